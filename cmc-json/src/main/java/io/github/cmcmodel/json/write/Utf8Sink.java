// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import io.github.cmcmodel.json.token.Eights;
import io.github.cmcmodel.json.token.QuotedWord;
import io.github.cmcmodel.json.token.TokenSink;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;

/**
 * Writes a document as UTF-8, byte for byte as the generators of Jackson 2 and 3 do. What it holds is known to be JSON by the
 * way it is called, and to be in memory, so it does without their checks and copies.
 *
 * <p>A comma follows each value at once, and the end of the object or array takes it back: so nothing needs to know what
 * comes before it.
 */
public final class Utf8Sink extends PiecedBytes implements TokenSink {
    /** The quotes around a text, and the comma or colon after it. */
    private static final int AROUND = 3;

    /** For so many characters at once room is made as if each were escaped. */
    private static final int STRETCH = 256;

    private final boolean indented;
    private int depth;

    /** Whether a name was written last, with which the value shares the line. */
    private boolean named;

    /**
     * A sink that has taken nothing yet.
     *
     * @param indented whether each member and item is on a line of its own
     * @param spare lends a buffer to write into, until the document is whole
     */
    public Utf8Sink(boolean indented, SpareBuffer spare) {
        super(spare);
        this.indented = indented;
    }

    /**
     * The document, once it is whole; indented, it ends with a line feed. It is handed out once: the sink has done its work then.
     *
     * @return the bytes
     */
    public byte[] bytes() {
        at--; // the comma
        if (indented) {
            piece[at++] = '\n';
        }
        return takeAll();
    }

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startArray() {
        start('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    private void start(char bracket) {
        begin(1);
        piece[at++] = (byte) bracket;
        depth++;
    }

    private void end(char bracket) {
        depth--;
        if (piece[at - 1] == ',') {
            at--;
            if (indented) {
                newLine();
            }
        }
        reserve(2);
        piece[at++] = (byte) bracket;
        piece[at++] = ',';
    }

    @Override
    public void name(String name) {
        begin(0);
        text(name);
        endName();
    }

    @Override
    public void name(QuotedWord name) {
        word(name);
        endName();
    }

    private void endName() {
        piece[at++] = ':';
        if (indented) {
            reserve(1);
            piece[at++] = ' ';
            named = true;
        }
    }

    @Override
    public void string(String text) {
        begin(0);
        text(text);
        piece[at++] = ',';
    }

    @Override
    public void string(QuotedWord word) {
        word(word);
        piece[at++] = ',';
    }

    @Override
    public void plain(String text) {
        int length = text.length();
        begin(length + AROUND);
        piece[at++] = '"';
        Utf8Text.copyLowerHalves(text, piece, at);
        at += length;
        piece[at++] = '"';
        piece[at++] = ',';
    }

    @Override
    public void date(PartialDate date) {
        begin(DateDigits.LONGEST + AROUND);
        piece[at++] = '"';
        at = DateDigits.write(date, piece, at);
        piece[at++] = '"';
        piece[at++] = ',';
    }

    @Override
    public void range(DateRange range) {
        begin(2 * DateDigits.LONGEST + 1 + AROUND);
        piece[at++] = '"';
        at = DateDigits.write(range.start(), piece, at);
        piece[at++] = '/';
        at = DateDigits.write(range.end(), piece, at);
        piece[at++] = '"';
        piece[at++] = ',';
    }

    @Override
    public void number(String text) {
        int length = text.length();
        begin(length + 1);
        for (int from = 0; from < length; from++) {
            piece[at++] = (byte) text.charAt(from);
        }
        piece[at++] = ',';
    }

    @Override
    public void bool(boolean value) {
        number(value ? "true" : "false");
    }

    @Override
    public void nothing() {
        number("null");
    }

    /** Starts a name or value, on a line of its own unless its name is there, and makes room for so many bytes. */
    private void begin(int length) {
        if (indented) {
            if (!named && depth > 0) {
                newLine();
            }
            named = false;
        }
        reserve(length);
    }

    private void newLine() {
        reserve(1 + 2 * depth);
        piece[at++] = '\n'; // never the machine's line end
        for (int space = 2 * depth; space > 0; space--) {
            piece[at++] = ' ';
        }
    }

    /** A word between quotes, and room for the byte after it. */
    private void word(QuotedWord word) {
        byte[] eights = word.eights();
        begin(eights.length);
        for (int from = 0; from < eights.length; from += Long.BYTES) {
            Eights.set(piece, at + from, Eights.get(eights, from)); // quicker than a call for so few
        }
        at += word.length();
    }

    /** A text between quotes, and room for the byte after it. */
    private void text(String text) {
        int length = text.length();
        reserve(length + AROUND);
        piece[at++] = '"';
        int written = Utf8Text.writePlain(text, piece, at);
        at += written;
        if (written < length) {
            escaped(text, written);
        }
        piece[at++] = '"';
    }

    /** The rest of a text, of which any character may need more than a byte, and room for what comes after it. */
    private void escaped(String text, int start) {
        int from = start;
        while (from < text.length()) {
            int end = Math.min(text.length(), from + STRETCH);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--; // with its other half
            }
            reserve(STRETCH * Utf8Text.LONGEST_ESCAPE + AROUND);
            at = Utf8Text.write(text, from, end, piece, at);
            from = end;
        }
    }
}
