// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.rule;

/** How much of a document a rule has to see, such as {@link #VALUE}, and with it who applies the rule. */
public enum RuleLayer {
    /** The text as such, before it is JSON at all. Applied by the reader. */
    DOCUMENT("document"),
    /** The members of a JSON object: there, missing, of the right kind. Applied by the reader. */
    STRUCTURE("structure"),
    /** One value that cannot exist in another form, such as an identifier. Applied by the type itself. */
    FORM("form"),
    /** One attribute. A Jakarta constraint on the getter. */
    VALUE("value"),
    /** One object, several attributes. A Jakarta constraint on the type. */
    OBJECT("object"),
    /** Several objects, or a given day. A rule over the whole mechanism. */
    MECHANISM("mechanism"),
    /** No document: what the validator reports of itself. No data breaks it. */
    VALIDATOR("validator");

    private final String code;

    RuleLayer(String code) {
        this.code = code;
    }

    /**
     * The text by which this layer is written, such as {@code value}.
     *
     * @return the code
     */
    public String code() {
        return code;
    }
}
