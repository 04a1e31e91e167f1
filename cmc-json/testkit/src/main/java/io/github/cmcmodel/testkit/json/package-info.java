// SPDX-License-Identifier: Apache-2.0
/**
 * Documents for tests: valid ones in every layout, and ones with faults together with the findings that a reader must report.
 * Through jqwik ({@link io.github.cmcmodel.testkit.json.CmcDocuments}) or from a seed, without jqwik
 * ({@link io.github.cmcmodel.testkit.json.SampleDocuments}).
 */
@NullMarked
package io.github.cmcmodel.testkit.json;

import org.jspecify.annotations.NullMarked;
