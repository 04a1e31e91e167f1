// SPDX-License-Identifier: Apache-2.0
/**
 * The types in an application's own Jackson mapper: {@link io.github.cmcmodel.json.jackson.CmcModule} for Jackson 2 and
 * {@link io.github.cmcmodel.json.jackson.CmcJackson3Module} for Jackson 3. Each loads only where its Jackson is.
 */
@NullMarked
package io.github.cmcmodel.json.jackson;

import org.jspecify.annotations.NullMarked;
