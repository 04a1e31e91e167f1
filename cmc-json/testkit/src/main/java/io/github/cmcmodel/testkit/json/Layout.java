// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.json;

import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.json.Tree.Flaw;
import io.github.cmcmodel.testkit.json.Tree.Member;
import io.github.cmcmodel.testkit.json.Tree.Node;
import io.github.cmcmodel.testkit.json.Tree.Piece;
import io.github.cmcmodel.validation.TextPosition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Writes a tree in one of the many ways in which JSON can be written, and marks the place of each piece: bytes, lines and
 * columns are counted here, character by character, and not taken from any reader.
 */
final class Layout {
    private static final String[] SPACES = {"", "", "", " ", "\t", "  ", "\n", "\r\n", "\n    "};
    private static final int WITHOUT_LINES = 6;

    private final StringBuilder text = new StringBuilder();
    private final boolean lines;
    private final Choices spaces;
    private final boolean wild;
    private final Piece flaw = new Piece();
    private long offset;
    private int line = 1;
    private int column = 1;
    private int end;

    private Layout(boolean wild, boolean lines, Choices spaces) {
        this.wild = wild;
        this.lines = lines;
        this.spaces = spaces;
    }

    /** Compact, which is simplest, or with white space and escapes anywhere. The single spaces are not worth a choice each. */
    static Layout chosen(Choices choices, boolean lines) {
        boolean wild = choices.below(3) > 0;
        return new Layout(wild, lines, Choices.seeded(choices.below(1 << 16)));
    }

    static Layout compact() {
        return new Layout(false, false, Choices.simplest());
    }

    String write(Node root) {
        value(root);
        end = text.length();
        space();
        return text.toString();
    }

    /** Where the root ends in the text. */
    int end() {
        return end;
    }

    /** Where a flaw shows. */
    TextPosition flaw() {
        return flaw.place().orElseThrow();
    }

    private void value(Node node) {
        space();
        node.mark(here());
        switch (node.kind()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> put(quoted(node.text()));
            case RAW -> put(node.text());
        }
    }

    private void object(Node node) {
        put("{");
        List<Member> members = node.members();
        for (int at = 0; at < members.size(); at++) {
            Member member = members.get(at);
            boolean here = at == 0;
            separator(node, at);
            space();
            if (at == 1 && node.flaw == Flaw.NO_COMMA) {
                flaw.mark(here());
            }
            member.mark(here());
            name(member.name(), here ? node.flaw : Flaw.NONE);
            space();
            boolean noColon = here && node.flaw == Flaw.NO_COLON;
            put(noColon ? " " : ":");
            value(member.value());
            if (noColon) {
                flaw.mark(member.value().place().orElseThrow());
            }
        }
        close(node, "}", "]");
    }

    private void name(String name, Flaw how) {
        if (how == Flaw.BARE_NAME || how == Flaw.SINGLE_QUOTES) {
            flaw.mark(here());
            put(how == Flaw.BARE_NAME ? name : "'" + name + "'");
        } else {
            put(quoted(name));
        }
    }

    private void array(Node node) {
        put("[");
        for (int at = 0; at < node.items().size(); at++) {
            separator(node, at);
            value(node.items().get(at));
            if (at == 1 && node.flaw == Flaw.NO_COMMA) {
                flaw.mark(node.items().get(at).place().orElseThrow());
            }
        }
        close(node, "]", "}");
    }

    private void separator(Node node, int at) {
        if (at > 0) {
            put(at == 1 && node.flaw == Flaw.NO_COMMA ? " " : ",");
        }
    }

    private void close(Node node, String bracket, String wrong) {
        space();
        if (node.flaw == Flaw.TRAILING_COMMA) {
            put(",");
            space();
        }
        if (node.flaw == Flaw.TRAILING_COMMA || node.flaw == Flaw.WRONG_BRACKET) {
            flaw.mark(here());
        }
        put(node.flaw == Flaw.WRONG_BRACKET ? wrong : bracket);
    }

    private void space() {
        if (wild) {
            put(SPACES[spaces.below(lines ? SPACES.length : WITHOUT_LINES)]);
        }
    }

    /** A string as JSON; half a surrogate pair, which no encoding has, is always an escape. */
    private String quoted(String plain) {
        boolean escapes = wild && spaces.below(6) == 0;
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < plain.length(); ) {
            int character = plain.codePointAt(at);
            at += Character.charCount(character);
            boolean lone = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
            if (character < ' ' || lone || escapes && spaces.below(3) == 0) {
                for (char unit : Character.toChars(character)) {
                    quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            } else if (character == '"' || character == '\\' || character == '/' && escapes) {
                quoted.append('\\').append((char) character);
            } else {
                quoted.appendCodePoint(character);
            }
        }
        return quoted.append('"').toString();
    }

    private TextPosition here() {
        return new TextPosition(line, column, offset);
    }

    private void put(String piece) {
        text.append(piece);
        for (int at = 0; at < piece.length(); ) {
            int character = piece.codePointAt(at);
            at += Character.charCount(character);
            offset += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            line += character == '\n' ? 1 : 0;
            column = character == '\n' ? 1 : column + 1;
        }
    }

    /** The place of a character of a text. */
    static TextPosition placeOf(String text, int index) {
        String ahead = text.substring(0, index);
        int lineStart = ahead.lastIndexOf('\n') + 1;
        return new TextPosition(
                1 + (int) ahead.chars().filter(each -> each == '\n').count(),
                1 + ahead.codePointCount(lineStart, index),
                ahead.getBytes(StandardCharsets.UTF_8).length);
    }
}
