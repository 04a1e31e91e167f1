// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.json;

import io.github.cmcmodel.json.ReadLimit;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.testkit.SampleSettings;
import io.github.cmcmodel.testkit.SampleValues;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.json.Tree.Flaw;
import io.github.cmcmodel.testkit.json.Tree.Kind;
import io.github.cmcmodel.testkit.json.Tree.Member;
import io.github.cmcmodel.testkit.json.Tree.Node;
import io.github.cmcmodel.text.Shown;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.TextPosition;
import io.github.cmcmodel.value.Extensible;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes one document from choices: a value, written in one of many layouts, spoiled or not.
 *
 * @param <T> the type of the document's root
 */
final class Drawing<T extends Extensible> {
    /** The faults of structure that a document can have several of. */
    private static final Set<RuleCode> SEVERAL = several();

    /** Those whose text may be hostile. */
    private static final Set<RuleCode> HOSTILE = EnumSet.of(
            RuleCode.JSON_DUPLICATE_MEMBER,
            RuleCode.STRUCTURE_UNKNOWN_MEMBER,
            RuleCode.STRUCTURE_UNKNOWN_VALUE,
            RuleCode.ID_MALFORMED,
            RuleCode.CODE_MALFORMED,
            RuleCode.NUMBER_MALFORMED,
            RuleCode.TEXT_FORBIDDEN_CHARACTER);

    /** Sequences of bytes that are no UTF-8 whatever follows: stray, overlong, surrogates, beyond Unicode, cut off. */
    private static final List<String> NO_UTF_8 = List.of(
            "FF",
            "80",
            "C0AF",
            "C080",
            "E0809F",
            "EDA080",
            "EDA0BDEDB880",
            "F0808080",
            "F4908080",
            "FC",
            "C2",
            "E282",
            "F09F98");

