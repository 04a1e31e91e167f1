// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What was read of one type, such as {@code Commitment}.
 *
 * @param element the type
 * @param description its first sentence
 * @param attributes its attributes, in their order in the source
 * @param rules the full names of the rules on its objects
 * @param record whether it is a record, which has no builder
 */
record TypeModel(
        TypeElement element, String description, List<AttributeModel> attributes, List<String> rules, boolean record) {
    /** Such as {@code Commitment}. */
    String name() {
        return element.getSimpleName().toString();
    }

    /** Such as {@code io.github.cmcmodel.plan.Commitment}. */
    String fullName() {
        return element.getQualifiedName().toString();
    }

    /** The builder, or what is one for a record. */
    String builder() {
        return record ? "Parts" : fullName() + "Builder";
    }
}
