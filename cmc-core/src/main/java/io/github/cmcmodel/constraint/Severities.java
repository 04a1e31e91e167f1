// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.Severity;
import jakarta.validation.groups.Default;
import java.util.EnumSet;
import java.util.Set;

/** Which severities the groups of a constraint stand for, such as {@code warning} for {@link Warnings}. */
final class Severities {
    private Severities() {}

    /**
     * The severities of groups.
     *
     * @param groups the groups of a constraint as it is written on a type; none means {@link Default}
     */
    static Set<Severity> of(Class<?>[] groups) {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        for (Class<?> group : groups) {
            if (group == Default.class) {
                severities.add(Severity.ERROR);
            } else if (group == Warnings.class) {
                severities.add(Severity.WARNING);
            } else if (group == Notices.class) {
                severities.add(Severity.INFORMATION);
            }
        }
        return groups.length == 0 ? EnumSet.of(Severity.ERROR) : severities;
    }
}