    private static final List<String> OTHER_ENCODINGS =
            List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "UTF-32");

    /** Text that is no JSON value, with the index of the character at which that shows. */
    private static final List<Map.Entry<String, Integer>> NO_VALUES = List.of(
            Map.entry("NaN", 0),
            Map.entry("-Infinity", 1),
            Map.entry("+1", 0),
            Map.entry(".5", 0),
            Map.entry("01", 1),
            Map.entry("1e+x", 3),
            Map.entry("tree", 0),
            Map.entry("'x'", 0),
            Map.entry("/* no */1", 0),
            Map.entry("# no", 0),
            Map.entry("undefined", 0));

    /** The same, where a string stands otherwise. */
    private static final List<Map.Entry<String, Integer>> NO_STRINGS =
            List.of(Map.entry("\"\\q\"", 2), Map.entry("\"\\u12g4\"", 5), Map.entry("\"a\u0001\"", 2));

    private static final List<String> TRAILING = List.of("1", "{}", "x", "]", ",", "}", "\"\"");

    private static final List<Flaw> FLAWS = List.copyOf(EnumSet.complementOf(EnumSet.of(Flaw.NONE)));

    private static final TextPosition START = new TextPosition(1, 1, 0);

    /** Holds anything at a document's root, without a word from the reader. */
    private static final String SILENT_MEMBER = "$schema";

    /** The faults of the text as a whole. */
    private static final Set<RuleCode> OF_THE_TEXT = EnumSet.of(
            RuleCode.JSON_EMPTY,
            RuleCode.JSON_ENCODING,
            RuleCode.JSON_BYTE_ORDER_MARK,
            RuleCode.JSON_SYNTAX,
            RuleCode.JSON_TRUNCATED,
            RuleCode.JSON_TRAILING_CONTENT,
            RuleCode.JSON_LIMIT_EXCEEDED);

    private final Class<T> type;
    private final Shape<T, ?> shape;
    private final Choices choices;

    /** Whether the document may have more than one line. */
    private final boolean lines;

    private Drawing(Class<T> type, Choices choices, boolean lines) {
        this.type = type;
        this.choices = choices;
        this.lines = lines;
        shape = shape(type);
    }

    private static Set<RuleCode> several() {
        Set<RuleCode> several = EnumSet.copyOf(Planting.RULES);
        several.remove(RuleCode.VERSION_UNSUPPORTED); // the only thing that is said of a document then
        return several;
    }

    private static <T> Shape<T, ?> shape(Class<T> type) {
        return Shapes.of(type)
                .orElseThrow(() -> new IllegalArgumentException("'type' must be a type of the model but is "
                        + type.getName() + "; there are "
                        + Shapes.all().stream().map(Shape::name).sorted().collect(Collectors.joining(", "))));
    }

    /** The rules that a document of the type can break. */
    static Set<RuleCode> breakable(Class<?> type) {
        Shape<?, ?> shape = shape(type);
        Set<RuleCode> rules = EnumSet.allOf(RuleCode.class);
        rules.removeIf(rule -> !OF_THE_TEXT.contains(rule) && !Planting.isPossible(shape, rule));
        return Collections.unmodifiableSet(rules);
    }

    static <T extends Extensible> Function<Choices, SampleDocument<T>> valid(Class<T> type, SampleSettings settings) {
        shape(type);
        return choices -> new Drawing<>(type, choices, true).valid(settings);
    }

    static <T extends Extensible> Function<Choices, SampleDocument<T>> faulty(Class<T> type, int faults) {
        shape(type);
        if (faults < 1) {
            throw new IllegalArgumentException("'faults' must be 1 or more but is " + faults);
        }
        return choices -> new Drawing<>(type, choices, true).several(faults, SEVERAL);
    }

    static <T extends Extensible> Function<Choices, SampleDocument<T>> breaking(Class<T> type, RuleCode rule) {
        if (rule == RuleCode.JSON_STREAM_DIFFERS) {
            throw new IllegalArgumentException("'rule' must be one that a document can break but is " + rule
                    + ", which only a stream can: see brokenStreams(type)");
        }
        Set<RuleCode> breakable = breakable(type);
        if (!breakable.contains(rule)) {
            throw new IllegalArgumentException("'rule' must be one that reading a " + type.getSimpleName()
                    + " can find broken but is " + rule + "; there are "
                    + breakable.stream().map(RuleCode::code).sorted().collect(Collectors.joining(", ")));
        }
        return choices -> new Drawing<>(type, choices, true).breaking(rule);
    }

    static <T extends Extensible> Function<Choices, SampleDocument<T>> hostile(Class<T> type) {
        shape(type);
        return choices -> new Drawing<>(type, choices, true).hostile();
    }

    static <T extends Extensible> Function<Choices, SampleDocument<T>> newer(Class<T> type) {
        shape(type);
        return choices -> new Drawing<>(type, choices, true).newer();
    }

    static <T extends Extensible> Function<Choices, SampleStream<T>> stream(Class<T> type) {
        shape(type);
        return choices -> new StreamDrawing<>(type, new Drawing<>(type, choices, false), choices).right();
    }

    static <T extends Extensible> Function<Choices, SampleStream<T>> brokenStream(Class<T> type) {
        shape(type);
        return choices -> new StreamDrawing<>(type, new Drawing<>(type, choices, false), choices).broken();
    }

    private SampleDocument<T> valid(SampleSettings settings) {
        T value = value(settings);
        Node root = shuffled(Planting.tree(value, true));
        String text = Layout.chosen(choices, lines).write(root);
        return document(text, new Planting(shape, root, choices).findings(), Optional.of(value));
    }

    private SampleDocument<T> several(int faults, Set<RuleCode> rules) {
        Planting planting = new Planting(shape, root(SampleSettings.DEFAULTS), choices);
        planting.breakOften(faults, rules);
        return written(planting);
    }

    private SampleDocument<T> newer() {
        Planting planting = new Planting(shape, root(SampleSettings.DEFAULTS), choices);
        planting.becomeNewer(shape);
        return written(planting);
    }

    private SampleDocument<T> written(Planting planting) {
        String text = Layout.chosen(choices, lines).write(planting.root());
        return document(text, planting.findings(), Optional.empty());
    }

    private SampleDocument<T> breaking(RuleCode rule) {
        return switch (rule) {
            case JSON_EMPTY -> empty();
            case JSON_ENCODING -> choices.flag(50) ? otherEncoding() : badBytes();
            case JSON_BYTE_ORDER_MARK -> byteOrderMark();
            case JSON_SYNTAX -> syntax();
            case JSON_TRUNCATED -> truncated();
            case JSON_TRAILING_CONTENT -> trailing();
            case JSON_LIMIT_EXCEEDED -> limit();
            default -> {
                Planting planting = new Planting(shape, plain(), choices);
                planting.breakOnce(shape, rule);
                yield written(planting);
            }
        };
    }

    private SampleDocument<T> hostile() {
        return switch (choices.below(6)) {
            case 3 -> badBytes();
            case 4 -> otherEncoding();
            case 5 -> limit();
            default -> several(1 + choices.below(3), HOSTILE);
        };
    }

    private T value(SampleSettings settings) {
        choices.open();
        T value = SampleValues.drawn(type, settings, choices);
        choices.close();
        return value;
    }

    private Node root(SampleSettings settings) {
        return shuffled(Planting.tree(value(settings), true));
    }

    /** A document of which there is nothing to report. */
    private Node plain() {
        return root(SampleSettings.DEFAULTS.extensions(false));
    }

    /** The members of each object in any order; the languages of a text keep theirs, which means something. */
    private Node shuffled(Node root) {
        if (choices.flag(50)) {
            Planting.shuffle(shape, root, Choices.seeded(choices.below(1 << 16)));
        }
        return root;
    }

    private SampleDocument<T> document(String text, List<Finding> expected, Optional<T> value) {
        return new SampleDocument<>(type, text.getBytes(StandardCharsets.UTF_8), expected, value);
    }

    private SampleDocument<T> refused(String text, RuleCode rule, TextPosition place, Map<String, Object> arguments) {
        return document(text, List.of(ofTheText(rule, place, arguments)), Optional.empty());
    }

    private static Finding ofTheText(RuleCode rule, TextPosition place, Map<String, Object> arguments) {
        return Finding.of(rule, Pointer.ROOT, arguments).withPosition(place);
    }

    private SampleDocument<T> empty() {
        String text = one(List.of("", " ", "\t", "\n", "\r\n \n"));
        return refused(text, RuleCode.JSON_EMPTY, START, Map.of());
    }

    private SampleDocument<T> byteOrderMark() {
        SampleDocument<T> valid = valid(SampleSettings.DEFAULTS.extensions(false));
        List<Finding> expected = List.of(ofTheText(RuleCode.JSON_BYTE_ORDER_MARK, START, Map.of()));
        return document('\ufeff' + valid.text(), expected, valid.value());
    }

    private SampleDocument<T> otherEncoding() {
        String text = Layout.chosen(choices, lines).write(plain());
        String encoding = one(OTHER_ENCODINGS);
        Map<String, Object> arguments = Map.of("problem", encoding.substring(0, "UTF-16".length()));
        List<Finding> expected = List.of(ofTheText(RuleCode.JSON_ENCODING, START, arguments));
        return new SampleDocument<>(type, text.getBytes(Charset.forName(encoding)), expected, Optional.empty());
    }

    /** Behind the first characters, by which the encoding as a whole is told. */
    private SampleDocument<T> badBytes() {
        String text = Layout.chosen(choices, lines).write(plain());
        int index = boundary(text, 4 + choices.below(text.length() - 4));
        byte[] bad = HexFormat.of().parseHex(one(NO_UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.substring(0, index).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(bad);
        bytes.writeBytes(text.substring(index).getBytes(StandardCharsets.UTF_8));
        Map<String, Object> arguments = Map.of("problem", String.format(Locale.ROOT, "0x%02X", bad[0]));
        Finding expected = ofTheText(RuleCode.JSON_ENCODING, Layout.placeOf(text, index), arguments);
        return new SampleDocument<>(type, bytes.toByteArray(), List.of(expected), Optional.empty());
    }

    private static int boundary(String text, int index) {
        return index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private SampleDocument<T> syntax() {
        Node root = plain();
        return switch (choices.below(3)) {
            case 0 -> badValue(root, one(NO_VALUES), scalars(root, false));
            case 1 -> badValue(root, one(NO_STRINGS), scalars(root, true));
            default -> flawed(root);
        };
    }

    private SampleDocument<T> badValue(Node root, Map.Entry<String, Integer> bad, List<Node> places) {
        Node node = one(places);
        node.become(Node.raw(bad.getKey()));
        String text = Layout.chosen(choices, lines).write(root);
        TextPosition start = node.place().orElseThrow();
        int index = bad.getValue();
        TextPosition place = new TextPosition(start.line(), start.column() + index, start.offset() + index);
        String problem = Shown.text(bad.getKey().substring(index, index + 1));
        return refused(text, RuleCode.JSON_SYNTAX, place, Map.of("problem", problem));
    }

    private static List<Node> scalars(Node root, boolean strings) {
        return nodes(root).stream()
                .filter(node -> node.kind() == Kind.STRING || !strings && node.kind() == Kind.RAW)
                .toList();
    }

    private static List<Node> nodes(Node root) {
        List<Node> nodes = new ArrayList<>(List.of(root));
        for (int at = 0; at < nodes.size(); at++) {
            nodes.get(at).members().forEach(member -> nodes.add(member.value()));
            nodes.addAll(nodes.get(at).items());
        }
        return nodes;
    }

    private SampleDocument<T> flawed(Node root) {
        Flaw flaw = one(FLAWS);
        one(nodes(root).stream().filter(node -> node.canHave(flaw)).toList()).flaw = flaw;
        Layout layout = Layout.chosen(choices, lines);
        String text = layout.write(root);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int offset = Math.toIntExact(layout.flaw().offset());
        String rest = new String(bytes, offset, bytes.length - offset, StandardCharsets.UTF_8);
        String problem = Shown.text(rest.substring(0, rest.offsetByCodePoints(0, 1)));
        return refused(text, RuleCode.JSON_SYNTAX, layout.flaw(), Map.of("problem", problem));
    }

    private SampleDocument<T> truncated() {
        Layout layout = Layout.chosen(choices, lines);
        String text = layout.write(plain());
        int from = text.indexOf('{') + 1;
        int length = boundary(text, from + choices.below(layout.end() - from));
        TextPosition end = Layout.placeOf(text, length);
        return refused(text.substring(0, length), RuleCode.JSON_TRUNCATED, end, Map.of());
    }

    private SampleDocument<T> trailing() {
        String text = Layout.chosen(choices, lines).write(plain());
        TextPosition end = Layout.placeOf(text, text.length());
        return refused(text + one(TRAILING), RuleCode.JSON_TRAILING_CONTENT, end, Map.of());
    }

    private SampleDocument<T> limit() {
        return switch (choices.below(16)) {
            case 0, 1, 2, 3, 4 -> {
                int depth = ReadLimit.DEPTH.standard() + choices.below(3);
                yield beyond(ReadLimit.DEPTH, "[".repeat(depth) + "]".repeat(depth));
            }
            case 5, 6, 7 -> {
                String name = "x".repeat(ReadLimit.NAME.standard() + 1 + choices.below(3));
                yield beyond(ReadLimit.NAME, "{\"" + name + "\":null}");
            }
            case 15 -> beyond(ReadLimit.STRING, '"' + "x".repeat(ReadLimit.STRING.standard() + 1) + '"');
            default ->
                beyond(ReadLimit.NUMBER, one(List.of("", "-", "0.")) + "7".repeat(ReadLimit.NUMBER.standard() + 1));
        };
    }

    private SampleDocument<T> beyond(ReadLimit limit, String value) {
        Node root = plain();
        Node large = Node.raw(value);
        root.members().add(choices.below(root.members().size() + 1), new Member(SILENT_MEMBER, large));
        String text = Layout.chosen(choices, lines).write(root);
        Map<String, Object> arguments = Map.of("limit", limit.code(), "maximum", limit.standard());
        return refused(text, RuleCode.JSON_LIMIT_EXCEEDED, large.place().orElseThrow(), arguments);
    }

    /** One line of a stream; empty for a blank one. */
    Optional<SampleDocument<T>> line() {
        return switch (choices.below(12)) {
            case 6 -> Optional.empty();
            case 7 -> Optional.of(several(1 + choices.below(3), SEVERAL));
            case 8 -> Optional.of(syntax());
            case 9 -> Optional.of(truncated());
            case 10 -> Optional.of(trailing());
            case 11 -> Optional.of(badBytes());
            default -> Optional.of(valid(SampleSettings.DEFAULTS));
        };
    }

    private <E> E one(List<E> of) {
        return of.get(choices.below(of.size()));
    }
}
