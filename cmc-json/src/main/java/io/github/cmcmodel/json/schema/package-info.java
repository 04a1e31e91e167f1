// SPDX-License-Identifier: Apache-2.0
/**
 * The JSON Schema of the documents, such as {@code cmc.schema.json}, for validators, editors and generators of code outside
 * Java.
 */
@NullMarked
package io.github.cmcmodel.json.schema;

import org.jspecify.annotations.NullMarked;
