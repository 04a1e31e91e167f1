// SPDX-License-Identifier: Apache-2.0
/**
 * Writing: a value in, tokens and then bytes out, by the tables of package {@code io.github.cmcmodel.shape}, and a file that
 * is replaced as a whole. Not exported.
 */
@NullMarked
package io.github.cmcmodel.json.write;

import org.jspecify.annotations.NullMarked;
