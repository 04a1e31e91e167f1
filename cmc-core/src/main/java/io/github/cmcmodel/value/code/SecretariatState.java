// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

/** How far a secretariat has come, such as {@code proposed}. */
public enum SecretariatState implements ClosedCode {
    /** Proposed; no source shows that it was set up. */
    PROPOSED("proposed"),
    /** Set up. */
    ESTABLISHED("established"),
    /** Dissolved. */
    DISSOLVED("dissolved");

    private final String code;

    SecretariatState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
