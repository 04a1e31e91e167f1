// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

/** What an actor is, such as {@code memberState}. */
public enum ActorKind implements ClosedCode {
    /** A member state or territory. */
    MEMBER_STATE("memberState"),
    /** An organization. */
    ORGANIZATION("organization");

    private final String code;

    ActorKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
