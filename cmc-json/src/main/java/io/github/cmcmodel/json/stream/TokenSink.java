// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

/** Takes a JSON text as a sequence of tokens. The thin seam between this library and whatever writes. */
public interface TokenSink extends AutoCloseable {
    /** Starts an object. */
    void startObject();

    /** Ends an object. */
    void endObject();

    /** Starts an array. */
    void startArray();

    /** Ends an array. */
    void endArray();

    /**
     * Names the next member.
     *
     * @param name the name
     * @throws IllegalArgumentException if it is not well-formed
     */
    void name(String name);

    /**
     * Writes a string.
     *
     * @param text its text
     * @throws IllegalArgumentException if it is not well-formed
     */
    void string(String text);

    /**
     * Writes a number.
     *
     * @param text the number as JSON writes it
     * @throws IllegalArgumentException if the form that is written has no such number
     */
    void number(String text);

    /**
     * Writes true or false.
     *
     * @param value which
     */
    void bool(boolean value);

    /** Writes null. */
    void nothing();

    @Override
    void close();
}
