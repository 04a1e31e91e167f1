// SPDX-License-Identifier: Apache-2.0
/**
 * The meetings: when, where, with whom, on what, and what came of them.
 */
@NullMarked
package io.github.cmcmodel.consultation;

import org.jspecify.annotations.NullMarked;
