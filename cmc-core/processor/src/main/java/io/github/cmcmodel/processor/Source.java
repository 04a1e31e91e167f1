// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import javax.lang.model.element.Element;

/**
 * One derived source file, such as that of {@code CommitmentId}.
 *
 * @param name the full name of its type
 * @param text what it contains
 * @param origin what it is derived from
 */
record Source(String name, String text, Element origin) {}
