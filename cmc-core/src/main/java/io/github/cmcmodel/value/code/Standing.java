// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

/** What a participant is in international law, such as {@code sovereignState}. */
public enum Standing implements ClosedCode {
    /** A sovereign state. */
    SOVEREIGN_STATE("sovereignState"),
    /** A territory that another state administers. */
    TERRITORY("territory");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
