// SPDX-License-Identifier: Apache-2.0
/**
 * What every document has whatever its type: the members at its root, its version, its limits, such as
 * {@code "schemaVersion":"1.0"}. Not exported.
 */
@NullMarked
package io.github.cmcmodel.json.form;

import org.jspecify.annotations.NullMarked;
