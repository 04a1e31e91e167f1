// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.id.Id;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to spoil a document once, or to change it so that it stays right, wherever its schema has something to say. */
final class Mutations {
    /** Texts of characters that are all blank. */
    static final List<String> BLANK = List.of(
            "",
            " ",
            "\t\n",
            "\u00a0",
            "\u1680",
            "\u2000\u200a",
            "\u2028\u2029",
            "\u202f",
            "\u205f",
            "\u3000",
            "\ufeff",
            "\r");

    /** Characters that no text may hold. */
    static final List<String> FORBIDDEN = List.of(
            "\u0000",
            "\u0001",
            "\r",
            "\u001f",
            "\u007f",
            "\u0080",
            "\u0085",
            "\u009f",
            "\u202a",
            "\u202e",
            "\u2066",
            "\u2069",
            "\ud83d",
            "\ude00",
            "\ufdd0",
            "\ufdef",
            "\ufffe",
            "\uffff",
            "\ud83f\udffe",
            "\ud83f\udfff",
            "\udbff\udffe",
            "\udbff\udfff");

    /** Characters beside those that no text may hold, which a text may. */
    private static final List<String> ALLOWED = List.of(
            "\t",
            "\n",
            "~",
            "\u00a1",
            "\u2029",
            "\u202f",
            "\u2065",
            "\u206a",
            "\ud7ff",
            "\ue000",
            "\ufdcf",
            "\ufdf0",
            "\ufffd",
            "\ud800\udc00",
            "\ud83f\udffd",
            "\ud840\udc00",
            "\udbff\udffd",
            "\u200b",
            "\u180e",
            "\u2800",
            "\u00ad");

    static final List<String> BAD_TAGS = List.of(
            "",
            "e",
            "1en",
            "-en",
            "en-",
            "en--GB",
            "en_GB",
            "english_GB",
            "en-GB\n",
            " en",
            "\u00e9s",
            "abcdefghi",
            "en-abcdefghi",
            "\u212aa",
            "i",
            "x",
            "en GB");
    private static final List<String> GOOD_TAGS = List.of(
            "zh-Hant-TW", "sl-rozaj-biske", "de-CH-1996", "en-u-ca-gregory", "x-house", "i-klingon", "ES", "abcdefgh");

    static final List<String> BAD_ADDRESSES = List.of(
            "",
            "www.iom.int",
            "ftp://iom.int/",
            "HTTP://iom.int/",
            "https://",
            "https:///a",
            "https://a b/",
            "https://a.b/<",
            "https://a.b/%zz",
            "https://a.b/%2",
            "https://a.b/#c#d",
            "https://a.b/\n",
            "https://a.b/\u3000",
            "https://?q",
            "https://a.b/{c}",
            "https://a.b/\\c",
            "https://a.b/" + "c".repeat(TextLimits.ADDRESS));
    private static final List<String> GOOD_ADDRESSES = List.of(
            "http://a",
            "https://a.b:8080/c?d=e#f",
            "https://[::1]/",
            "https://user@a.b/",
            "https://a.b/%C3%A9",
            "https://a.b/\u00e9",
            "https://a.b/\ud83d\ude00",
            "https://a.b?q",
            "https://a.b/" + "c".repeat(TextLimits.ADDRESS - 12),
            "https://a.b/" + "\ud83d\ude00".repeat(TextLimits.ADDRESS - 12));

