// SPDX-License-Identifier: Apache-2.0
/**
 * The Jakarta constraints of this library. They are on the types, so that any application's own {@code Validator} applies
 * them without configuration: {@code validator.validate(mechanism)} refuses errors. Warnings and information are in groups of
 * their own, {@link io.github.cmcmodel.constraint.Warnings} and {@link io.github.cmcmodel.constraint.Notices}. {@link
 * io.github.cmcmodel.constraint.Breach} names the rule behind a violation.
 */
@NullMarked
package io.github.cmcmodel.constraint;

import org.jspecify.annotations.NullMarked;
