// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Derives what follows from the types and the codelists of cmc-core, while the compiler reads them: identifiers and codes at
 * once, and the table of each type, such as {@code CommitmentShape}, when all the types it names are there.
 *
 * <p>A mistake is reported as a compiler error at the line that has it. Each derived type depends on one type or one file
 * alone, so that a compiler that compiles only what has changed derives only that anew.
 */
@SupportedAnnotationTypes({Names.IMMUTABLE, Names.TABLE, Names.IDENTIFIERS, Names.CODELISTS})
public final class DerivedTypesProcessor extends AbstractProcessor {
    /** The types whose tables are still to be made, by their names: elements of an earlier round may be outdated. */
    private final List<String> waiting = new ArrayList<>();

    /** For the compiler. */
    public DerivedTypesProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element annotated : round.getElementsAnnotatedWith(annotation)) {
                derive(annotation.getQualifiedName().toString(), annotated);
            }
        }
        waiting.removeIf(this::table);
        if (round.processingOver()) {
            waiting.forEach(type -> error(
                    processingEnv.getElementUtils().getTypeElement(type),
                    "the table of this type cannot be made, since something that it names does not exist"));
        }
        return false; // Immutables reads its annotations too
    }

    private void derive(String annotation, Element annotated) {
        try {
            switch (annotation) {
                case Names.IDENTIFIERS ->
                    IdentifierSource.of((PackageElement) annotated).forEach(this::write);
                case Names.CODELISTS ->
                    CodeSource.of((PackageElement) annotated, processingEnv.getFiler())
                            .forEach(this::write);
                default -> {
                    if (annotated.getKind() != ElementKind.ANNOTATION_TYPE) {
                        waiting.add(((TypeElement) annotated).getQualifiedName().toString());
                    }
                }
            }
        } catch (MistakeException mistake) {
            error(mistake.element(), mistake.what());
        }
    }

    /** Whether the type has been dealt with; false while a type that it names is still to be generated. */
    private boolean table(String name) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
        try {
            TypeReader reader = new TypeReader(processingEnv, type);
            if (!reader.isComplete()) {
                return false;
            }
            TypeModel model = reader.read();
            write(new ShapeSource(model).source());
            write(new ChecksSource(model).source());
        } catch (MistakeException mistake) {
            error(mistake.element(), mistake.what());
        }
        return true;
    }

    private void write(Source source) {
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(source.name(), source.origin())
                .openWriter()) {
            file.write(source.text());
        } catch (FilerException twice) {
            error(source.origin(), source.name() + " exists already");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void error(Element at, String message) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, at);
    }
}
