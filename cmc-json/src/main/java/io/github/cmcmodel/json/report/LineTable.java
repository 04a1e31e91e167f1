// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.report;

import io.github.cmcmodel.json.token.Utf8;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns offsets in one document into lines and columns as an editor counts them, such as line 4, column 18. */
final class LineTable {
    private static final int BLOCK = 1 << 12;

    private final byte[] text;
    private final int[] starts;

    /** How many characters have started before each block: a line may be as long as the document. */
    private final int[] characters;

    /**
     * A place as an editor counts it.
     *
     * @param line the line from 1; lines end with a line feed
     * @param column the column from 1, in characters (code points)
     */
    record LineAndColumn(int line, int column) {}

    /** Finds the lines of a document. */
    LineTable(byte[] text) {
        this.text = text;
        int start = Utf8.start(text);
        starts = IntStream.concat(
                        IntStream.of(start),
                        IntStream.range(start, text.length)
                                .filter(at -> text[at] == '\n')
                                .map(at -> at + 1))
                .toArray();
        characters = new int[text.length / BLOCK + 1];
        for (int block = 1; block < characters.length; block++) {
            characters[block] = characters[block - 1] + started((block - 1) * BLOCK, block * BLOCK);
        }
    }

    /** The line and column of an offset, which is at most the length of the document. */
    LineAndColumn lineAndColumn(long offset) {
        int found = Arrays.binarySearch(starts, (int) offset);
        int line = Math.max(0, found >= 0 ? found : -found - 2);
        int column = Math.max(0, before((int) offset) - before(starts[line])) + 1;
        return new LineAndColumn(line + 1, column);
    }

    private int before(int offset) {
        int block = offset / BLOCK;
        return characters[block] + started(block * BLOCK, offset);
    }

    /** Characters are counted at their first byte. */
    private int started(int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) {
            if ((text[at] & 0xC0) != 0x80) {
                count++;
            }
        }
        return count;
    }
}
