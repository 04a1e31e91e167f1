// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Names of members that have half of a surrogate pair written as an escape, such as <code>"a&#92;ud800"</code>. JSON's grammar
 * allows them, but whether a parser stops there depends on its version. So the parser gets another escape of the same length
 * in its place, and the name as it was written is given from here, to be reported like any other fault.
 */
final class BrokenNames {
    private static final int ESCAPE = 6;
    private static final byte[] REPLACEMENT = {'\\', 'u', 'f', 'f', 'f', 'd'};

    private final byte[] text;
    private final Map<Long, String> names = new HashMap<>();
    private byte[] repaired;
    private boolean copied;
    private boolean halves;

    private BrokenNames(byte[] text) {
        this.text = text;
        this.repaired = text;
    }

    /** Looks through a text, quickly if it has no such escape at all. */
    static BrokenNames in(byte[] text) {
        BrokenNames names = new BrokenNames(text);
        names.halves = names.hasSurrogateEscape();
        if (names.halves) {
            names.scan();
        }
        return names;
    }

    /** The text to parse. */
    byte[] repaired() {
        return repaired;
    }

    /** Whether some escape of the text stands for a surrogate. */
    boolean mayHoldHalves() {
        return halves;
    }

    /** The name that was written at that place, or the one parsed if that is as it was written. */
    String name(TokenSource at, String parsed) {
        return names.isEmpty() ? parsed : names.getOrDefault(at.offset(), parsed);
    }

    private boolean hasSurrogateEscape() {
        for (int at = Utf8.nextBackslash(text, 0); at + ESCAPE <= text.length; at = Utf8.nextBackslash(text, at + 1)) {
            if (isSurrogate(unit(at))) {
                return true;
            }
        }
        return false;
    }

    private void scan() {
        int at = 0;
        while (at < text.length) {
            if (text[at++] == '"') {
                int open = at - 1;
                while (at < text.length && text[at] != '"') {
                    at += text[at] == '\\' ? 2 : 1;
                }
                if (at < text.length && isName(at + 1)) {
                    name(open, at);
                }
                at++;
            }
        }
    }

    private boolean isName(int behind) {
        int at = behind;
        while (at < text.length && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n')) {
            at++;
        }
        return at < text.length && text[at] == ':';
    }

    /** Repairs one name, between its quotes. */
    private void name(int open, int close) {
        StringBuilder written = new StringBuilder();
        boolean broken = false;
        int plain = open + 1;
        int at = open + 1;
        while (at < close) {
            int unit = at + ESCAPE <= close ? unit(at) : -1;
            if (unit < 0) {
                at += text[at] == '\\' ? 2 : 1;
                continue;
            }
            written.append(unescaped(plain, at));
            int next = at + 2 * ESCAPE <= close ? unit(at + ESCAPE) : -1;
            boolean pair = next >= 0 && Character.isHighSurrogate((char) unit) && Character.isLowSurrogate((char) next);
            written.append((char) unit);
            if (pair) {
                written.append((char) next);
                at += ESCAPE;
            } else if (isSurrogate(unit)) {
                broken = true;
                repair(at);
            }
            at += ESCAPE;
            plain = at;
        }
        if (broken) {
            names.put((long) open, written.append(unescaped(plain, close)).toString());
        }
    }

    /** A piece of a name that has no escape of a code unit in it. */
    private String unescaped(int from, int to) {
        String piece = new String(text, from, to - from, StandardCharsets.UTF_8);
        StringBuilder plain = new StringBuilder(piece.length());
        for (int at = 0; at < piece.length(); at++) {
            char character = piece.charAt(at);
            if (character == '\\' && at + 1 < piece.length()) {
                char escape = piece.charAt(++at);
                int known = "bfnrt".indexOf(escape);
                character = known < 0 ? escape : "\b\f\n\r\t".charAt(known);
            }
            plain.append(character);
        }
        return plain.toString();
    }

    private void repair(int at) {
        if (!copied) {
            copied = true;
            repaired = text.clone();
        }
        System.arraycopy(REPLACEMENT, 0, repaired, at, ESCAPE);
    }

    private static boolean isSurrogate(int unit) {
        return unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE;
    }

    /** The code unit of the escape that starts here; -1 where none does. */
    private int unit(int at) {
        if (text[at] != '\\' || text[at + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int digit = at + 2; digit < at + ESCAPE; digit++) {
            int value = text[digit] < 0 ? -1 : Character.digit(text[digit], 16);
            if (value < 0) {
                return -1;
            }
            unit = unit << 4 | value;
        }
        return unit;
    }
}
