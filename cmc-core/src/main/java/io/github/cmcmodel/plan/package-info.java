// SPDX-License-Identifier: Apache-2.0
/**
 * What was promised, in which plan, and what was reported on it.
 */
@NullMarked
package io.github.cmcmodel.plan;

import org.jspecify.annotations.NullMarked;
