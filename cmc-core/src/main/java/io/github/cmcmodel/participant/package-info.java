// SPDX-License-Identifier: Apache-2.0
/**
 * Who takes part: states and territories, what they belong to and what they signed.
 */
@NullMarked
package io.github.cmcmodel.participant;

import org.jspecify.annotations.NullMarked;
