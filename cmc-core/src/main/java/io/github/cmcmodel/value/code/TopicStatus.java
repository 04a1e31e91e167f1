// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

/** Whether a topic is in use, such as {@code active}. */
public enum TopicStatus implements ClosedCode {
    /** In use. */
    ACTIVE("active"),
    /** Proposed. */
    PROPOSED("proposed"),
    /** No longer in use. */
    RETIRED("retired");

    private final String code;

    TopicStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
