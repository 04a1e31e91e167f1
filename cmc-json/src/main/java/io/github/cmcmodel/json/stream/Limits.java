// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

/**
 * How large a document may be.
 *
 * @param bytes the whole document
 * @param depth objects and arrays inside each other
 * @param name characters of a member's name
 * @param string characters of a string
 * @param number characters of a number
 */
public record Limits(int bytes, int depth, int name, int string, int number) {
    /** What is accepted unless the caller says otherwise. */
    public static final Limits STANDARD = new Limits(64 << 20, 64, 256, 1 << 20, 100);
}
