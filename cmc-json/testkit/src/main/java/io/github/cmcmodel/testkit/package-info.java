// SPDX-License-Identifier: Apache-2.0
/**
 * Values of every type for tests: random but valid, varied, and the same again from the same seed.
 * {@link io.github.cmcmodel.testkit.SampleMechanisms} needs nothing but this library;
 * {@link io.github.cmcmodel.testkit.CmcArbitraries} needs jqwik, which no other package uses.
 */
@NullMarked
package io.github.cmcmodel.testkit;

import org.jspecify.annotations.NullMarked;
