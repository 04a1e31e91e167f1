// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the constraints of Jakarta Validation on types and attributes. Each annotation {@code X} is applied by the static
 * method {@code check} of a class {@code XCheck} in package {@code constraint}, which takes the value, the members of the
 * annotation and what takes breaches; one without such a class is a mistake.
 */
final class ConstraintReader {
    private static final String CONSTRAINT = "jakarta.validation.Constraint";
    private static final String OURS = Names.ROOT + "constraint.";
    private static final String CONSISTENT = OURS + "Consistent";

    /** What every constraint has besides members of its own. */
    private static final Set<String> COMMON = Set.of("message", "groups", "payload");

    private final ProcessingEnvironment environment;

    ConstraintReader(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** The checks on a value, once for an annotation that is on both the method and its type. */
    List<CheckModel> checks(List<AnnotationMirror> annotations, Element getter) {
        Map<String, CheckModel> checks = new LinkedHashMap<>();
        for (AnnotationMirror annotation : annotations) {
            if (isConstraint(annotation)) {
                checks.putIfAbsent(Mirrors.name(annotation), check(annotation, getter));
            }
        }
        return List.copyOf(checks.values());
    }

    /** One of ours may be no constraint of Jakarta Validation: {@code @PersonalText}. */
    private static boolean isConstraint(AnnotationMirror annotation) {
        return Mirrors.name(annotation).startsWith(OURS)
                || Mirrors.find(Mirrors.type(annotation), CONSTRAINT).isPresent();
    }

    private CheckModel check(AnnotationMirror annotation, Element getter) {
        TypeElement type = Mirrors.type(annotation);
        String check = OURS + type.getSimpleName() + "Check";
        if (environment.getElementUtils().getTypeElement(check) == null) {
            throw new MistakeException(
                    getter, "the constraint @" + type.getSimpleName() + " needs a class " + check + " that applies it");
        }
        return new CheckModel(check, members(annotation, getter));
    }

    /** Members as they are declared, whatever order the annotation states them in. */
    private List<String> members(AnnotationMirror annotation, Element getter) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> values =
                environment.getElementUtils().getElementValuesWithDefaults(annotation);
        List<String> arguments = new ArrayList<>();
        for (Element member : Mirrors.type(annotation).getEnclosedElements()) {
            if (member instanceof ExecutableElement
                    && !COMMON.contains(member.getSimpleName().toString())
                    && values.containsKey(member)) {
                arguments.add(expression(values.get(member), getter));
            }
        }
        return arguments;
    }

    private String expression(AnnotationValue value, Element getter) {
        Object constant = value.getValue();
        if (constant instanceof VariableElement enumConstant) {
            return enumConstant.asType() + "." + enumConstant.getSimpleName();
        }
        if (constant instanceof TypeMirror type) {
            return type + ".class";
        }
        if (constant instanceof Number || constant instanceof Boolean || constant instanceof String) {
            return value.toString();
        }
        throw new MistakeException(
                getter, "a constraint can have numbers, texts, constants and classes only: " + value);
    }

    /** The classes that {@code @Consistent} lists, also where it is repeated. */
    List<String> objectRules(TypeElement type) {
        List<String> rules = new ArrayList<>();
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            String name = Mirrors.name(annotation);
            if (name.equals(CONSISTENT)) {
                rules.addAll(rules(annotation));
            } else if (name.startsWith(CONSISTENT + ".")) {
                Mirrors.annotations(annotation, "value").forEach(each -> rules.addAll(rules(each)));
            }
        }
        return rules;
    }

    private static List<String> rules(AnnotationMirror consistent) {
        return Mirrors.values(consistent, "value").stream()
                .map(value -> ((TypeElement) ((DeclaredType) value.getValue()).asElement())
                        .getQualifiedName()
                        .toString())
                .toList();
    }
}
