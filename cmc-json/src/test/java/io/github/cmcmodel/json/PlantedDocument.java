// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.TextPlace;
import io.github.cmcmodel.value.ClosedCode;
import io.github.cmcmodel.value.Code;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.Id;
import io.github.cmcmodel.value.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document into whose text faults are planted, at places that do not contain each other; it knows where each of them then
 * stands.
 */
final class PlantedDocument {
    private static final ObjectMapper NAMES = new ObjectMapper();

    private final Random random;
    private final Node root;
    private final List<Site> sites = new ArrayList<>();
    private final List<Expected> expected = new ArrayList<>();
    private final Class<? extends Extensible> type;
    private int planted;

    /** A piece of the text, which knows where it was written. */
    private static class Piece {
        long offset = -1;
        int line;
        int column;
    }

    /** A value: an object or array with what is in it, or the text of anything else. */
    private static final class Node extends Piece {
        @Nullable
        String raw;

        @Nullable
        List<Member> members;

        @Nullable
        List<Node> items;

        void become(String text) {
            raw = text;
            members = null;
            items = null;
        }
    }

    private static final class Member extends Piece {
        final String rawName;
        final String name;
        final Node value;

        Member(String rawName, String name, Node value) {
            this.rawName = rawName;
            this.name = name;
            this.value = value;
        }
    }

    /** A place at which one fault can be planted, all that it touches, and how. */
    private record Site(Pointer claim, Supplier<Expected> plant) {}

    /** What has to be found. */
    private record Expected(RuleCode rule, Pointer pointer, Piece piece, Map<String, Object> arguments) {}

    PlantedDocument(Shape<?, ?> shape, String json, long seed) {
        random = new Random(seed);
        type = shape.type().asSubclass(Extensible.class);
        root = new Parser(json).value();
        rootSites();
        object(shape, root, Pointer.ROOT);
    }

    /** Plants up to so many faults; fewer when there is no room left. */
    void plant(int count) {
        Collections.shuffle(sites, random);
        List<Pointer> claimed = new ArrayList<>();
        for (Site site : sites) {
            if (claimed.size() == count) {
                break;
            }
            if (claimed.stream().noneMatch(other -> isWithin(other, site.claim()) || isWithin(site.claim(), other))) {
                claimed.add(site.claim());
                expected.add(site.plant().get());
            }
        }
        planted = claimed.size();
    }

    int planted() {
        return planted;
    }

    /** The text, in a layout chosen at random; only now the faults have their places. */
    String write() {
        Writer writer = new Writer();
        writer.value(root);
        writer.space();
        return writer.text.toString();
    }

    /** The findings there must be, as {@link #told} tells them; what was planted out of the text is not expected. */
    List<String> expected() {
        List<Finding> findings = expected.stream()
                .filter(each -> each.piece().offset >= 0)
                .map(each -> Finding.of(each.rule(), each.pointer(), each.arguments())
                        .withPlace(new TextPlace(each.piece().line, each.piece().column, each.piece().offset)))
                .toList();
        return FindingReport.of(type, findings, List.of()).findings().stream()
                .map(PlantedDocument::told)
                .toList();
    }

    static String told(Finding finding) {
        return finding.rule() + " " + finding.pointer() + " "
                + finding.place()
                        .map(place -> place.line() + ":" + place.column() + "@" + place.offset())
                        .orElse("nowhere")
                + " " + finding.arguments();
    }

    private static boolean isWithin(Pointer outer, Pointer inner) {
        List<Object> longer = inner.steps();
        List<Object> shorter = outer.steps();
        return longer.size() >= shorter.size()
                && longer.subList(0, shorter.size()).equals(shorter);
    }

    private void site(
            Pointer claim, RuleCode rule, Pointer pointer, Map<String, Object> arguments, Supplier<Piece> plant) {
        sites.add(new Site(claim, () -> new Expected(rule, pointer, plant.get(), arguments)));
    }

