// SPDX-License-Identifier: Apache-2.0
/**
 * The Jakarta constraints of this library. They sit on the types, so that any application's own {@code Validator} applies
 * them without configuration.
 */
@NullMarked
package io.github.cmcmodel.constraint;

import org.jspecify.annotations.NullMarked;
