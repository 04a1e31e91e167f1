// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

/**
 * A place in the text that was read, such as line 12, column 5.
 *
 * @param line the line, from 1; of all lines beyond it {@link Integer#MAX_VALUE}
 * @param column the column in that line, from 1
 * @param offset the bytes ahead of the place, from 0
 */
public record TextPlace(int line, int column, long offset) {
    /**
     * Takes the three numbers of one place.
     *
     * @param line the line, from 1
     * @param column the column in that line, from 1
     * @param offset the bytes ahead of the place, from 0
     * @throws IllegalArgumentException if a number is below its first
     */
    public TextPlace {
        if (line < 1 || column < 1 || offset < 0) {
            throw new IllegalArgumentException(
                    "'line' and 'column' must be at least 1 and 'offset' at least 0, but were " + line + ", " + column
                            + " and " + offset);
        }
    }

    /**
     * Line and column.
     *
     * @return such as {@code 12:5}
     */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
