// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import java.util.regex.PatternSyntaxException;

/**
 * The regular expressions that ECMAScript (with flag u, as JSON Schema asks), RE2 and what follows it in Go and Rust, Java and
 * Python all read, and read alike but for the dollar:
 *
 * <pre>{@code
 * pattern     = alternative *( "|" alternative )
 * alternative = 1*( "^" | "$" | "(?:" pattern ")" | one [ "*" | "+" | "?" | "{n}" | "{n,m}" ] )
 * one         = character | escape | "[" [ "^" ] 1*( item | item "-" item ) [ "-" ] "]"
 * escape      = "\t" | "\n" | "\r" | "\xHH" | "\" and a character of the syntax
 * }</pre>
 *
 * <p>So groups are neither captured nor repeated, nothing is lazy or possessive, and there is no dot, no class by name and no
 * look ahead or back. Nor does a negated class list U+D7FF or U+E000: Rust's crate regex, which knows no characters between
 * the two, then takes both for not listed.
 */
final class PortableSyntax {
    private static final String SYNTAX = "^$\\.*+?()[]{}|";

    private static final String NO_ESCAPE = "an escape that not all have";

    /** What RE2 counts to. */
    private static final int MAX_REPEAT = 1000;

    private final String pattern;
    private int at;

    private PortableSyntax(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Refuses a pattern that holds anything else.
     *
     * @throws PatternSyntaxException if it does, which tells what and where
     */
    static void check(String pattern) {
        PortableSyntax syntax = new PortableSyntax(pattern);
        syntax.alternatives();
        syntax.require(syntax.at == pattern.length(), "a bracket that closes nothing");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new PatternSyntaxException(otherwise, pattern, at);
        }
    }

    private boolean accept(String text) {
        boolean next = pattern.startsWith(text, at);
        at += next ? text.length() : 0;
        return next;
    }

    /** Whether one of some characters comes next. */
    private boolean next(String characters) {
        return at < pattern.length() && characters.indexOf(pattern.charAt(at)) >= 0;
    }

    private void alternatives() {
        do {
            int start = at;
            while (at < pattern.length() && !next("|)")) {
                term();
            }
            require(at > start, "an alternative that is nothing");
        } while (accept("|"));
    }

    private void term() {
        if (accept("^") || accept("$")) {
            require(!next("*+?{"), "a place repeated");
        } else if (accept("(")) {
            require(accept("?:"), "a group that is more than one");
            alternatives();
            require(accept(")"), "a group that does not end");
            require(!next("*+?{"), "a group repeated");
        } else {
            if (accept("[")) {
                characterClass();
            } else {
                require(!next(".*+?{}]"), "a sign that stands for no character");
                character(SYNTAX);
            }
            quantifier();
        }
    }

    private void quantifier() {
        if (accept("{")) {
            int least = number();
            int most = accept(",") ? number() : least;
            require(accept("}") && least <= most && most <= MAX_REPEAT, "a count that not all take");
        } else if (next("*+?")) {
            at++;
        }
        require(!next("*+?{"), "a repetition that is lazy, possessive or repeated");
    }

    private int number() {
        int start = at;
        while (next("0123456789")) {
            at++;
        }
        require(at > start && at - start <= 4, "a count that not all take");
        return Integer.parseInt(pattern, start, at, 10);
    }

    private void characterClass() {
        boolean negated = accept("^");
        require(!next("]"), "a class of nothing");
        while (!accept("]")) {
            int low = item();
            int high = !lastHyphen() && accept("-") ? item() : low;
            require(low <= high, "a range upside down");
            boolean border = high == Character.MIN_SURROGATE - 1 || low == Character.MAX_SURROGATE + 1;
            require(!(negated && border), "a border of the surrogates in a negated class");
            at += lastHyphen() ? 1 : 0;
        }
    }

    private boolean lastHyphen() {
        return pattern.startsWith("-]", at);
    }

    private int item() {
        require(!next("[-"), "a class or hyphen inside a class");
        boolean doubled =
                next("&|~") && pattern.startsWith(pattern.substring(at, at + 1).repeat(2), at);
        require(!doubled, "an operation on classes");
        return character(SYNTAX + "-");
    }

    private int character(String escapable) {
        require(at < pattern.length(), "a class that does not end");
        int character = pattern.codePointAt(at);
        require(character >= ' ' && Character.getType(character) != Character.SURROGATE, "a character that is none");
        at += Character.charCount(character);
        return character == '\\' ? escape(escapable) : character;
    }

    private int escape(String escapable) {
        if (accept("t")) {
            return '\t';
        } else if (accept("n")) {
            return '\n';
        } else if (accept("r")) {
            return '\r';
        } else if (accept("x")) {
            int end = at + 2;
            require(end <= pattern.length() && pattern.substring(at, end).matches("[0-9A-Fa-f]{2}"), NO_ESCAPE);
            int character = Integer.parseInt(pattern, at, end, 16);
            at = end;
            return character;
        }
        require(next(escapable), NO_ESCAPE);
        return pattern.charAt(at++);
    }
}
