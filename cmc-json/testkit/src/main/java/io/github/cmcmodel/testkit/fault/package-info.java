// SPDX-License-Identifier: Apache-2.0
/**
 * Faults planted into mechanisms that are right, one class for each concept, such as
 * {@link io.github.cmcmodel.testkit.fault.ReportFaults}.
 *
 * <p>Not exported.
 */
@NullMarked
package io.github.cmcmodel.testkit.fault;

import org.jspecify.annotations.NullMarked;
