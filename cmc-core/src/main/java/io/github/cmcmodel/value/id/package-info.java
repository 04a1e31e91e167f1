// SPDX-License-Identifier: Apache-2.0
/**
 * Identifiers, one type for each kind of thing that can be referred to, such as {@link
 * io.github.cmcmodel.value.id.CommitmentId}.
 */
@NullMarked
package io.github.cmcmodel.value.id;

import org.jspecify.annotations.NullMarked;
