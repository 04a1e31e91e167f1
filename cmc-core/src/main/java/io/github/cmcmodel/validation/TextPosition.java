// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

/**
 * A position in the text that was read, such as line 12, column 5.
 *
 * @param line the line, from 1; {@link Integer#MAX_VALUE} for all lines beyond it
 * @param column the column in that line, from 1
 * @param offset the bytes before the position, from 0
 */
public record TextPosition(int line, int column, long offset) {
    /**
     * Takes the three numbers of one position.
     *
     * @param line the line, from 1
     * @param column the column in that line, from 1
     * @param offset the bytes before the position, from 0
     * @throws IllegalArgumentException if a number is below its first
     */
    public TextPosition {
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
