// SPDX-License-Identifier: Apache-2.0
/**
 * A JSON text as a sequence of tokens: what reads from bytes, what reads from or writes to any mapper, and the searches and
 * checks of bytes that both need. Not exported.
 */
@NullMarked
package io.github.cmcmodel.json.token;

import org.jspecify.annotations.NullMarked;
