// SPDX-License-Identifier: Apache-2.0
/** Makes the pages on types, rules and codelists. */
@NullMarked
package io.github.cmcmodel.contract.page;

import org.jspecify.annotations.NullMarked;
