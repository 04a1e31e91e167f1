// SPDX-License-Identifier: Apache-2.0
/**
 * Whether a mechanism is right: {@link io.github.cmcmodel.validation.MechanismValidator} applies the constraints of the types
 * and the rules across objects, and answers one {@link io.github.cmcmodel.validation.FindingReport}.
 */
@NullMarked
package io.github.cmcmodel.validation;

import org.jspecify.annotations.NullMarked;
