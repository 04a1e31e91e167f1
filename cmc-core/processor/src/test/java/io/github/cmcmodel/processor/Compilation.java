// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The processor run on a few sources beside a small model of cmc-core, up to what it derives. */
final class Compilation {
    private static final String TYPE_USE = "@java.lang.annotation.Target({java.lang.annotation.ElementType.METHOD,"
            + " java.lang.annotation.ElementType.TYPE_USE}) ";

    /** What the processor knows of cmc-core and its libraries, as far as it looks at it. */
    private static final Map<String, String> MODEL = Map.ofEntries(
            Map.entry(
                    "org.immutables.value.Value",
                    "public class Value { public @interface Immutable {} public @interface Default {} }"),
            Map.entry("jakarta.validation.Valid", TYPE_USE + "public @interface Valid {}"),
            Map.entry("jakarta.validation.Constraint", "public @interface Constraint {}"),
            Map.entry(
                    "io.github.cmcmodel.style.Identifiers",
                    "public @interface Identifiers { Identifier[] value();"
                            + " @interface Identifier { String name(); String of(); String example(); } }"),
            Map.entry("io.github.cmcmodel.style.Codelists", "public @interface Codelists { String value(); }"),
            Map.entry("io.github.cmcmodel.style.Identity", "public @interface Identity {}"),
            Map.entry("io.github.cmcmodel.style.Table", "public @interface Table {}"),
            Map.entry("io.github.cmcmodel.value.id.Id", "public interface Id {}"),
            Map.entry("io.github.cmcmodel.value.code.Code", "public interface Code {}"),
            Map.entry("io.github.cmcmodel.value.code.ClosedCode", "public interface ClosedCode {}"),
            Map.entry("io.github.cmcmodel.value.LocalizedText", "public class LocalizedText {}"),
            Map.entry("io.github.cmcmodel.value.PartialDate", "public class PartialDate {}"),
            Map.entry(
                    "io.github.cmcmodel.constraint.CleanText",
                    "@jakarta.validation.Constraint " + TYPE_USE
                            + "public @interface CleanText { int max(); boolean strict() default true; }"),
            Map.entry("io.github.cmcmodel.constraint.CleanTextCheck", "public class CleanTextCheck {}"),
            Map.entry(
                    "io.github.cmcmodel.constraint.PersonalText",
                    TYPE_USE + "public @interface PersonalText { int max(); }"),
            Map.entry("io.github.cmcmodel.constraint.PersonalTextCheck", "public class PersonalTextCheck {}"),
            Map.entry(
                    "io.github.cmcmodel.constraint.Unchecked",
                    "@jakarta.validation.Constraint " + TYPE_USE + "public @interface Unchecked {}"),
            Map.entry(
                    "io.github.cmcmodel.constraint.Consistent",
                    "public @interface Consistent { Class<?>[] value(); }"));

    private final List<Diagnostic<? extends JavaFileObject>> errors;
    private final Path output;

    private Compilation(List<Diagnostic<? extends JavaFileObject>> errors, Path output) {
        this.errors = errors;
        this.output = output;
    }

    /**
     * Compiles.
     *
     * @param folder where to
     * @param sources the sources by the full names of their types
     */
    static Compilation of(Path folder, Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            List<Path> paths = new ArrayList<>();
            for (Map<String, String> all : List.of(MODEL, sources)) {
                for (Map.Entry<String, String> source : all.entrySet()) {
                    paths.add(write(folder.resolve("sources"), source.getKey(), source.getValue()));
                }
            }
            Path output = Files.createDirectories(folder.resolve("output"));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(output));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, files, found, List.of("-proc:only"), null, files.getJavaFileObjectsFromPaths(paths));
            task.setProcessors(List.of(new DerivedTypesProcessor()));
            task.call();
            return new Compilation(
                    found.getDiagnostics().stream()
                            .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                            .filter(each -> !isDerived(each))
                            .toList(),
                    output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What is derived names more of cmc-core than the small model has. */
    private static boolean isDerived(Diagnostic<? extends JavaFileObject> error) {
        return error.getSource() != null && error.getSource().getName().contains("output");
    }

    private static Path write(Path folder, String type, String text) throws IOException {
        Path file = folder.resolve(type.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        String room = type.substring(0, type.lastIndexOf('.'));
        String whole = text.contains("package ") ? text : "package " + room + "; " + text;
        return Files.writeString(file, whole);
    }

    /** The errors, each as its line and message. */
    List<String> errors() {
        return errors.stream()
                .map(error -> error.getLineNumber() + ": " + error.getMessage(Locale.ROOT))
                .toList();
    }

    /** The source that was derived for a type, in one line for each of its lines, without indents. */
    String derived(String type) throws IOException {
        return Files.readString(output.resolve(type.replace('.', '/') + ".java"))
                .replaceAll("(?m)^ +", "");
    }
}
