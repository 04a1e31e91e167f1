// SPDX-License-Identifier: Apache-2.0
/** Makes the conformance pack: documents, and what a reader must find in them. */
@NullMarked
package io.github.cmcmodel.contract.conformance;

import org.jspecify.annotations.NullMarked;
