// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.rule.Pointer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds places in a document's text: lines and columns of offsets, offsets of pointers. */
public final class Places {
    private static final int BLOCK = 1 << 12;

    private Places() {}

    /**
     * A place as an editor counts it.
     *
     * @param line the line from 1; lines end with a line feed
     * @param column the column from 1, in characters (code points)
     */
    public record LineAndColumn(int line, int column) {}

    /** Turns offsets of one document into lines and columns. */
    public static final class Lines {
        private final byte[] text;
        private final int[] starts;

        /** How many characters have started ahead of each block: a line may be as long as the document. */
        private final int[] characters;

        /**
         * Finds the lines of a document.
         *
         * @param text the document
         */
        public Lines(byte[] text) {
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

        /**
         * The line and column of an offset.
         *
         * @param offset the offset in bytes, at most the length of the document
         * @return the line and column
         */
        public LineAndColumn at(long offset) {
            int found = Arrays.binarySearch(starts, (int) offset);
            int line = Math.max(0, found >= 0 ? found : -found - 2);
            int column = Math.max(0, ahead((int) offset) - ahead(starts[line])) + 1;
            return new LineAndColumn(line + 1, column);
        }

        private int ahead(int offset) {
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

    /**
     * The offsets of values by their pointers, in one pass.
     *
     * @param source the document, well-formed, before its first token
     * @param wanted the pointers to look for
     * @return the offsets of those that are there
     */
    public static Map<Pointer, Long> offsets(TokenSource source, Set<Pointer> wanted) {
        Map<Pointer, Long> found = new HashMap<>();
        if (source.next() != Token.END) {
            value(source, Pointer.ROOT, wanted, found);
        }
        return found;
    }

    private static void value(TokenSource source, Pointer here, Set<Pointer> wanted, Map<Pointer, Long> found) {
        if (wanted.contains(here)) {
            found.putIfAbsent(here, source.offset());
        }
        if (source.current() == Token.START_OBJECT) {
            while (source.next() == Token.NAME) {
                Pointer member = here.member(source.text());
                source.next();
                value(source, member, wanted, found);
            }
        } else if (source.current() == Token.START_ARRAY) {
            for (int at = 0; source.next() != Token.END_ARRAY; at++) {
                value(source, here.item(at), wanted, found);
            }
        }
    }
}
