// SPDX-License-Identifier: Apache-2.0
/**
 * Values made of choices, attribute by attribute, as the tables, the constraints and the rules on the types say. What has to fit
 * together beyond that is stated once for each concept, such as {@link io.github.cmcmodel.testkit.draw.ReportAgreements}.
 *
 * <p>Not exported.
 */
@NullMarked
package io.github.cmcmodel.testkit.draw;

import org.jspecify.annotations.NullMarked;
