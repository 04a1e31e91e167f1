// SPDX-License-Identifier: Apache-2.0
/** Measurements of speed beside other libraries; docs/performance.md has the results and the commands. */
@NullMarked
package io.github.cmcmodel.benchmark;

import org.jspecify.annotations.NullMarked;
