// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

/** What is counted when attendance is counted, such as {@code states}. */
public enum AttendanceUnit implements ClosedCode {
    /** States and territories. */
    STATES("states"),
    /** Persons. */
    PERSONS("persons"),
    /** Organizations. */
    ORGANIZATIONS("organizations");

    private final String code;

    AttendanceUnit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
