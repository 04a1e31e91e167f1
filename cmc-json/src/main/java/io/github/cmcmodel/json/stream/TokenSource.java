// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

/** A JSON text as a sequence of tokens. The thin seam between this library and whatever parses. */
public interface TokenSource extends AutoCloseable {
    /**
     * Moves to the next token.
     *
     * @return the token; {@link Token#END} after the last
     * @throws SyntaxFault if the text is not JSON from here on
     */
    Token next();

    /**
     * The token moved to last.
     *
     * @return the token
     */
    Token current();

    /**
     * The text of the current token: a name or string without its escapes, a number digit for digit.
     *
     * @return the text
     */
    String text();

    /**
     * The characters of the current string or number, for whoever needs no {@link #text()} of its own.
     *
     * @return an array that holds them, valid until the next token, not to be changed
     */
    char[] buffer();

    /**
     * Where in the {@link #buffer()} they start.
     *
     * @return the index of the first
     */
    int bufferStart();

    /**
     * How many they are.
     *
     * @return the number of characters
     */
    int bufferLength();

    /**
     * Whether a text can hold half of a surrogate pair: the bytes are known to be UTF-8, so only an escape can make one.
     *
     * @return false if no text of the whole document needs to be looked at for that
     */
    boolean mayHoldHalves();

    /**
     * Where the current token starts.
     *
     * @return the offset in bytes from the start of the document
     */
    long offset();

    /** Moves to the end of the object or array that starts here; does nothing on any other token. */
    void skipChildren();

    @Override
    void close();
}
