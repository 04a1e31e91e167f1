// SPDX-License-Identifier: Apache-2.0
/**
 * The mechanism as a whole, and the index that resolves any identifier in it.
 */
@NullMarked
package io.github.cmcmodel.mechanism;

import org.jspecify.annotations.NullMarked;
