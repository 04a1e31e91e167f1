// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cmcmodel.codelist.Codelist;
import io.github.cmcmodel.codelist.CodelistEntry;
import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.CountryCodes.Standard;
import io.github.cmcmodel.constraint.IsoCountry;
import io.github.cmcmodel.constraint.Language;
import io.github.cmcmodel.constraint.PersonalText;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.WebAddress;
import io.github.cmcmodel.contract.Names;
import io.github.cmcmodel.json.ReadLimit;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ClosedCode;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.id.Id;
import jakarta.validation.constraints.Positive;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The definitions of the schema, by name: one for each type, and one for each kind of value that attributes hold. */
final class Definitions {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<Integer, String> LIMIT_NAMES =
            Map.of(TextLimits.LABEL, "Label", TextLimits.TITLE, "Title", TextLimits.NARRATIVE, "Narrative");
    private static final String CLEAN =
            "It says something, and holds no control character but tab and line feed, no bidirectional override, no half of a"
                    + " surrogate pair and no noncharacter.";
    private static final String OPEN = "\n\nA code that is not listed here is accepted: 1 to " + Code.MAX_LENGTH
            + " letters, digits, hyphens, underscores and dots.";

    private final boolean strict;

    /**
     * The definitions.
     *
     * @param strict whether unknown members are forbidden
     */
    Definitions(boolean strict) {
        this.strict = strict;
    }

