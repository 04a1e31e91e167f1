// SPDX-License-Identifier: Apache-2.0
/**
 * Codes, one type for each codelist, such as {@link io.github.cmcmodel.value.code.CommitmentStatus}. A closed list is an
 * enum; an open list keeps codes that this version does not know.
 */
@Codelists("META-INF/cmc/codelists/1.0/")
@NullMarked
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.style.Codelists;
import org.jspecify.annotations.NullMarked;
