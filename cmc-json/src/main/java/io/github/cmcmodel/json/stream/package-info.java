// SPDX-License-Identifier: Apache-2.0
/**
 * The JSON engine: tokens in, tokens out, by the tables of package {@code io.github.cmcmodel.shape}. No reflection, no
 * tree in between. Not exported.
 */
@NullMarked
package io.github.cmcmodel.json.stream;

import org.jspecify.annotations.NullMarked;
