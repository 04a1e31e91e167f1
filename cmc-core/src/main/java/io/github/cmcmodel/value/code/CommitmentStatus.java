// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

/** How far a commitment has come, such as {@code planned}. */
public enum CommitmentStatus implements ClosedCode {
    /** Planned; nothing has been done yet. */
    PLANNED("planned"),
    /** Work has begun. */
    IN_PROGRESS("inProgress"),
    /** Done. */
    FULFILLED("fulfilled"),
    /** Given up. */
    WITHDRAWN("withdrawn");

    private final String code;

    CommitmentStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
