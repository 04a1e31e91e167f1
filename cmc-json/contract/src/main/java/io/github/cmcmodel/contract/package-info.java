// SPDX-License-Identifier: Apache-2.0
/** The published contract: what makes the schemas, pages and conformance pack from the types, the codelists and the rules. */
@NullMarked
package io.github.cmcmodel.contract;

import org.jspecify.annotations.NullMarked;
