// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the Java of the README, as it stands there. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final List<String> PACKAGES = List.of(
            "java.nio.file",
            "java.time",
            "java.util",
            "io.github.cmcmodel.consultation",
            "io.github.cmcmodel.json",
            "io.github.cmcmodel.mechanism",
            "io.github.cmcmodel.plan",
            "io.github.cmcmodel.validation",
            "io.github.cmcmodel.value",
            "io.github.cmcmodel.value.id");

    @TempDir
    Path folder;

    @Test
    void theJavaOfTheReadmeCompilesAndRuns() throws Exception {
        String printed = run(snippet());
        assertThat(printed)
                .contains("2017-12-04/2017-12-06")
                .contains("ne nomme aucun responsable"); // the finding on the commitment without a lead, in French
        assertThat(Path.of("target", "draft.json")).content().contains("train-border-officials");
    }

    @Test
    void theJavaOfTheReadmeIsNoLongerThanItSays() throws IOException {
        assertThat(snippet().lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void whatElseTheReadmeHasOfJavaCompiles() throws IOException {
        List<String> others = snippets().subList(1, snippets().size());
        assertThat(others).isNotEmpty();
        for (String other : others) {
            compile(other);
        }
    }

    private static String snippet() throws IOException {
        return snippets().get(0);
    }

    private static List<String> snippets() throws IOException {
        return JAVA.matcher(Files.readString(README))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private void compile(String snippet) throws IOException {
        StringBuilder source = new StringBuilder();
        PACKAGES.forEach(name -> source.append("import ").append(name).append(".*;\n"));
        source.append("public class Readme { public static void main(String[] arguments) throws Exception {\n")
                .append(snippet)
                .append("}}\n");
        Path file = Files.writeString(folder.resolve("Readme.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int code = compiler.run(
                null,
                complaints,
                complaints,
                "-proc:none",
                "-Xlint:all",
                "-Werror",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                file.toString());
        assertThat(code).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
    }

    private String run(String snippet) throws Exception {
        compile(snippet);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Readme").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
