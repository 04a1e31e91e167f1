// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

/** How a source stands behind a fact, such as {@code stated}. */
public enum CitationMark implements ClosedCode {
    /** The source says it. */
    STATED("stated"),
    /** It follows from what the source says, by arithmetic, elimination or the calendar. */
    DERIVED("derived"),
    /** The source says it, and another source says something that cannot also be true. */
    DISPUTED("disputed");

    private final String code;

    CitationMark(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
