// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

/** How far a network has come, such as {@code proposed}. */
public enum NetworkState implements ClosedCode {
    /** Proposed. */
    PROPOSED("proposed"),
    /** Endorsed by a meeting. */
    ENDORSED("endorsed"),
    /** At work. */
    ACTIVE("active"),
    /** At rest. */
    DORMANT("dormant"),
    /** Closed. */
    CLOSED("closed");

    private final String code;

    NetworkState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
