// SPDX-License-Identifier: Apache-2.0
/**
 * The attributes of every type as a table: name, kind of value, whether required, how to get and how to set it. Everything
 * that treats all types alike (walking, comparing, reading, writing, the schema) goes by these tables, so that none of it
 * can forget an attribute.
 *
 * <p>Exported to the library's own modules only.
 */
@NullMarked
package io.github.cmcmodel.shape;

import org.jspecify.annotations.NullMarked;
