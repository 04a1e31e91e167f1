// SPDX-License-Identifier: Apache-2.0
/**
 * The catalogue of rules: every {@link io.github.cmcmodel.rule.RuleCode code}, its severity and its message in four
 * languages. It says what can be wrong; the packages above say what is.
 */
@NullMarked
package io.github.cmcmodel.rule;

import org.jspecify.annotations.NullMarked;
