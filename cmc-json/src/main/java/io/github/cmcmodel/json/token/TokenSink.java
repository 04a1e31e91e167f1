// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.token;

import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;

/** Takes a JSON text as a sequence of tokens. The thin seam between this library and whatever writes. */
public interface TokenSink {
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
     * Names the next member by a name that many objects have.
     *
     * @param name the name
     */
    default void name(QuotedWord name) {
        name(name.text());
    }

    /**
     * Writes a string.
     *
     * @param text its text
     * @throws IllegalArgumentException if it is not well-formed
     */
    void string(String text);

    /**
     * Writes a string that many objects have.
     *
     * @param word its text
     */
    default void string(QuotedWord word) {
        string(word.text());
    }

    /**
     * Writes a string of which it is known that each character stands for itself between quotes, as those of identifiers do.
     *
     * @param text its text: printable ASCII without quotes and backslashes
     */
    default void plain(String text) {
        string(text);
    }

    /**
     * Writes a date as the string that it is.
     *
     * @param date the date
     */
    default void date(PartialDate date) {
        string(date.toString());
    }

    /**
     * Writes a range as the string that it is.
     *
     * @param range the range
     */
    default void range(DateRange range) {
        string(range.toString());
    }

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
}
