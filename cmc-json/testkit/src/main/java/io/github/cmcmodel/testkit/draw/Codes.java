// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.value.code.Code;
import java.util.List;
import java.util.Set;

/**
 * Codes of one open list, now and then one that the list does not have.
 *
 * @param <C> the type of the codes
 */
final class Codes<C extends Code> {
    private final ValueType.Form<C> form;
    private final List<? extends C> known;

    @SuppressWarnings("unchecked") // a code's list has codes of its own type
    Codes(ValueType.Form<C> form) {
        this.form = form;
        known = (List<? extends C>) form.parse().apply("any").list();
    }

    C any(Sampler sampler) {
        Choices choices = sampler.choices;
        return choices.flag(sampler.settings.openCodesPercent)
                ? unknown(choices)
                : known.get(choices.below(known.size()));
    }

    /** One that nothing has yet, as an identifier. */
    C identifying(Sampler sampler) {
        Choices choices = sampler.choices;
        Set<Object> taken = sampler.taken(form.type());
        if (choices.flag(sampler.settings.openCodesPercent)) {
            C open = unknown(choices);
            if (taken.add(open)) {
                return open;
            }
        }
        int start = choices.below(known.size());
        for (int step = 0; step < known.size(); step++) {
            C code = known.get((start + step) % known.size());
            if (taken.add(code)) {
                return code;
            }
        }
        C code = form.parse().apply("code-" + taken.size());
        taken.add(code);
        return code;
    }

    private C unknown(Choices choices) {
        return form.parse()
                .apply(
                        switch (choices.below(4)) {
                            case 0 -> "z";
                            case 1 -> "X.1_2-" + choices.below(100);
                            case 2 -> "Q".repeat(Code.MAX_LENGTH);
                            default -> "new-" + Texts.slug(choices);
                        });
    }
}
