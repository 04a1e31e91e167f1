// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.report;

import io.github.cmcmodel.validation.TextPosition;

/**
 * Where a document starts in what it was taken from, such as a record in the fifth line of a stream.
 *
 * @param line the line, from 1
 * @param offset the offset in bytes
 */
public record DocumentOrigin(long line, long offset) {
    /** The origin of a document that is all there is. */
    public static final DocumentOrigin START = new DocumentOrigin(1, 0);

    TextPosition position(LineTable lines, long inDocument) {
        LineTable.LineAndColumn at = lines.lineAndColumn(inDocument);
        long inAll = line + at.line() - 1; // a stream may have more lines than an int can count
        return new TextPosition((int) Math.min(Integer.MAX_VALUE, inAll), at.column(), offset + inDocument);
    }
}
