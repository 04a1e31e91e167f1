// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

/** Whether a consultation took place, such as {@code announced}. */
public enum ConsultationState implements ClosedCode {
    /** Announced; nothing shows yet that it took place. */
    ANNOUNCED("announced"),
    /** It took place. */
    HELD("held"),
    /** Put off. */
    POSTPONED("postponed"),
    /** Called off. */
    CANCELLED("cancelled"),
    /** A source mentions it, and nothing shows whether it took place. */
    UNCONFIRMED("unconfirmed");

    private final String code;

    ConsultationState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
