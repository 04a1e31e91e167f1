// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import java.util.List;

/**
 * How closely a code of another scheme fits, such as {@code exact}. An open list.
 *
 * @param value the text of the code
 */
public record MappingMatch(String value) implements Code, Comparable<MappingMatch> {
    /** The same. */
    public static final MappingMatch EXACT = new MappingMatch("exact");

    /** Alike enough for most uses. */
    public static final MappingMatch CLOSE = new MappingMatch("close");

    /** The other is wider. */
    public static final MappingMatch BROAD = new MappingMatch("broad");

    /** The other is narrower. */
    public static final MappingMatch NARROW = new MappingMatch("narrow");

    /** The codes that this version knows. */
    public static final List<MappingMatch> KNOWN = List.of(EXACT, CLOSE, BROAD, NARROW);

    /**
     * Takes a code, known or not.
     *
     * @param value the text
     * @throws InvalidValueException if it is not written as codes are
     */
    public MappingMatch {
        Code.requireWellFormed(value);
    }

    @Override
    public List<MappingMatch> list() {
        return KNOWN;
    }

    @Override
    public int compareTo(MappingMatch other) {
        return value.compareTo(other.value);
    }

    /**
     * The text itself.
     *
     * @return {@link #value()}
     */
    @Override
    public String toString() {
        return value;
    }
}
