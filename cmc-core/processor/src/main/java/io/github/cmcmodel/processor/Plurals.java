// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

/** The names of the builder methods that add to a list, as Immutables makes them: {@code addLead} of {@code leads}. */
final class Plurals {
    private Plurals() {}

    static String adder(String list) {
        String item = singular(list);
        return "add" + Character.toUpperCase(item.charAt(0)) + item.substring(1);
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
