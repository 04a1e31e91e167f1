// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.text.Shown;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of a closed list, such as {@code network}: an enum whose values decide the form of an object, so that one that
 * this version does not know would have no meaning. New values come only with a new version of the schema.
 */
public interface ClosedCode {
    /**
     * The value as it is written, such as {@code network}.
     *
     * @return the code
     */
    String code();

    /**
     * The value of a closed list that is written as a text.
     *
     * @param <V> the list
     * @param list its class, such as {@code SharingLevel.class}
     * @param code the text, such as {@code network}; upper and lower case differ
     * @return the value
     * @throws IllegalArgumentException if the list has no such code; the message has those that it has
     */
    static <V extends Enum<V> & ClosedCode> V of(Class<V> list, String code) {
        Objects.requireNonNull(list, "ClosedCode list");
        Objects.requireNonNull(code, "ClosedCode code");
        for (V value : list.getEnumConstants()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'code' must be one of "
                + Stream.of(list.getEnumConstants()).map(ClosedCode::code).collect(Collectors.joining(", "))
                + ", but was \"" + Shown.text(code) + "\"");
    }
}
