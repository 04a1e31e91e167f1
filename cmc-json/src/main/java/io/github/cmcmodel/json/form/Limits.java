// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.form;

import io.github.cmcmodel.value.NumberLiteral;

/**
 * How large a document may be.
 *
 * @param bytes the whole document
 * @param line a line of NDJSON, in bytes
 * @param depth objects and arrays inside each other
 * @param name characters of a member's name
 * @param string characters of a string
 * @param number characters of a number
 * @param tokens tokens of a document
 * @param items items of one array
 * @param findings errors, and likewise notices, that are listed individually
 */
public record Limits(
        int bytes, int line, int depth, int name, int string, int number, int tokens, int items, int findings) {
    /** What is accepted unless the caller says otherwise. */
    public static final Limits STANDARD =
            new Limits(64 << 20, 8 << 20, 64, 256, 1 << 20, NumberLiteral.MAX_LENGTH, 5_000_000, 1_000_000, 1_000);
}
