// SPDX-License-Identifier: Apache-2.0
/** {@link io.github.cmcmodel.examples.Overview} shows a mechanism as the library knows it. */
@NullMarked
package io.github.cmcmodel.examples;

import org.jspecify.annotations.NullMarked;
