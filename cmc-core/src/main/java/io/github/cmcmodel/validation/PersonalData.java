// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps what is held of a person out of findings. */
final class PersonalData {
    /** What stands where something was left out. */
    private static final String WITHHELD = "…";

    /** The member of a focal point that holds a person. Unknown members of that name are treated alike. */
    private static final String PERSON = "person";

    private static final Set<String> ATTRIBUTES = Shapes.of(FocalPointPerson.class).map(Shape::attributes).stream()
            .flatMap(List::stream)
            .map(Attribute::name)
            .collect(Collectors.toUnmodifiableSet());

    private PersonalData() {}

    static boolean isIn(Pointer pointer) {
        return pointer.steps().contains(PERSON);
    }

    /** A pointer as a finding has it. */
    static Pointer shown(Pointer pointer) {
        return isIn(pointer) ? cut(pointer) : pointer;
    }

    static String withheld(RuleCode rule, String argument, String text) {
        return rule.holdsInput(argument) ? WITHHELD : text;
    }

    /** The place up to the person's attribute. What is below, such as a language tag, and unknown names come from the input. */
    static Pointer cut(Pointer pointer) {
        List<Object> steps = pointer.steps();
        int inPerson = steps.indexOf(PERSON) + 1; // 0 when the document is the person
        boolean known = inPerson < steps.size() && ATTRIBUTES.contains(steps.get(inPerson));
        return Pointer.ROOT.path(
                steps.subList(0, known ? inPerson + 1 : inPerson).toArray());
    }
}
