// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.contract.Names;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.source.SourcedDate;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.NumberLiteral;
import io.github.cmcmodel.value.code.ClosedCode;
import io.github.cmcmodel.value.code.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of objects: missing, of the wrong kind, unknown, twice. From the shapes, so that no type is forgotten. */
final class StructureCases {
    /** A value of each kind that JSON has. */
    private static final Map<String, @Nullable Object> OF_KIND = ofKind();

    private StructureCases() {}

    private static Map<String, @Nullable Object> ofKind() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("string", "7");
        values.put("number", 7);
        values.put("boolean", true);
        values.put("array", List.of());
        values.put("object", Map.of());
        values.put("null", null);
        return values;
    }

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        missing(cases);
        kinds(cases);
        closedLists(cases);
        openLists(cases);
        unknown(cases);
        twice(cases);
        return cases;
    }

    private static void missing(List<Case> cases) {
        for (Shape<?, ?> shape : Shapes.all()) {
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                if (attribute.presence() == Presence.REQUIRED) {
                    cases.add(missing(shape, attribute.name()));
                }
            }
        }
        cases.add(missing(Shapes.mechanism(), Minimal.VERSION_MEMBER));
        Map<String, @Nullable Object> inside = Minimal.mechanism();
        inside.put("established", List.of(Minimal.document(SourcedDate.class), Map.of()));
        removeVersion(inside, "established");
        cases.add(Case.of(
                        RuleCode.STRUCTURE_MISSING_MEMBER,
                        "in-a-list",
                        ConsultativeMechanism.class,
                        "The second date of a list has no 'date'; the place is the object that lacks it.")
                .tree(inside)
                .finds(RuleCode.STRUCTURE_MISSING_MEMBER, "/established/1", "date"));
        cases.add(Case.of(
                        RuleCode.STRUCTURE_MISSING_MEMBER,
                        "passes",
                        ConsultativeMechanism.class,
                        "Nothing that is required is missing; the version need not stand first.")
                .text("{\"name\":{\"en\":\"A\"},\"id\":\"a\",\"schemaVersion\":\"1.0\"}"));
    }

    @SuppressWarnings("unchecked") // a JSON object is a map of texts
    private static void removeVersion(Map<String, @Nullable Object> tree, String list) {
        ((List<Map<String, Object>>) Objects.requireNonNull(tree.get(list), list))
                .get(0)
                .remove(Minimal.VERSION_MEMBER);
    }

    private static Case missing(Shape<?, ?> shape, String name) {
        Map<String, @Nullable Object> tree = Minimal.document(shape.type());
        tree.remove(name);
        return Case.of(
                        RuleCode.STRUCTURE_MISSING_MEMBER,
                        Names.kebab(shape.name()) + "-" + Names.kebab(name),
                        shape.type(),
                        TypeCases.withArticle(shape.name()) + " must have '" + name + "'.")
                .tree(tree)
                .finds(RuleCode.STRUCTURE_MISSING_MEMBER, "", name);
    }

    /** The first attribute of each kind of value, required and not, with every kind that it is not. */
    private static void kinds(List<Case> cases) {
        Set<String> seen = new HashSet<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                boolean required = attribute.presence() == Presence.REQUIRED;
                if (seen.add(kind(attribute) + required)) {
                    OF_KIND.forEach((actual, value) -> kind(cases, shape, attribute, actual, value));
                }
            }
        }
        Map<String, @Nullable Object> language = Minimal.mechanism();
        language.put("name", Map.of("en", 7));
        cases.add(wrong(ConsultativeMechanism.class, "language-number", "The text of a language is a string.")
                .tree(language)
                .finds(RuleCode.STRUCTURE_WRONG_KIND, "/name/en", "string", "number"));
        Map<String, @Nullable Object> item = Minimal.document(Consultation.class);
        item.put("topics", new ArrayList<>(Arrays.asList("borderManagement", null)));
        cases.add(wrong(Consultation.class, "item-null", "No item of a list may be null.")
                .tree(item)
                .finds(RuleCode.STRUCTURE_WRONG_KIND, "/topics/1", "string", "null"));
        Map<String, @Nullable Object> version = Minimal.document(Venue.class);
        version.put(Minimal.VERSION_MEMBER, 1);
        cases.add(wrong(Venue.class, "version-number", "The version is a string.")
                .tree(version)
                .finds(RuleCode.STRUCTURE_WRONG_KIND, "/schemaVersion", "string", "number"));
        Map<String, @Nullable Object> whole = Minimal.document(Count.class);
        whole.put("value", new NumberLiteral("7.0"));
        cases.add(wrong(
                        Count.class,
                        "count-value-fraction",
                        "A whole number has no fraction; JSON Schema takes 7.0 for one.")
                .tree(whole)
                .finds(RuleCode.STRUCTURE_WRONG_KIND, "/value", "integer", "number")
                .schema(SchemaVerdict.ACCEPTS));
        cases.add(wrong(Venue.class, "root-array", "A document is an object.")
                .text("[]")
                .findsAtMark(RuleCode.STRUCTURE_WRONG_KIND, "", "object", "array"));
        cases.add(wrong(Venue.class, "root-string", "A document is an object.")
                .text("\"a\"")
                .findsAtMark(RuleCode.STRUCTURE_WRONG_KIND, "", "object", "string"));
    }

    private static Case wrong(Class<?> type, String name, String purpose) {
        return Case.of(RuleCode.STRUCTURE_WRONG_KIND, name, type, purpose);
    }

    private static void kind(
            List<Case> cases, Shape<?, ?> shape, Attribute<?, ?, ?> attribute, String actual, @Nullable Object value) {
        String expected = expected(attribute);
        boolean decimal = expected.equals("integer") && actual.equals("number");
        if (actual.equals(expected)) {
            return;
        }
        Map<String, @Nullable Object> tree = Minimal.document(shape.type());
        tree.put(attribute.name(), decimal ? new NumberLiteral("1.5") : value);
        String name = Names.kebab(shape.name()) + "-" + Names.kebab(attribute.name()) + "-" + actual;
        String what = "'" + attribute.name() + "' of a " + shape.name();
        if (actual.equals("null") && attribute.presence() != Presence.REQUIRED) {
            cases.add(wrong(shape.type(), name, what + " may be null, which is the same as left out.")
                    .tree(tree));
        } else {
            cases.add(wrong(shape.type(), name, what + " is of kind " + expected + ", not " + actual + ".")
                    .tree(tree)
                    .finds(RuleCode.STRUCTURE_WRONG_KIND, "/" + attribute.name(), expected, actual));
        }
    }

    private static String kind(Attribute<?, ?, ?> attribute) {
        return attribute.presence() == Presence.LIST
                ? "list"
                : attribute.type().getClass().getSimpleName()
                        + attribute.type().type().isPrimitive();
    }

    private static String expected(Attribute<?, ?, ?> attribute) {
        if (attribute.presence() == Presence.LIST) {
            return "array";
        }
        return switch (attribute.type().getClass().getSimpleName()) {
            case "Nested", "Localized" -> "object";
            case "Bool" -> "boolean";
            case "Whole" -> "integer";
            case "Decimal" -> "number";
            default -> "string";
        };
    }

    private static void closedLists(List<Case> cases) {
        Set<Class<?>> seen = new HashSet<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                if (attribute.type() instanceof ValueType.Closed<?> closed && seen.add(closed.type())) {
                    List<String> allowed = closed.values().stream()
                            .map(value -> ((ClosedCode) value).code())
                            .toList();
                    cases.add(closed(shape, attribute, "unheardOf", allowed, "unknown"));
                    cases.add(closed(shape, attribute, allowed.get(0).toUpperCase(Locale.ROOT), allowed, "upper-case"));
                    allowed.forEach(value -> cases.add(closed(shape, attribute, value, allowed, Names.kebab(value))));
                }
            }
        }
    }

    private static void openLists(List<Case> cases) {
        Set<Class<?>> seen = new HashSet<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                if (Code.class.isAssignableFrom(attribute.type().type())
                        && seen.add(attribute.type().type())) {
                    cases.add(open(shape, attribute));
                }
            }
        }
    }

    /** A code that this version does not know costs nothing but a notice. */
    private static Case open(Shape<?, ?> shape, Attribute<?, ?, ?> attribute) {
        boolean list = attribute.presence() == Presence.LIST;
        Map<String, @Nullable Object> tree = Minimal.document(shape.type());
        tree.put(attribute.name(), list ? List.of("unheardOf") : "unheardOf");
        return TypeCases.withNotice(
                Case.of(
                                RuleCode.CODE_UNKNOWN,
                                Names.kebab(shape.name()) + "-" + Names.kebab(attribute.name()),
                                shape.type(),
                                "'unheardOf' is not known in the list of '%s', and is kept."
                                        .formatted(attribute.name()))
                        .tree(tree)
                        .finds(
                                RuleCode.CODE_UNKNOWN,
                                "/" + attribute.name() + (list ? "/0" : ""),
                                "unheardOf",
                                attribute.type().type().getSimpleName()),
                shape);
    }

    private static Case closed(
            Shape<?, ?> shape, Attribute<?, ?, ?> attribute, String value, List<String> allowed, String name) {
        Map<String, @Nullable Object> tree = Minimal.document(shape.type());
        tree.put(attribute.name(), value);
        if (shape.type() == Actor.class) { // what names an actor follows from its kind
            tree.remove("id");
            tree.putAll(ActorCases.naming(value));
        }
        boolean good = allowed.contains(value);
        Case about = Case.of(
                        RuleCode.STRUCTURE_UNKNOWN_VALUE,
                        Names.kebab(shape.name()) + "-" + Names.kebab(attribute.name()) + "-" + name,
                        shape.type(),
                        "'%s' is %s of the values of '%s'.".formatted(value, good ? "one" : "none", attribute.name()))
                .tree(tree);
        if (!good) {
            String told = shape.type() == FocalPointPerson.class ? Case.WITHHELD : value;
            return about.finds(
                    RuleCode.STRUCTURE_UNKNOWN_VALUE, "/" + attribute.name(), told, String.join(", ", allowed));
        }
        return TypeCases.withNotice(about, shape);
    }

    private static void unknown(List<Case> cases) {
        Map<String, @Nullable Object> tree = Minimal.mechanism();
        tree.put("x/y~z", Map.of("a", List.of(1)));
        RuleCode rule = RuleCode.STRUCTURE_UNKNOWN_MEMBER;
        cases.add(Case.of(rule, "kept", ConsultativeMechanism.class, "An unknown member is kept, and told.")
                .tree(tree)
                .findsAtName(rule, "/x~1y~0z", "x/y~z"));
        cases.add(Case.of(rule, "strict", ConsultativeMechanism.class, "In strict mode an unknown member is an error.")
                .strict()
                .tree(tree)
                .findsAtName(rule, "/x~1y~0z", "x/y~z"));
        Map<String, @Nullable Object> inside = Minimal.mechanism();
        Map<String, Object> date = new LinkedHashMap<>(Map.of("date", "2016"));
        date.put("day", 1);
        inside.put("established", List.of(date));
        cases.add(Case.of(rule, "in-a-list", ConsultativeMechanism.class, "An unknown member of an object in a list.")
                .tree(inside)
                .findsAtName(rule, "/established/0/day", "day"));
        cases.add(Case.of(rule, "strict-in-a-list", ConsultativeMechanism.class, "The same in strict mode.")
                .strict()
                .tree(inside)
                .findsAtName(rule, "/established/0/day", "day"));
        cases.add(
                Case.of(
                                rule,
                                "schema-at-the-root",
                                ConsultativeMechanism.class,
                                "'$schema' at the root is no unknown member, in strict mode either.")
                        .strict()
                        .text(
                                "{\"$schema\":\"https://a.example/\",\"schemaVersion\":\"1.0\",\"id\":\"a\",\"name\":{\"en\":\"A\"}}"));
        cases.add(Case.of(rule, "other-case", Venue.class, "Names are compared letter by letter.")
                .text("{\"schemaVersion\":\"1.0\",¦\"State\":\"a\"}")
                .findsAtMark(rule, "/State", "State"));
    }

    private static void twice(List<Case> cases) {
        RuleCode rule = RuleCode.JSON_DUPLICATE_MEMBER;
        cases.add(Case.of(rule, "attribute", Venue.class, "One name twice in an object; the first value counts.")
                .text("{\"schemaVersion\":\"1.0\",\"state\":\"a\",¦\"state\":\"b\"}")
                .findsAtMark(rule, "/state", "state"));
        cases.add(Case.of(rule, "escaped", Venue.class, "A name is the same however it is escaped.")
                .text("{\"schemaVersion\":\"1.0\",\"state\":\"a\",¦\"st\\u0061te\":\"b\"}")
                .findsAtMark(rule, "/state", "state"));
        cases.add(Case.of(rule, "language", Venue.class, "One language twice.")
                .text("{\"schemaVersion\":\"1.0\",\"place\":{\"en\":\"A\",¦\"en\":\"B\"}}")
                .findsAtMark(rule, "/place/en", "en"));
        cases.add(Case.of(rule, "version", Venue.class, "The version twice.")
                .text("{\"schemaVersion\":\"1.0\",¦\"schemaVersion\":\"1.0\"}")
                .findsAtMark(rule, "/schemaVersion", "schemaVersion"));
        cases.add(Case.of(rule, "in-an-unknown-member", Venue.class, "Also inside what no version knows.")
                .text("{\"schemaVersion\":\"1.0\",¦\"x\":{\"a\":1,¦\"a\":2}}")
                .findsAtMark(RuleCode.STRUCTURE_UNKNOWN_MEMBER, "/x", "x")
                .findsAtMark(rule, "/x/a", "a"));
        cases.add(Case.of(rule, "passes", Consultation.class, "The same name in different objects.")
                .text("{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"title\":{\"en\":\"A\"},\"kind\":\"plenary\","
                        + "\"state\":\"announced\",\"hosts\":[{\"kind\":\"memberState\",\"id\":\"a\"}]}"));
    }
}