    private void rootSites() {
        Member version = root.members.stream()
                .filter(member -> member.name.equals("schemaVersion"))
                .findFirst()
                .orElseThrow();
        Pointer place = Pointer.ROOT.member(version.name);
        missing(root, version, Pointer.ROOT);
        wrongKind(version.value, place, "string", false);
    }

    private void object(Shape<?, ?> shape, Node node, Pointer place) {
        Collections.shuffle(node.members, random);
        for (Member member : List.copyOf(node.members)) {
            Pointer here = place.member(member.name);
            duplicate(node, member, here);
            shape.attribute(member.name).ifPresentOrElse(attribute -> attribute(attribute, node, member, place), () -> {
                if (!member.name.equals("schemaVersion") || node != root) {
                    expected.add(new Expected(
                            RuleCode.STRUCTURE_UNKNOWN_MEMBER, here, member, Map.of("member", member.name)));
                    anything(member.value, here);
                }
            });
        }
        newMember(
                node, place, "\"planted\"", "planted", RuleCode.STRUCTURE_UNKNOWN_MEMBER, Map.of("member", "planted"));
        newMember(
                node,
                place,
                "\"a\\ude00b\"",
                "a\ude00b",
                RuleCode.TEXT_FORBIDDEN_CHARACTER,
                Map.of("character", "U+DE00", "offset", 1));
        if (shape.type() == Count.class) {
            site(place, RuleCode.COUNT_NEGATIVE, place, Map.of("value", -3L), () -> {
                node.members.stream()
                        .filter(member -> member.name.equals("value"))
                        .forEach(member -> member.value.become("-3"));
                return node;
            });
        }
    }

    private void attribute(Attribute<?, ?, ?> attribute, Node owner, Member member, Pointer place) {
        Pointer here = place.member(member.name);
        if (attribute.presence() == Presence.REQUIRED) {
            missing(owner, member, place);
        }
        if (attribute.presence() == Presence.LIST) {
            wrongKind(member.value, here, "array", true);
            for (int at = 0; at < member.value.items.size(); at++) {
                value(attribute.type(), member.value.items.get(at), here.item(at), false);
            }
        } else {
            value(attribute.type(), member.value, here, attribute.presence() != Presence.REQUIRED);
        }
    }

    private void value(ValueType<?> type, Node node, Pointer here, boolean nullable) {
        if (type instanceof ValueType.Nested<?> nested) {
            wrongKind(node, here, "object", nullable);
            object(nested.shape(), node, here);
        } else if (type instanceof ValueType.Localized) {
            wrongKind(node, here, "object", nullable);
            languages(node, here);
        } else if (type instanceof ValueType.Bool) {
            wrongKind(node, here, "boolean", nullable);
        } else if (type instanceof ValueType.Whole<?>) {
            wrongKind(node, here, "integer", nullable);
            replaced(
                    node,
                    here,
                    "1.0",
                    RuleCode.STRUCTURE_WRONG_KIND,
                    Map.of("expected", "integer", "actual", "number"));
            String number = "-99999999999999999999";
            replaced(node, here, number, RuleCode.NUMBER_MALFORMED, Map.of("value", number));
        } else if (type instanceof ValueType.Decimal) {
            wrongKind(node, here, "number", nullable);
            replaced(node, here, "1e1000000000", RuleCode.NUMBER_MALFORMED, Map.of("value", "1e1000000000"));
        } else {
            text(type, node, here, nullable);
        }
    }

