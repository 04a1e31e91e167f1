// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import java.util.Objects;

/**
 * A finding that the caller of the validator chose not to hear of, with the reason, such as "the first edition is lost".
 *
 * @param finding the finding
 * @param reason why it does not matter
 */
public record Suppressed(Finding finding, String reason) {
    /**
     * Takes a finding and a reason.
     *
     * @param finding the finding
     * @param reason why it does not matter
     */
    public Suppressed {
        Objects.requireNonNull(finding, "Suppressed finding");
        Objects.requireNonNull(reason, "Suppressed reason");
    }
}
