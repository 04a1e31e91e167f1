// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.value.Extensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members that a later version may have, such as {@code "fundingGap": 1.50}. */
final class UnknownMembers {
    private static final int PERCENT = 2;

    private static final int LONGEST_TEXT = 100;

    private static final String[] NAMES = {
        "fundingGap", "x", "a/b~c", "nom\u0301", "__proto__", "𝔐", "with space", "\"quoted\"", "constructor"
    };

    private UnknownMembers() {}

    /** Some, now and then. */
    static Extensions seldom(Settings settings, Choices choices) {
        return settings.extensions && choices.flag(PERCENT) ? some(choices) : Extensions.NONE;
    }

    static Extensions some(Choices choices) {
        choices.open();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        int count = 1 + choices.below(3);
        for (int at = 0; at < count; at++) {
            members.put(NAMES[choices.below(NAMES.length)], value(choices, 2));
        }
        choices.close();
        return Extensions.of(members);
    }

    private static @Nullable Object value(Choices choices, int depth) {
        return switch (choices.below(depth == 0 ? 4 : 6)) {
            case 0 -> null;
            case 1 -> choices.below(2) == 1;
            case 2 -> Texts.text(choices, LONGEST_TEXT, "en");
            case 3 -> Numbers.literal(choices);
            case 4 -> {
                List<@Nullable Object> items = new ArrayList<>();
                int count = choices.below(3);
                for (int at = 0; at < count; at++) {
                    items.add(value(choices, depth - 1));
                }
                yield items;
            }
            default -> {
                Map<String, @Nullable Object> inner = new LinkedHashMap<>();
                int count = choices.below(3);
                for (int at = 0; at < count; at++) {
                    inner.put(NAMES[choices.below(NAMES.length)], value(choices, depth - 1));
                }
                yield Extensions.of(inner);
            }
        };
    }
}
