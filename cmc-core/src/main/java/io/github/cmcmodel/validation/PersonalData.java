// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps what is held of a person out of findings. Which types are about a person, their shapes say. */
final class PersonalData {
    /** The text in place of what was left out. */
    private static final String WITHHELD = "…";

    /** The members that hold a person, such as {@code person}. Unknown members of these names are treated alike. */
    private static final Set<String> PERSONS = Shapes.all().stream()
            .flatMap(shape -> shape.attributes().stream())
            .filter(attribute -> attribute.type() instanceof ValueType.Nested<?> nested
                    && nested.shape().isPersonal())
            .map(Attribute::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ATTRIBUTES = Shapes.all().stream()
            .filter(Shape::isPersonal)
            .flatMap(shape -> shape.attributes().stream())
            .map(Attribute::name)
            .collect(Collectors.toUnmodifiableSet());

    private PersonalData() {}

    static boolean isIn(Pointer pointer) {
        return person(pointer.steps()) >= 0;
    }

    private static int person(List<Object> steps) {
        int at = 0;
        while (at < steps.size() && !PERSONS.contains(steps.get(at))) {
            at++;
        }
        return at < steps.size() ? at : -1;
    }

    /** A pointer as a finding has it. */
    static Pointer shown(Pointer pointer) {
        return isIn(pointer) ? cut(pointer) : pointer;
    }

    static String withheld(RuleCode rule, String argument, String text) {
        return rule.holdsInput(argument) ? WITHHELD : text;
    }

    /** The pointer up to the person's attribute. What is below, such as a language tag, and unknown names come from the input. */
    static Pointer cut(Pointer pointer) {
        List<Object> steps = pointer.steps();
        int inPerson = person(steps) + 1; // 0 when the document is the person
        boolean known = inPerson < steps.size() && ATTRIBUTES.contains(steps.get(inPerson));
        return Pointer.ROOT.path(
                steps.subList(0, known ? inPerson + 1 : inPerson).toArray());
    }
}
