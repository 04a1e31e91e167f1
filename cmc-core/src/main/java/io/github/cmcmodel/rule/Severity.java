// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.rule;

/** How grave a finding is, such as {@code error}. Constants stand from the gravest to the mildest. */
public enum Severity {
    /** The data cannot be right, or cannot be used as it is. */
    ERROR("error"),
    /** The data may be right, but somebody should look: sources disagree, or a promise was reopened. */
    WARNING("warning"),
    /** Nothing is wrong; the reader should know. */
    INFORMATION("information");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /**
     * The text by which this severity is written, such as {@code warning}.
     *
     * @return the code
     */
    public String code() {
        return code;
    }
}
