// SPDX-License-Identifier: Apache-2.0
/**
 * Reading and writing documents: {@link io.github.cmcmodel.json.CmcJson} for everybody, and the bundled
 * {@link io.github.cmcmodel.json.CmcRecord record} of the Caribbean Migration Consultations.
 */
@NullMarked
package io.github.cmcmodel.json;

import org.jspecify.annotations.NullMarked;
