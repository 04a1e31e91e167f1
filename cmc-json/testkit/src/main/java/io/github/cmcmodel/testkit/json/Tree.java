// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.json;

import io.github.cmcmodel.validation.TextPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document taken apart, so that it can be spoiled and written again. Its pieces know where they were written. */
final class Tree {
    private Tree() {}

    /** Anything that has a place in the text. */
    static class Piece {
        private Optional<TextPosition> place = Optional.empty();

        void mark(TextPosition where) {
            place = Optional.of(where);
        }

        /** Where it was written; empty for what is not in the text. */
        Optional<TextPosition> place() {
            return place;
        }
    }

    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        /** A number, a literal, or text that is no JSON. */
        RAW
    }

    /** What is wrong with how an object or an array is written. */
    enum Flaw {
        NONE,
        TRAILING_COMMA,
        WRONG_BRACKET,
        /** Between the first two. */
        NO_COMMA,
        /** Behind the first name. */
        NO_COLON,
        /** The first name. */
        BARE_NAME,
        /** The first name. */
        SINGLE_QUOTES
    }

    static final class Node extends Piece {
        private Kind kind;
        private String text;
        private final List<Member> members = new ArrayList<>();
        private final List<Node> items = new ArrayList<>();
        private boolean replaced;
        Flaw flaw = Flaw.NONE;

        private Node(Kind kind, String text) {
            this.kind = kind;
            this.text = text;
        }

        static Node object() {
            return new Node(Kind.OBJECT, "");
        }

        static Node array() {
            return new Node(Kind.ARRAY, "");
        }

        static Node string(String text) {
            return new Node(Kind.STRING, text);
        }

        static Node raw(String text) {
            return new Node(Kind.RAW, text);
        }

        Kind kind() {
            return kind;
        }

        /** The characters of a string, or the text of a raw node as it is written. */
        String text() {
            return text;
        }

        List<Member> members() {
            return members;
        }

        List<Node> items() {
            return items;
        }

        Optional<Member> member(String name) {
            return members.stream().filter(each -> each.name().equals(name)).findFirst();
        }

        /** Becomes what it was not meant to be. */
        void become(Node other) {
            kind = other.kind;
            text = other.text;
            members.clear();
            members.addAll(other.members);
            items.clear();
            items.addAll(other.items);
            replaced = true;
        }

        boolean canHave(Flaw wrong) {
            return switch (wrong) {
                case NONE -> true;
                case TRAILING_COMMA, WRONG_BRACKET -> !members.isEmpty() || !items.isEmpty();
                case NO_COMMA -> members.size() > 1 || items.size() > 1;
                case NO_COLON, SINGLE_QUOTES -> !members.isEmpty();
                case BARE_NAME -> !members.isEmpty() && members.get(0).name.matches("[A-Za-z]+");
            };
        }

        boolean isReplaced() {
            return replaced;
        }
    }

    static final class Member extends Piece {
        private final String name;
        private final Node value;

        Member(String name, Node value) {
            this.name = name;
            this.value = value;
        }

        String name() {
            return name;
        }

        Node value() {
            return value;
        }
    }

    /** Takes a well-formed text without white space between its tokens apart. */
    static Node parse(String text) {
        return new Parser(text).value();
    }

    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        Node value() {
            switch (text.charAt(at)) {
                case '{' -> {
                    Node object = Node.object();
                    for (at++; text.charAt(at) != '}'; ) {
                        at += text.charAt(at) == ',' ? 1 : 0;
                        String name = string();
                        at++; // the colon
                        object.members.add(new Member(name, value()));
                    }
                    at++;
                    return object;
                }
                case '[' -> {
                    Node array = Node.array();
                    for (at++; text.charAt(at) != ']'; ) {
                        at += text.charAt(at) == ',' ? 1 : 0;
                        array.items.add(value());
                    }
                    at++;
                    return array;
                }
                case '"' -> {
                    return Node.string(string());
                }
                default -> {
                    int from = at;
                    while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0) {
                        at++;
                    }
                    return Node.raw(text.substring(from, at));
                }
            }
        }

        private String string() {
            StringBuilder plain = new StringBuilder();
            for (at++; text.charAt(at) != '"'; at++) {
                char character = text.charAt(at);
                if (character == '\\') {
                    character = escaped();
                }
                plain.append(character);
            }
            at++;
            return plain.toString();
        }

        private char escaped() {
            char escape = text.charAt(++at);
            if (escape == 'u') {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
            }
            int known = "bfnrt".indexOf(escape);
            return known < 0 ? escape : "\b\f\n\r\t".charAt(known);
        }
    }
}
