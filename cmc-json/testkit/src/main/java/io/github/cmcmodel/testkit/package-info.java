// SPDX-License-Identifier: Apache-2.0
/**
 * Values of every type for tests: random but valid, varied, and the same again from the same seed.
 * {@link io.github.cmcmodel.testkit.SampleMechanisms} takes a seed and is for any test framework,
 * {@link io.github.cmcmodel.testkit.CmcArbitraries} is for jqwik.
 */
@NullMarked
package io.github.cmcmodel.testkit;

import org.jspecify.annotations.NullMarked;
