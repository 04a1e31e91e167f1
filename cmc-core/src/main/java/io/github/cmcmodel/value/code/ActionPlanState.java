// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

/** How far a plan has come, such as {@code draft}. */
public enum ActionPlanState implements ClosedCode {
    /** Written, not yet agreed. */
    DRAFT("draft"),
    /** Agreed by those who negotiated it. */
    ENDORSED("endorsed"),
    /** Adopted by those who can bind. */
    ADOPTED("adopted"),
    /** No longer in force. */
    CLOSED("closed");

    private final String code;

    ActionPlanState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
