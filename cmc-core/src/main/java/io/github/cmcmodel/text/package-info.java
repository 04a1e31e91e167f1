// SPDX-License-Identifier: Apache-2.0
/** How pieces of input are shown, for this library's own modules. Not exported to others. */
@NullMarked
package io.github.cmcmodel.text;

import org.jspecify.annotations.NullMarked;