    private static final Set<RuleCode> DATE = Set.of(RuleCode.DATE_MALFORMED, RuleCode.DATE_IMPOSSIBLE);
    private static final List<String> BAD_DATES = List.of(
            "",
            "16",
            "216",
            "02016",
            "2016-1",
            "2016-00",
            "2016-13",
            "2016-01-00",
            "2016-01-32",
            "2016-04-31",
            "2015-02-29",
            "1900-02-29",
            "2100-02-29",
            "0000",
            "0000-01",
            "0000-02-29",
            "2016-02-30",
            "2016\n",
            " 2016",
            "+2016",
            "2016-01-31T00:00",
            "2016/01",
            "\uff12\uff10\uff11\uff16",
            "2016-01-3\u0661",
            "2016~?",
            "2016-1~",
            "2016-13~",
            "2015-02-29?",
            "~2016",
            "2016~-01",
            "2016~\n",
            "%");
    private static final List<String> GOOD_DATES = List.of(
            "0001",
            "9999-12-31",
            "2016-02-29",
            "2000-02-29",
            "0004-02-29",
            "2400-02-29",
            "2016-11-30",
            "0400-02-29",
            "2016?",
            "2016-01~",
            "2016-02-29%");
    private static final List<String> BAD_RANGES = List.of(
            "",
            "/",
            "../..",
            "../",
            "/..",
            "2016/.",
            "./2016",
            "2016/~",
            "2016~?/2017",
            "2016/...",
            "2016/2017/2018",
            "2016 / 2017",
            "2016/..\n",
            "2016-1/..");
    private static final List<String> IMPOSSIBLE_RANGES =
            List.of("2015-02-29/..", "2016/2016-13", "0000/2016", "2016-04-31/2017");
    private static final List<String> GOOD_RANGES = List.of(
            "0001/9999",
            "2016-02-29/..",
            "2016/2016",
            "2016-01/2016-01-31",
            "2016-02-29/2020-02-29",
            "../2016",
            "/2016-02-29",
            "2016/",
            "2016~/2017?",
            "2017~/2016",
            "2016%/..");
    private static final List<String> SINGLE_DATES = List.of("2016", "2016-01~", "2016-02-29");
    private static final List<String> BAD_IDS = List.of(
            "",
            "-a",
            "a-",
            "a--b",
            "A",
            "a b",
            "a_b",
            "a\n",
            "\u00e9",
            "\ud83d\ude00",
            "a.b",
            "x".repeat(Id.MAX_LENGTH + 1));
    private static final List<String> BAD_CODES = List.of(
            "", "-a", ".a", "_a", "a b", "a/b", "a\n", "\u00e9", "a\ud83d\ude00", "x".repeat(Code.MAX_LENGTH + 1));
    private static final List<String> BAD_COUNTRIES = List.of("", "tt", "ZZ", "XXX", "999", "TT ", "TT\n", "1", "TTOO");
    private static final List<String> BAD_VERSIONS = List.of("2.0", "1", "1.00", "1.", "1.0\n", "01.0", "1.12345", "");
    private static final List<String> GOOD_VERSIONS = List.of("1.0", "1.9999");

    /** Texts of every form, right and wrong. */
    static final List<String> TEXTS = Stream.of(
                    BLANK,
                    FORBIDDEN,
                    ALLOWED,
                    BAD_TAGS,
                    GOOD_TAGS,
                    BAD_ADDRESSES,
                    GOOD_ADDRESSES,
                    BAD_DATES,
                    GOOD_DATES,
                    BAD_RANGES,
                    IMPOSSIBLE_RANGES,
                    GOOD_RANGES,
                    SINGLE_DATES,
                    BAD_IDS,
                    BAD_CODES,
                    BAD_COUNTRIES,
                    BAD_VERSIONS,
                    GOOD_VERSIONS)
            .flatMap(List::stream)
            .distinct()
            .toList();

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final ObjectNode root;
    private final SplittableRandom random;
    private final List<Mutation> all = new ArrayList<>();

    /** One change: what takes the place of a member or item, nothing to take it away. */
    private record Change(JsonNode holder, String name, int index, Optional<JsonNode> value) {}

    /**
     * A changed document.
     *
     * @param rules of which one is broken; none when the document stays right
     * @param change what is changed
     */
    record Mutation(Set<RuleCode> rules, Change change) {}