    private void text(ValueType<?> type, Node node, Pointer here, boolean nullable) {
        wrongKind(node, here, "string", nullable);
        loneSurrogate(node, here);
        if (type instanceof ValueType.Closed<?> closed) {
            List<String> allowed = closed.values().stream()
                    .map(value -> ((ClosedCode) value).code())
                    .toList();
            replaced(
                    node,
                    here,
                    "\"no such\"",
                    RuleCode.STRUCTURE_UNKNOWN_VALUE,
                    Map.of("value", "no such", "allowed", String.join(", ", allowed)));
        } else if (type.type() == PartialDate.class) {
            replaced(node, here, "\"16-01\"", RuleCode.DATE_MALFORMED, Map.of("value", "16-01"));
            replaced(node, here, "\"2015-02-29\"", RuleCode.DATE_IMPOSSIBLE, Map.of("value", "2015-02-29"));
        } else if (type.type() == DateRange.class) {
            replaced(node, here, "\"2016\"", RuleCode.RANGE_MALFORMED, Map.of("value", "2016"));
            Map<String, Object> ends = Map.of("start", "2016-02", "end", "2016-01");
            replaced(node, here, "\"2016-02/2016-01\"", RuleCode.RANGE_END_BEFORE_START, ends);
        } else if (Id.class.isAssignableFrom(type.type())) {
            replaced(
                    node, here, "\"T & T\"", RuleCode.ID_MALFORMED, Map.of("value", "T & T", "maximum", Id.MAX_LENGTH));
        } else if (Code.class.isAssignableFrom(type.type())) {
            replaced(node, here, "\"\"", RuleCode.CODE_MALFORMED, Map.of("value", "", "maximum", Code.MAX_LENGTH));
        }
    }

    private void languages(Node node, Pointer here) {
        replaced(node, here, "{ }", RuleCode.TEXT_WITHOUT_LANGUAGE, Map.of());
        for (Member entry : List.copyOf(node.members)) {
            Pointer place = here.member(entry.name);
            duplicate(node, entry, place);
            wrongKind(entry.value, place, "string", false);
            loneSurrogate(entry.value, place);
        }
        Node again = raw("\"again\"");
        if (node.members.stream().anyMatch(entry -> entry.name.equals("en"))) {
            site(here, RuleCode.LANGUAGE_DUPLICATE, here, Map.of("language", "EN"), () -> {
                node.members.add(new Member("\"EN\"", "EN", again)); // the later of the two is the one named
                return node;
            });
        }
    }

    private void anything(Node node, Pointer here) {
        if (node.members != null) {
            for (Member member : List.copyOf(node.members)) {
                duplicate(node, member, here.member(member.name));
                anything(member.value, here.member(member.name));
            }
        } else if (node.items != null) {
            for (int at = 0; at < node.items.size(); at++) {
                anything(node.items.get(at), here.item(at));
            }
        } else {
            loneSurrogate(node, here);
        }
    }

    private void missing(Node owner, Member member, Pointer place) {
        site(place.member(member.name), RuleCode.STRUCTURE_MISSING_MEMBER, place, Map.of("member", member.name), () -> {
            owner.members.remove(member);
            return owner;
        });
    }

    private void duplicate(Node owner, Member member, Pointer here) {
        Member second = new Member(
                random.nextBoolean() ? member.rawName : escaped(member.name),
                member.name,
                raw(random.nextBoolean() ? "{\"a\":[{\"a\":1,\"a\":2}]}" : "7"));
        site(here, RuleCode.JSON_DUPLICATE_MEMBER, here, Map.of("member", member.name), () -> {
            int first = owner.members.indexOf(member);
            owner.members.add(first + 1 + random.nextInt(owner.members.size() - first), second);
            return second;
        });
    }

    private void newMember(
            Node owner, Pointer place, String rawName, String name, RuleCode rule, Map<String, Object> arguments) {
        Pointer here = place.member(name);
        Member member = new Member(rawName, name, raw("[{\"b\" : null}]"));
        site(here, rule, here, arguments, () -> {
            owner.members.add(random.nextInt(owner.members.size() + 1), member);
            return member;
        });
    }

    private void loneSurrogate(Node node, Pointer here) {
        Map<String, Object> arguments = Map.of("character", "U+D83D", "offset", 2);
        if (node.raw != null && node.raw.startsWith("\"")) {
            replaced(node, here, "\"é😀\\ud83d\"", RuleCode.TEXT_FORBIDDEN_CHARACTER, arguments);
        }
    }