    /** The definition of a type, and what it refers to, are added to those that are there. */
    void add(Shape<?, ?> shape, ObjectNode definitions) {
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            if (attribute.type() instanceof ValueType.Nested<?> nested) {
                String name = nested.shape().name();
                if (!definitions.has(name)) {
                    definitions.set(name, MAPPER.createObjectNode()); // keeps the place, before what it refers to
                    add(nested.shape(), definitions);
                    definitions.set(name, object(nested.shape()));
                }
            } else if (isReferred(shape, attribute)) {
                String name = name(shape, attribute);
                if (!definitions.has(name)) {
                    definitions.set(name, value(shape, attribute));
                    if (attribute.type() instanceof ValueType.Localized) {
                        String text = textName(limit(shape, attribute));
                        definitions.set(text, text(limit(shape, attribute)));
                        if (!definitions.has("LanguageTag")) {
                            definitions.set("LanguageTag", languageTag());
                        }
                    }
                }
            }
        }
    }

    /** The schema of a type as it stands inside others. */
    ObjectNode object(Shape<?, ?> shape) {
        ObjectNode schema = described(Names.title(shape.name()), shape.description());
        schema.set("examples", MAPPER.createArrayNode().add(Examples.ALL.of(shape)));
        schema.put("type", "object");
        List<String> required = shape.attributes().stream()
                .filter(attribute -> isRequired(shape, attribute))
                .map(Attribute::name)
                .toList();
        if (!required.isEmpty()) {
            ArrayNode names = schema.putArray("required");
            required.forEach(names::add);
        }
        ObjectNode members = schema.putObject("properties");
        shape.attributes().forEach(attribute -> members.set(attribute.name(), member(shape, attribute)));
        Conditions.add(shape, schema);
        if (strict) {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    /** Whether a member must be there: by its table, or by a rule that reports its absence as an error. */
    static boolean isRequired(Shape<?, ?> shape, Attribute<?, ?, ?> attribute) {
        boolean byRule = shape.type() == FocalPointPerson.class
                && Set.of("purpose", "validUntil").contains(attribute.name());
        return byRule || attribute.presence() == Presence.REQUIRED;
    }

    /** The name of the definition that an attribute's values have, where they are of no type of their own. */
    static String name(Shape<?, ?> owner, Attribute<?, ?, ?> attribute) {
        if (attribute.type() instanceof ValueType.Localized) {
            return "Localized" + LIMIT_NAMES.get(limit(owner, attribute));
        }
        if (!(attribute.type() instanceof ValueType.Text)) {
            return attribute.type().type().getSimpleName();
        }
        if (constraint(owner, attribute, WebAddress.class).isPresent()) {
            return "WebAddress";
        }
        if (constraint(owner, attribute, Language.class).isPresent()) {
            return "LanguageTag";
        }
        return constraint(owner, attribute, IsoCountry.class)
                .map(iso -> "Country" + Names.title(iso.value().name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> textName(limit(owner, attribute)));
    }

    /** Such as "Kind (actor)": generators of code make names of titles, and these are the names of nothing else. */
    private static String title(String member, String owner) {
        return Names.title(member) + " (" + Names.title(owner).toLowerCase(Locale.ROOT) + ")";
    }

    static ObjectNode described(String title, String description) {
        return MAPPER.createObjectNode().put("title", title).put("description", description);
    }

    private static String textName(int limit) {
        return LIMIT_NAMES.get(limit) + "Text";
    }

    static int limit(Shape<?, ?> owner, Attribute<?, ?, ?> attribute) {
        return constraint(owner, attribute, CleanText.class)
                .map(CleanText::max)
                .or(() -> constraint(owner, attribute, PersonalText.class).map(PersonalText::max))
                .orElseThrow(() -> new IllegalStateException(owner + "." + attribute.name() + " has no limit"));
    }

    /** Whether an attribute's values have a definition of their own. */
    static boolean isReferred(Shape<?, ?> owner, Attribute<?, ?, ?> attribute) {
        ValueType<?> type = attribute.type();
        boolean anyText = type instanceof ValueType.Text
                && Stream.of(CleanText.class, PersonalText.class, WebAddress.class, Language.class, IsoCountry.class)
                        .allMatch(kind -> constraint(owner, attribute, kind).isEmpty());
        boolean oneText =
                type instanceof ValueType.Closed<?> closed && closed.values().size() == 1;
        return !(anyText
                || oneText
                || type instanceof ValueType.Bool
                || type instanceof ValueType.Whole<?>
                || type instanceof ValueType.Decimal);
    }

    private static ObjectNode member(Shape<?, ?> owner, Attribute<?, ?, ?> attribute) {
        ObjectNode schema = described(title(attribute.name(), owner.name()), description(owner, attribute));
        ArrayNode shown = MAPPER.createArrayNode().add(Examples.ALL.of(attribute));
        boolean nullable = !isRequired(owner, attribute);
        if (attribute.presence() == Presence.DEFAULTED) {
            schema.set("default", defaultValue(attribute));
        }
        schema.set("examples", shown);
        if (attribute.presence() == Presence.LIST) {
            schema.putArray("type").add("array").add("null");
            schema.set("items", reference(owner, attribute));
        } else if (!isReferred(owner, attribute)) {
            plain(owner, attribute, nullable, schema);
        } else if (nullable) {
            schema.putArray("anyOf")
                    .add(reference(owner, attribute))
                    .add(MAPPER.createObjectNode().put("type", "null"));
        } else {
            schema.putArray("allOf").add(reference(owner, attribute));
        }
        return schema;
    }

    private static String description(Shape<?, ?> owner, Attribute<?, ?, ?> attribute) {
        String phrase = attribute.description();
        String sentence = phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + ".";
        String absence = attribute.presence() == Presence.DEFAULTED
                ? "Left out: `" + defaultValue(attribute).asText() + "`."
                : attribute.presence() == Presence.REQUIRED ? "" : Sentences.onAbsence(owner.type(), attribute.name());
        return absence.isEmpty() ? sentence : sentence + " " + absence;
    }

    private static JsonNode defaultValue(Attribute<?, ?, ?> attribute) {
        Object value = Objects.requireNonNull(attribute.defaultValue(), attribute.name());
        return MAPPER.valueToTree(value instanceof ClosedCode closed ? closed.code() : text(value));
    }

    private static Object text(Object value) {
        return value instanceof Boolean ? value : value.toString();
    }

    private static ObjectNode reference(Shape<?, ?> owner, Attribute<?, ?, ?> attribute) {
        String name = attribute.type() instanceof ValueType.Nested<?> nested
                ? nested.shape().name()
                : name(owner, attribute);
        return MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private static void plain(Shape<?, ?> owner, Attribute<?, ?, ?> attribute, boolean nullable, ObjectNode schema) {
        if (attribute.type() instanceof ValueType.Closed<?> closed) {
            schema.put("const", closed.values().get(0).code());
            return;
        }
        String kind;
        if (attribute.type() instanceof ValueType.Bool) {
            kind = "boolean";
        } else if (attribute.type() instanceof ValueType.Text) {
            kind = "string";
        } else if (attribute.type() instanceof ValueType.Decimal) {
            kind = "number";
        } else {
            kind = "integer";
        }
        if (nullable) {
            schema.putArray("type").add(kind).add("null");
        } else {
            schema.put("type", kind);
        }
        if (attribute.type() instanceof ValueType.Whole<?> whole) {
            boolean countItself = owner.type() == Count.class && attribute.presence() == Presence.REQUIRED;
            boolean positive = constraint(owner, attribute, Positive.class).isPresent();
            schema.put("minimum", positive ? 1 : countItself ? 0 : whole.minimum());
            schema.put("maximum", whole.maximum());
        }
    }

    private static ObjectNode value(Shape<?, ?> owner, Attribute<?, ?, ?> attribute) {
        Class<?> type = attribute.type().type();
        String name = name(owner, attribute);
        if (attribute.type() instanceof ValueType.Localized) {
            return localized(name, limit(owner, attribute));
        }
        if (attribute.type() instanceof ValueType.Closed<?> closed) {
            return closed(name, closed);
        }
        if (attribute.type() instanceof ValueType.Text) {
            return constraint(owner, attribute, IsoCountry.class)
                    .map(iso -> country(name, iso.value()))
                    .orElseGet(() -> name.equals("WebAddress")
                            ? address()
                            : name.equals("LanguageTag") ? languageTag() : text(limit(owner, attribute)));
        }
        ObjectNode schema;
        if (Code.class.isAssignableFrom(type)) {
            schema = form(name, Sentences.of(type) + listed(type) + OPEN, Patterns.CODE, Code.MAX_LENGTH);
            return withExamples(schema, codes(type));
        }
        if (Id.class.isAssignableFrom(type)) {
            String looks = " 1 to " + Id.MAX_LENGTH
                    + " lower-case letters, digits and hyphens, where a hyphen stands only between two of the others.";
            schema = form(name, Sentences.of(type) + looks, Patterns.ID, Id.MAX_LENGTH);
        } else if (type == PartialDate.class) {
            schema = form(name, Sentences.of(type), Patterns.PARTIAL_DATE, "2016-01-31%".length());
        } else if (type == DateRange.class) {
            schema = form(name, Sentences.of(type), Patterns.DATE_RANGE, "2016-12-05%/2016-12-08%".length());
        } else if (type == Pointer.class) {
            schema = form(name, Sentences.of(type), Patterns.POINTER, ReadLimit.STRING.ceiling());
        } else if (type == RuleCode.class) {
            String description =
                    "The code of a rule, which keeps its meaning for ever. Later minor versions have further rules.";
            return withExample(form(name, description, Patterns.RULE_CODE, Patterns.MAX_NAME), name);
        } else if (name.equals("DocumentType")) {
            schema = form(name, Sentences.of(type), Patterns.TYPE_NAME, Patterns.MAX_NAME);
            return withExamples(
                    schema, Shapes.all().stream().map(Shape::name).sorted().toList());
        } else {
            throw new IllegalStateException("no schema is known for " + type);
        }
        return withExamples(schema, Sentences.examplesOf(type));
    }

    private static ObjectNode form(String name, String description, Patterns.Form form, int maximum) {
        return form.addTo(described(Names.title(name), description), maximum);
    }

    private static ObjectNode closed(String name, ValueType.Closed<?> closed) {
        boolean listed =
                closed.type().getPackageName().equals(Code.class.getPackageName()); // as all codes of the model
        ObjectNode schema =
                described(Names.title(name), Sentences.of(closed.type()) + (listed ? listed(closed.type()) : ""));
        schema.put("type", "string");
        List<String> codes = closed.values().stream().map(ClosedCode::code).toList();
        codes.forEach(schema.putArray("enum")::add);
        return withExamples(schema, codes.subList(0, 1));
    }

    private static List<String> codes(Class<?> type) {
        return Codelist.of(type).entries().stream().map(CodelistEntry::code).toList();
    }

    private static String listed(Class<?> type) {
        return Codelist.of(type).entries().stream()
                .map(entry -> "\n- `" + entry.code() + "`: " + entry.description())
                .collect(Collectors.joining("", "\n", ""));
    }

    private static ObjectNode country(String name, Standard standard) {
        String description = "A country or area as " + standard.title() + " writes it.";
        ObjectNode schema = described(Names.title(name), description).put("type", "string");
        countries(standard).forEach(schema.putArray("enum")::add);
        return withExample(schema, name);
    }

    /** The codes in force and those that were withdrawn. */
    private static List<String> countries(Standard standard) {
        return Stream.of("country-codes.csv", "withdrawn-country-codes.csv")
                .flatMap(file -> countries(standard, file).stream())
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> countries(Standard standard, String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Standard.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            int column = List.of(lines.readLine().split(",", -1))
                    .indexOf(standard.name().toLowerCase(Locale.ROOT));
            return lines.lines().map(line -> line.split(",", -1)[column]).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ObjectNode address() {
        String description = "An absolute web address with scheme http or https and a host, of at most "
                + TextLimits.ADDRESS + " characters (Unicode code points).";
        return withExample(form("WebAddress", description, Patterns.WEB_ADDRESS, TextLimits.ADDRESS), "WebAddress");
    }

    private static ObjectNode text(int limit) {
        String description = "A text of at most " + limit + " characters (Unicode code points). " + CLEAN;
        String name = textName(limit);
        ObjectNode schema = form(name, description, Patterns.CLEAN_TEXT, limit);
        JsonNode example = Examples.ALL
                .of(name)
                .or(() -> Examples.ALL
                        .of("Localized" + LIMIT_NAMES.get(limit))
                        .map(text -> text.elements().next()))
                .orElseThrow();
        schema.putArray("examples").add(example);
        return schema;
    }

    private static ObjectNode localized(String name, int limit) {
        String description = "A text in one or more languages, by language tag: each of at most " + limit
                + " characters (Unicode code points). Each language stands once, in whatever case.";
        ObjectNode schema = described(Names.title(name), description).put("type", "object");
        schema.put("minProperties", 1);
        schema.putObject("propertyNames").put("$ref", "#/$defs/LanguageTag");
        schema.putObject("additionalProperties").put("$ref", "#/$defs/" + textName(limit));
        return withExample(schema, name);
    }

    private static ObjectNode languageTag() {
        String description = "A language tag of BCP 47, such as `es` or `zh-Hant-TW`.";
        ObjectNode schema = form("LanguageTag", description, Patterns.LANGUAGE_TAG, ReadLimit.NAME.standard());
        return withExamples(schema, List.of(LocalizedText.FALLBACK_LANGUAGE, "es", "zh-Hant-TW"));
    }

    private static ObjectNode withExample(ObjectNode schema, String name) {
        schema.putArray("examples").add(Examples.ALL.of(name).orElseThrow());
        return schema;
    }

    private static ObjectNode withExamples(ObjectNode schema, List<String> texts) {
        texts.forEach(schema.putArray("examples")::add);
        return schema;
    }

    /** A constraint on an attribute: on its getter, or on what its getter's container holds. */
    private static <A extends Annotation> Optional<A> constraint(
            Shape<?, ?> owner, Attribute<?, ?, ?> attribute, Class<A> kind) {
        return getter(owner.type(), attribute.name()).stream()
                .flatMap(getter -> {
                    AnnotatedType result = getter.getAnnotatedReturnType();
                    Stream<AnnotatedElement> held = result instanceof AnnotatedParameterizedType container
                            ? Arrays.stream(container.getAnnotatedActualTypeArguments())
                            : Stream.empty();
                    return Stream.concat(Stream.of(getter), held);
                })
                .flatMap(element -> Stream.ofNullable(element.getAnnotation(kind)))
                .findFirst();
    }

    /** The getter of an attribute; what is no type of the model may have none. */
    private static Optional<Method> getter(Class<?> type, String attribute) {
        String capitalized = attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
        Set<String> names = Set.of("get" + capitalized, "is" + capitalized, attribute);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && names.contains(method.getName()))
                .findFirst();
    }

    /** The schemas of every type inside others, types and values each in alphabetical order. */
    static ObjectNode sorted(ObjectNode definitions) {
        Map<String, JsonNode> byName = new TreeMap<>();
        definitions.properties().forEach(entry -> byName.put(entry.getKey(), entry.getValue()));
        ObjectNode sorted = MAPPER.createObjectNode();
        sorted.setAll(byName);
        return sorted;
    }
}
