// SPDX-License-Identifier: Apache-2.0
/**
 * Where facts come from: {@link io.github.cmcmodel.source.Source sources}, citations of them, and facts that
 * several sources give in several versions.
 */
@NullMarked
package io.github.cmcmodel.source;

import org.jspecify.annotations.NullMarked;
