// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import javax.lang.model.element.Element;

/** A mistake in what tables, identifiers or codes are derived from, such as an attribute without a description. */
final class MistakeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Element element;
    private final String what;

    MistakeException(Element element, String message) {
        super(message);
        this.element = element;
        what = message;
    }

    /** What is wrong, and what would be right. */
    String what() {
        return what;
    }

    /** Where the compiler shows it. */
    Element element() {
        return element;
    }
}
