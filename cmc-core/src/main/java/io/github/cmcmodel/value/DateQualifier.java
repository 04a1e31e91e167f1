// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import java.util.Optional;

/**
 * How far a date can be relied on, such as {@link #APPROXIMATE} for {@code 2016~}. The signs and their names are those of the
 * Extended Date/Time Format (EDTF), level 1.
 */
public enum DateQualifier {
    /** The date as it is, without a sign. */
    NONE,
    /** A date of which the source is not sure, such as {@code 2016?}. It may be quite another. */
    UNCERTAIN,
    /** A date near which it was, such as {@code 2016~}. */
    APPROXIMATE,
    /** A date that is both, such as {@code 2016%}. */
    UNCERTAIN_AND_APPROXIMATE;

    /**
     * The qualifier that a sign stands for.
     *
     * @param sign the sign, such as {@code ~}
     * @return the qualifier; empty for any other character
     */
    public static Optional<DateQualifier> ofSign(char sign) {
        return switch (sign) {
            case '?' -> Optional.of(UNCERTAIN);
            case '~' -> Optional.of(APPROXIMATE);
            case '%' -> Optional.of(UNCERTAIN_AND_APPROXIMATE);
            default -> Optional.empty();
        };
    }

    /**
     * The sign after the date.
     *
     * @return {@code ?}, {@code ~}, {@code %} or nothing
     */
    public String sign() {
        return switch (this) {
            case NONE -> "";
            case UNCERTAIN -> "?";
            case APPROXIMATE -> "~";
            case UNCERTAIN_AND_APPROXIMATE -> "%";
        };
    }

    /**
     * Whether the date may be quite another.
     *
     * @return true for {@code ?} and {@code %}
     */
    public boolean isUncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }
}
