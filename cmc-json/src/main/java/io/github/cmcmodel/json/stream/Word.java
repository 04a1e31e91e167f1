// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

/** A text that documents say again and again, such as the name {@code title} or the code {@code stated}, with its bytes. */
public final class Word {
    private final String text;
    private final byte[] eights;
    private final int length;

    Word(String text) {
        this.text = text;
        byte[] quoted = Utf8Sink.quoted(text);
        length = quoted.length;
        eights = new byte[(length / Long.BYTES + 1) * Long.BYTES];
        System.arraycopy(quoted, 0, eights, 0, length);
    }

    /**
     * The text itself.
     *
     * @return such as {@code title}
     */
    public String text() {
        return text;
    }

    /** The bytes of the text between quotes, with zeros up to a multiple of eight, of which there is at least one. Never changed. */
    byte[] eights() {
        return eights;
    }

    /** How many of the bytes are the text between quotes. */
    int length() {
        return length;
    }
}
