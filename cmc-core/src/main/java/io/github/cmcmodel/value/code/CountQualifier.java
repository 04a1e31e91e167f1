// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

/** How exactly a number is known, such as {@code exactly}. */
public enum CountQualifier implements ClosedCode {
    /** The number itself. */
    EXACTLY("exactly"),
    /** The number or more. */
    AT_LEAST("atLeast"),
    /** More than the number. */
    MORE_THAN("moreThan"),
    /** The number or one near it. */
    ABOUT("about");

    private final String code;

    CountQualifier(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
