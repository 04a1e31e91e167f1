// SPDX-License-Identifier: Apache-2.0
/**
 * What is talked about: topics and how other schemes call them.
 */
@NullMarked
package io.github.cmcmodel.topic;

import org.jspecify.annotations.NullMarked;
