// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

/**
 * A finding that the caller of the validator chose not to hear of, with the reason, such as "the first edition is lost".
 *
 * @param finding the finding
 * @param reason why it does not matter
 */
public record Suppressed(Finding finding, String reason) {}
