// SPDX-License-Identifier: Apache-2.0
/**
 * What can be computed from the facts: how far a commitment is at a date, tallies, one report against another,
 * participation over time, the difference of two versions.
 *
 * <p>Pure functions of values. Nothing here has a clock: a day is passed in. Results are immutable, stand in the order of
 * the document, and are made in time linear in the size of what goes in.
 */
@NullMarked
package io.github.cmcmodel.progress;

import org.jspecify.annotations.NullMarked;
