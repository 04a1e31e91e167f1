// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.token;

/** The escapes of JSON strings: a backslash with one character after it, or with {@code u} and four hexadecimal digits. */
final class Escapes {
    /** How many digits are after the {@code u}. */
    static final int HEX_DIGITS = 4;

    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String RESOLVED = "\"\\/\b\f\n\r\t";

    private Escapes() {}

    /** Whether a backslash can have that character after it, and nothing more. */
    static boolean isSimple(byte character) {
        return ESCAPED.indexOf(character) >= 0;
    }

    /** What a text means that has only escapes that JSON has. */
    static String resolved(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        int copied = 0;
        for (int escape = written.indexOf('\\'); escape >= 0; escape = written.indexOf('\\', copied)) {
            plain.append(written, copied, escape);
            char kind = written.charAt(escape + 1);
            copied = escape + 2;
            if (kind == 'u') {
                plain.append((char) Integer.parseInt(written, copied, copied + HEX_DIGITS, 16));
                copied += HEX_DIGITS;
            } else {
                plain.append(RESOLVED.charAt(ESCAPED.indexOf(kind)));
            }
        }
        return plain.append(written, copied, written.length()).toString();
    }
}
