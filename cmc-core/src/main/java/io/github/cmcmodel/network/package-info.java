// SPDX-License-Identifier: Apache-2.0
/**
 * The thematic networks that carry the work between meetings, their focal points and the practices they share.
 */
@NullMarked
package io.github.cmcmodel.network;

import org.jspecify.annotations.NullMarked;
