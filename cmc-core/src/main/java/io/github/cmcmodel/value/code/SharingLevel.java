// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

/** Who may see a person's details, such as {@code public}. */
public enum SharingLevel implements ClosedCode {
    /** Everybody. */
    PUBLIC("public"),
    /** The members of the network, and the secretariat. */
    NETWORK("network"),
    /** The secretariat alone. */
    SECRETARIAT("secretariat");

    private final String code;

    SharingLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
