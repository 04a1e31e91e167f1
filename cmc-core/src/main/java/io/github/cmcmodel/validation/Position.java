// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.rule.Pointer;

/** Where a walk is. Only until it goes on. */
interface Position {
    /** The pointer from the root, made when it is asked for. */
    Pointer pointer();
}