    Mutations(Shape<?, ?> shape, String json, long seed) {
        try {
            root = (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
        random = new SplittableRandom(seed);
        kinds(root, "schemaVersion", -1, "string", false);
        add(Set.of(RuleCode.STRUCTURE_MISSING_MEMBER), new Change(root, "schemaVersion", -1, Optional.empty()));
        texts(root, "schemaVersion", -1, Set.of(RuleCode.VERSION_UNSUPPORTED), BAD_VERSIONS);
        texts(root, "schemaVersion", -1, Set.of(), GOOD_VERSIONS);
        good(root, "$schema", -1, TextNode.valueOf("https://cmcmodel.github.io/schema/1.0/cmc.schema.json"));
        object(shape, root);
    }

    /** For each rule that can be broken here one mutation chosen at random, and some that break none. */
    List<Mutation> choose() {
        Map<Set<RuleCode>, List<Mutation>> byRule =
                all.stream().collect(Collectors.groupingBy(Mutation::rules, LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .flatMap(entry -> Stream.generate(() -> entry.getValue()
                                .get(random.nextInt(entry.getValue().size())))
                        .limit(entry.getKey().isEmpty() ? 4 : 1))
                .toList();
    }

    /** The document with one mutation. */
    String document(Mutation mutation) {
        Change change = mutation.change();
        JsonNode before = change.index() < 0
                ? change.holder().get(change.name())
                : change.holder().get(change.index());
        put(change, change.value().orElse(null));
        try {
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        } finally {
            put(change, before);
        }
    }

    private static void put(Change change, JsonNode value) {
        if (change.index() >= 0) {
            ((ArrayNode) change.holder()).set(change.index(), value);
        } else if (value == null) {
            ((ObjectNode) change.holder()).remove(change.name());
        } else {
            ((ObjectNode) change.holder()).set(change.name(), value);
        }
    }

    private void object(Shape<?, ?> shape, ObjectNode object) {
        good(object, "planted", -1, MAPPER.createArrayNode().add(1.5).addNull());
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            JsonNode value = object.get(attribute.name());
            boolean byRule = attribute.presence() != Presence.REQUIRED && Definitions.isRequired(shape, attribute);
            if (value == null) {
                continue;
            }
            if (attribute.presence() == Presence.REQUIRED) {
                add(
                        Set.of(RuleCode.STRUCTURE_MISSING_MEMBER),
                        new Change(object, attribute.name(), -1, Optional.empty()));
            } else if (byRule) {
                add(
                        Set.of(RuleCode.FOCAL_POINT_PERSON_WITHOUT_PURPOSE),
                        new Change(object, attribute.name(), -1, Optional.empty()));
            } else if (!attribute.name().equals("partOf")) {
                good(object, attribute.name(), -1, NullNode.instance);
            }
            if (attribute.presence() == Presence.LIST) {
                kinds(object, attribute.name(), -1, "array", true);
                for (int at = 0; at < value.size(); at++) {
                    value(shape, attribute, value, null, at, value.get(at), false);
                }
            } else {
                boolean nullable = attribute.presence() != Presence.REQUIRED;
                value(shape, attribute, object, attribute.name(), -1, value, nullable);
            }
        }
    }

    private void value(
            Shape<?, ?> owner,
            Attribute<?, ?, ?> attribute,
            JsonNode holder,
            String name,
            int index,
            JsonNode value,
            boolean nullable) {
        ValueType<?> type = attribute.type();
        if (type instanceof ValueType.Nested<?> nested) {
            kinds(holder, name, index, "object", nullable);
            object(nested.shape(), (ObjectNode) value);
        } else if (type instanceof ValueType.Localized) {
            kinds(holder, name, index, "object", nullable);
            localized(limit(owner, attribute), holder, name, index, (ObjectNode) value);
        } else if (type instanceof ValueType.Bool) {
            kinds(holder, name, index, "boolean", nullable);
        } else if (type instanceof ValueType.Decimal) {
            kinds(holder, name, index, "number", nullable);
        } else if (type instanceof ValueType.Whole<?> whole) {
            kinds(holder, name, index, "integer", nullable);
            boolean count = owner.type() == Count.class;
            RuleCode negative = !count
                    ? RuleCode.NUMBER_NOT_POSITIVE
                    : name.equals("upTo") ? RuleCode.COUNT_UP_TO_BELOW_VALUE : RuleCode.COUNT_NEGATIVE;
            add(Set.of(negative), new Change(holder, name, index, Optional.of(IntNode.valueOf(-1))));
            BigInteger beyond = BigInteger.valueOf(whole.maximum()).add(BigInteger.ONE);
            add(
                    Set.of(RuleCode.NUMBER_MALFORMED),
                    new Change(holder, name, index, Optional.of(BigIntegerNode.valueOf(beyond))));
            if (!count || name.equals("upTo") || !holder.has("upTo")) { // else the lower number would be the higher
                good(holder, name, index, BigIntegerNode.valueOf(BigInteger.valueOf(whole.maximum())));
            }
        } else {
            kinds(holder, name, index, "string", nullable);
            form(owner, attribute, holder, name, index);
        }
    }

    private void form(Shape<?, ?> owner, Attribute<?, ?, ?> attribute, JsonNode holder, String name, int index) {
        Class<?> type = attribute.type().type();
        String definition = Definitions.name(owner, attribute);
        if (attribute.type() instanceof ValueType.Closed<?>) {
            texts(holder, name, index, Set.of(RuleCode.STRUCTURE_UNKNOWN_VALUE), List.of("", "no such", "held\n"));
        } else if (type == PartialDate.class) {
            texts(holder, name, index, DATE, BAD_DATES);
            texts(holder, name, index, Set.of(), GOOD_DATES);
        } else if (type == DateRange.class) {
            texts(holder, name, index, Set.of(RuleCode.RANGE_MALFORMED), BAD_RANGES);
            texts(holder, name, index, Set.of(RuleCode.RANGE_SINGLE_DATE), SINGLE_DATES);
            texts(holder, name, index, Set.of(RuleCode.DATE_IMPOSSIBLE), IMPOSSIBLE_RANGES);
            texts(holder, name, index, Set.of(RuleCode.RANGE_END_BEFORE_START), List.of("2016/2015"));
            texts(holder, name, index, Set.of(), GOOD_RANGES);
        } else if (Id.class.isAssignableFrom(type)) {
            texts(holder, name, index, Set.of(RuleCode.ID_MALFORMED), BAD_IDS);
            texts(holder, name, index, Set.of(), List.of("0", "a-b-c", "x".repeat(Id.MAX_LENGTH)));
        } else if (Code.class.isAssignableFrom(type)) {
            texts(holder, name, index, Set.of(RuleCode.CODE_MALFORMED), BAD_CODES);
            texts(holder, name, index, Set.of(), List.of("0", "a.b_c-D", "x".repeat(Code.MAX_LENGTH)));
        } else if (definition.equals("WebAddress")) {
            texts(holder, name, index, Set.of(RuleCode.URL_MALFORMED), BAD_ADDRESSES);
            texts(holder, name, index, Set.of(), GOOD_ADDRESSES);
        } else if (definition.equals("LanguageTag")) {
            texts(holder, name, index, Set.of(RuleCode.LANGUAGE_MALFORMED), List.of("", "e", "en-", "1en", "en_GB"));
            texts(holder, name, index, Set.of(), List.of("en", "es-419", "zh-Hant-TW"));
        } else if (definition.startsWith("Country")) {
            texts(holder, name, index, Set.of(RuleCode.ISO_UNKNOWN_CODE), BAD_COUNTRIES);
        } else {
            text(limit(owner, attribute), holder, name, index);
        }
    }

    private void localized(int limit, JsonNode holder, String name, int index, ObjectNode value) {
        add(
                Set.of(RuleCode.TEXT_WITHOUT_LANGUAGE),
                new Change(holder, name, index, Optional.of(MAPPER.createObjectNode())));
        value.fieldNames().forEachRemaining(language -> {
            kinds(value, language, -1, "string", false);
            text(limit, value, language, -1);
        });
        BAD_TAGS.forEach(tag -> add(
                Set.of(RuleCode.LANGUAGE_MALFORMED),
                new Change(value, tag, -1, Optional.of(TextNode.valueOf("text")))));
        GOOD_TAGS.forEach(tag -> good(value, tag, -1, TextNode.valueOf("text")));
    }

    private void text(int limit, JsonNode holder, String name, int index) {
        texts(holder, name, index, Set.of(RuleCode.TEXT_BLANK), BLANK);
        texts(
                holder,
                name,
                index,
                Set.of(RuleCode.TEXT_TOO_LONG),
                List.of("a".repeat(limit + 1), "\ud835\udd10".repeat(limit + 1), " ".repeat(limit) + "a"));
        texts(
                holder,
                name,
                index,
                Set.of(RuleCode.TEXT_FORBIDDEN_CHARACTER),
                FORBIDDEN.stream().map(character -> "a" + character + "b").toList());
        texts(
                holder,
                name,
                index,
                Set.of(),
                ALLOWED.stream().map(character -> "a" + character).toList());
        texts(
                holder,
                name,
                index,
                Set.of(),
                List.of("\ud835\udd10".repeat(limit), "a".repeat(limit), "\u200b", "\u2800"));
    }

    private static int limit(Shape<?, ?> owner, Attribute<?, ?, ?> attribute) {
        return Definitions.limit(owner, attribute);
    }

    private void kinds(JsonNode holder, String name, int index, String expected, boolean nullable) {
        Map<String, JsonNode> kinds = new LinkedHashMap<>(Map.of(
                "string", TextNode.valueOf("7"),
                "number", MAPPER.getNodeFactory().numberNode(7.5),
                "boolean", BooleanNode.TRUE,
                "object", MAPPER.createObjectNode(),
                "array", MAPPER.createArrayNode(),
                "null", NullNode.instance));
        kinds.remove(expected);
        if (nullable) {
            kinds.remove("null");
        }
        kinds.values()
                .forEach(value -> add(
                        Set.of(RuleCode.STRUCTURE_WRONG_KIND), new Change(holder, name, index, Optional.of(value))));
    }

    private void texts(JsonNode holder, String name, int index, Set<RuleCode> rules, Collection<String> texts) {
        texts.forEach(text -> add(rules, new Change(holder, name, index, Optional.of(TextNode.valueOf(text)))));
    }

    private void good(JsonNode holder, String name, int index, JsonNode value) {
        add(Set.of(), new Change(holder, name, index, Optional.of(value)));
    }

    private void add(Set<RuleCode> rules, Change change) {
        all.add(new Mutation(rules, change));
    }
}
