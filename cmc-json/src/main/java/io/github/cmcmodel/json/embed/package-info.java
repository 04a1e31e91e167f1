// SPDX-License-Identifier: Apache-2.0
/**
 * Values inside an application's own documents: tokens from and into the parsers and generators of Jackson 2 and Jackson 3.
 * Not exported.
 */
@NullMarked
package io.github.cmcmodel.json.embed;

import org.jspecify.annotations.NullMarked;
