// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.id.MechanismId;

/**
 * Values in the place of what a document's root lacks, so that the rules can look at the rest. Such a root is never handed out:
 * what is lacking has been reported as an error.
 */
final class StandIns {
    private StandIns() {}

    /** Puts something in the place of each lacking attribute; returns false if there is nothing for one of them. */
    static <B> boolean put(ReadTable<?, B> table, B builder, long lacking) {
        for (ReadMember<B, ?> member : table.members) {
            if ((lacking & member.bit) != 0 && !put(member.attribute, builder)) {
                return false;
            }
        }
        return true;
    }

    private static <B, V> boolean put(Attribute<?, B, V> attribute, B builder) {
        Object substitute;
        if (attribute.type() instanceof ValueType.Localized) {
            substitute = LocalizedText.of("und", "?");
        } else if (attribute.type().type() == MechanismId.class) {
            substitute = new MechanismId("0");
        } else {
            return false;
        }
        attribute.set(builder, attribute.type().type().cast(substitute));
        return true;
    }
}
