// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

/**
 * The group of the rules of severity warning, such as {@code participation.overlap}: {@code validator.validate(state,
 * Default.class, Warnings.class)}. A Jakarta validator applies them only if it is asked for this group.
 */
public interface Warnings {}
