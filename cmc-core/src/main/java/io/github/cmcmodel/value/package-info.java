// SPDX-License-Identifier: Apache-2.0
/**
 * The small values that everything else is made of: identifiers, codes, dates of any precision, counts and texts in
 * several languages. Each is immutable, compared by value, and cannot exist in a form that its Javadoc forbids.
 */
@NullMarked
package io.github.cmcmodel.value;

import org.jspecify.annotations.NullMarked;
