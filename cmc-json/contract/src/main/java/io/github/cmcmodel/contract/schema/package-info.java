// SPDX-License-Identifier: Apache-2.0
/** Makes the JSON Schemas. */
@NullMarked
package io.github.cmcmodel.contract.schema;

import org.jspecify.annotations.NullMarked;
