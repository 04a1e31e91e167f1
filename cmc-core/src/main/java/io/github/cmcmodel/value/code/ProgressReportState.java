// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

/** How far a report has come, such as {@code draft}. */
public enum ProgressReportState implements ClosedCode {
    /** Not yet published. */
    DRAFT("draft"),
    /** Published. */
    PUBLISHED("published");

    private final String code;

    ProgressReportState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
