// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.token;

/** A JSON text as a sequence of tokens. The thin seam between this library and whatever parses. */
public abstract class TokenSource {
    /** What a source has that has no bytes. */
    private static final byte[] NO_BYTES = {};

    /**
     * Moves to the next token.
     *
     * @return the token; {@link Token#END} after the last
     * @throws SyntaxFault if the text is not JSON from here on
     */
    public abstract Token next();

    /**
     * Moves to the value of a member that is expected next. Saves time; {@link #next()} finds what is there as well.
     *
     * @param name the name of the member
     * @return false if another token is there, or the source cannot tell; it is then where it was
     * @throws SyntaxFault if the text is not JSON from here on
     */
    public boolean moveToValueOf(QuotedWord name) {
        return false;
    }

    /**
     * The token moved to last.
     *
     * @return the token
     */
    public abstract Token current();

    /**
     * The text of the current token: a name or string without its escapes, a number digit for digit.
     *
     * @return the text
     */
    public abstract String text();

    /**
     * The document itself, for callers that can do without a {@link #text()}.
     *
     * @return the bytes of the document, UTF-8, not to be changed; of a source that has none, anything
     */
    public byte[] bytes() {
        return NO_BYTES;
    }

    /**
     * Where in the {@link #bytes()} the current name, string or number starts, after its quote.
     *
     * @return the index of its first byte
     */
    public int start() {
        return 0;
    }

    /**
     * Where it ends.
     *
     * @return the index after its last byte; -1 where it is not written as it is read, and where the source has no bytes
     */
    public int end() {
        return -1;
    }

    /**
     * Whether the current name or string can hold half of a surrogate pair.
     *
     * @return false if it does not need to be looked at for that
     */
    public abstract boolean mayHoldHalves();

    /**
     * Where the current token starts.
     *
     * @return the offset in bytes from the start of the document
     */
    public abstract long offset();

    /** Moves to the end of the value of the member on whose name this is. */
    public final void skipValue() {
        next();
        skipChildren();
    }

    /** Moves to the end of the object or array that starts here; does nothing on any other token. */
    public void skipChildren() {
        int open = 0;
        while (true) {
            switch (current()) {
                case START_OBJECT, START_ARRAY -> open++;
                case END_OBJECT, END_ARRAY -> open--;
                default -> {}
            }
            if (open <= 0) {
                return;
            }
            next();
        }
    }
}
