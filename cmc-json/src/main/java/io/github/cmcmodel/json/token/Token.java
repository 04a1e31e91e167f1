// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.token;

/** One token of a JSON text. */
public enum Token {
    /** An opening brace. */
    START_OBJECT("object"),
    /** A closing brace. */
    END_OBJECT("end of object"),
    /** An opening bracket. */
    START_ARRAY("array"),
    /** A closing bracket. */
    END_ARRAY("end of array"),
    /** The name of a member. */
    NAME("name"),
    /** A string. */
    STRING("string"),
    /** A number. */
    NUMBER("number"),
    /** The literal {@code true}. */
    TRUE("boolean"),
    /** The literal {@code false}. */
    FALSE("boolean"),
    /** The literal {@code null}. */
    NULL("null"),
    /** The end of the text. */
    END("end of text");

    private final String kind;

    Token(String kind) {
        this.kind = kind;
    }

    /**
     * The kind of value that starts with this token, in JSON's own words.
     *
     * @return such as {@code array}
     */
    public String kind() {
        return kind;
    }
}
