// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.LocalizedText;
import java.util.Map;

/** Applies {@link Language}. Whether subtags are registered is not looked up. */
public final class LanguageCheck {
    private LanguageCheck() {}

    /**
     * Looks at a language tag.
     *
     * @param text the tag
     * @param breaches takes the breach
     */
    public static void check(String text, RuleBreaches breaches) {
        if (!LocalizedText.isWellFormedTag(text)) {
            breaches.add(RuleCode.LANGUAGE_MALFORMED, Map.of("language", text));
        }
    }
}
