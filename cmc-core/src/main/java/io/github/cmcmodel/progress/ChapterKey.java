// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.value.id.ActionPlanId;
import java.util.Objects;
import java.util.Optional;

/**
 * Which chapter of which plan, such as chapter V of {@code brazil-plan-2014}.
 *
 * @param plan the plan; empty for what belongs to no plan
 * @param number the number of the chapter as the plan writes it; empty for what is in no chapter of the plan
 */
public record ChapterKey(Optional<ActionPlanId> plan, Optional<String> number) {
    /**
     * A chapter of a plan.
     *
     * @param plan the plan
     * @param number the number as the plan writes it
     * @return the key
     */
    public static ChapterKey of(ActionPlanId plan, String number) {
        Objects.requireNonNull(plan, "ChapterKey plan");
        Objects.requireNonNull(number, "ChapterKey number");
        return new ChapterKey(Optional.of(plan), Optional.of(number));
    }
}
