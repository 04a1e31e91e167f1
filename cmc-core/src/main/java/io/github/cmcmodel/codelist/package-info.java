// SPDX-License-Identifier: Apache-2.0
/**
 * The lists of codes as tables with labels in four languages, such as {@code plenary}: "Plenary meeting", "Reunión
 * plenaria". The tables are CSV files inside the jar, for readers that are not Java too.
 */
@NullMarked
package io.github.cmcmodel.codelist;

import org.jspecify.annotations.NullMarked;
