// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import java.util.List;

/**
 * One constraint on the values of an attribute, such as {@code @CleanText(max = 300)}.
 *
 * @param check the class that applies it, such as {@code io.github.cmcmodel.constraint.CleanTextCheck}
 * @param arguments the members of the annotation as Java expressions, in the order of their declaration
 */
record CheckModel(String check, List<String> arguments) {}