    private void wrongKind(Node node, Pointer here, String expectedKind, boolean nullable) {
        Map<String, String> kinds = Map.of(
                "string", "\"7\"",
                "number", "7.5",
                "boolean", "true",
                "object", "{\"en\" : [{ }]}",
                "array", "[\n[7],{}]",
                "null", "null");
        kinds.forEach((actual, text) -> {
            if (!actual.equals(expectedKind) && !(nullable && actual.equals("null"))) {
                Map<String, Object> arguments = Map.of("expected", expectedKind, "actual", actual);
                replaced(node, here, text, RuleCode.STRUCTURE_WRONG_KIND, arguments);
            }
        });
    }

    private void replaced(Node node, Pointer here, String text, RuleCode rule, Map<String, Object> arguments) {
        site(here, rule, here, arguments, () -> {
            node.become(text);
            return node;
        });
    }

    private static Node raw(String text) {
        Node node = new Node();
        node.become(text);
        return node;
    }

    private static String escaped(String name) {
        StringBuilder text = new StringBuilder("\"");
        name.chars().forEach(unit -> text.append("\\u").append(String.format(Locale.ROOT, "%04x", unit)));
        return text.append('"').toString();
    }

    /** Takes a well-formed text without white space apart. */
    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        Node value() {
            Node node = new Node();
            if (text.charAt(at) == '{') {
                node.members = new ArrayList<>();
                at++;
                while (text.charAt(at) != '}') {
                    at += text.charAt(at) == ',' ? 1 : 0;
                    String rawName = scalar();
                    at++; // the colon
                    node.members.add(new Member(rawName, decoded(rawName), value()));
                }
                at++;
            } else if (text.charAt(at) == '[') {
                node.items = new ArrayList<>();
                at++;
                while (text.charAt(at) != ']') {
                    at += text.charAt(at) == ',' ? 1 : 0;
                    node.items.add(value());
                }
                at++;
            } else {
                node.raw = scalar();
            }
            return node;
        }

        private String scalar() {
            int from = at;
            if (text.charAt(at) == '"') {
                for (at++; text.charAt(at) != '"'; at++) {
                    at += text.charAt(at) == '\\' ? 1 : 0;
                }
                at++;
            } else {
                while (",]}".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
            }
            return text.substring(from, at);
        }

        private static String decoded(String raw) {
            try {
                return NAMES.readValue(raw, String.class);
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(raw, impossible);
            }
        }
    }

    /** Writes the tree and counts bytes, lines and columns on its own, character by character. */
    private final class Writer {
        final StringBuilder text = new StringBuilder();
        private long offset;
        private int line = 1;
        private int column = 1;

        void value(Node node) {
            space();
            mark(node);
            if (node.members != null) {
                put("{");
                for (int at = 0; at < node.members.size(); at++) {
                    put(at == 0 ? "" : ",");
                    space();
                    mark(node.members.get(at));
                    put(node.members.get(at).rawName);
                    space();
                    put(":");
                    value(node.members.get(at).value);
                }
                space();
                put("}");
            } else if (node.items != null) {
                put("[");
                for (int at = 0; at < node.items.size(); at++) {
                    put(at == 0 ? "" : ",");
                    value(node.items.get(at));
                }
                space();
                put("]");
            } else {
                put(node.raw);
            }
        }

        void space() {
            put(Stream.of("", "", "", " ", "\n", "\t", "\r\n", "\n    ")
                    .toList()
                    .get(random.nextInt(8)));
        }

        private void mark(Piece piece) {
            piece.offset = offset;
            piece.line = line;
            piece.column = column;
        }

        private void put(String piece) {
            text.append(piece);
            piece.codePoints().forEach(character -> {
                offset += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
                line += character == '\n' ? 1 : 0;
                column = character == '\n' ? 1 : column + 1;
            });
        }
    }
}
