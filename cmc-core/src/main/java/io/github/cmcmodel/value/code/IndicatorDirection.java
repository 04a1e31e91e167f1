// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

/** Which way an indicator is meant to move, such as {@code increase}. */
public enum IndicatorDirection implements ClosedCode {
    /** Up. */
    INCREASE("increase"),
    /** Down. */
    DECREASE("decrease"),
    /** To the target, from either side. */
    REACH("reach"),
    /** Not at all. */
    MAINTAIN("maintain");

    private final String code;

    IndicatorDirection(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
