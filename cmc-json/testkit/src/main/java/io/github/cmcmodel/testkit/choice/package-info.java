// SPDX-License-Identifier: Apache-2.0
/**
 * The stream of small choices that every generated value is made of: from a seed, from an earlier value's choices changed a
 * little, or from jqwik. One definition of variety serves all of them.
 *
 * <p>Not exported.
 */
@NullMarked
package io.github.cmcmodel.testkit.choice;

import org.jspecify.annotations.NullMarked;
