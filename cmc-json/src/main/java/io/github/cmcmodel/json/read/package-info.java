// SPDX-License-Identifier: Apache-2.0
/**
 * Reading: tokens in, a value and its faults out, by the tables of package {@code io.github.cmcmodel.shape}. No reflection,
 * no tree in between. Not exported.
 */
@NullMarked
package io.github.cmcmodel.json.read;

import org.jspecify.annotations.NullMarked;
