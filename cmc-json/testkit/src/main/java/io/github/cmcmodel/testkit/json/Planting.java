// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.json;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.testkit.SampleSettings;
import io.github.cmcmodel.testkit.SampleValues;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.json.Tree.Kind;
import io.github.cmcmodel.testkit.json.Tree.Member;
import io.github.cmcmodel.testkit.json.Tree.Node;
import io.github.cmcmodel.testkit.json.Tree.Piece;
import io.github.cmcmodel.text.Shown;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ClosedCode;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.id.Id;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A document into which faults of structure and form are planted, at places that do not contain each other. It knows what has to
 * be found then.
 */
final class Planting {
    /** The rules that can be broken inside a document; the last of them whatever its layer, since no value can hold it. */
    static final Set<RuleCode> RULES = Collections.unmodifiableSet(EnumSet.of(
            RuleCode.JSON_DUPLICATE_MEMBER,
            RuleCode.STRUCTURE_MISSING_MEMBER,
            RuleCode.STRUCTURE_WRONG_KIND,
            RuleCode.STRUCTURE_UNKNOWN_MEMBER,
            RuleCode.STRUCTURE_UNKNOWN_VALUE,
            RuleCode.VERSION_NEWER_MINOR,
            RuleCode.VERSION_UNSUPPORTED,
            RuleCode.ID_MALFORMED,
            RuleCode.CODE_MALFORMED,
            RuleCode.DATE_MALFORMED,
            RuleCode.DATE_IMPOSSIBLE,
            RuleCode.RANGE_MALFORMED,
            RuleCode.RANGE_SINGLE_DATE,
            RuleCode.RANGE_END_BEFORE_START,
            RuleCode.COUNT_NEGATIVE,
            RuleCode.COUNT_UP_TO_BELOW_VALUE,
            RuleCode.COUNT_UP_TO_WITH_BOUND,
            RuleCode.NUMBER_MALFORMED,
            RuleCode.TEXT_WITHOUT_LANGUAGE,
            RuleCode.LANGUAGE_DUPLICATE,
            RuleCode.TEXT_FORBIDDEN_CHARACTER));

    private static final Map<RuleCode, Predicate<ValueType<?>>> HOMES = homes();

    /** The member that names the version of the form. */
    static final String VERSION = "schemaVersion";

    private static final String PLANTED = "planted";
    private static final String LONE = "a\ude00b";

    private static final List<String> NO_DATES = List.of(
            "16-01",
            "2016-1",
            "",
            "Jan 2016",
            " 2016",
            "２０１６",
            "2016-01-01T00:00",
            "2016~?",
            "2016-1~",
            "~2016",
            "201X");
    private static final List<String> IMPOSSIBLE_DATES =
            List.of("2015-02-29", "2016-13", "2016-00", "2016-04-31", "1900-02-29", "2016-13~", "2015-02-29%");
    private static final List<String> NO_RANGES =
            List.of("2016--2017", "", "/", "../..", "../", "/..", "2016/?", ".../2016", "2016-13");
    private static final List<String> SINGLE_DATES = List.of("2016", "2016-01", "2016-12-05", "2016~");
    private static final List<String> BEYOND_LONG = List.of("-99999999999999999999", "9223372036854775808");
    private static final List<String> ABSURD = List.of("1e1000000000", "-1E-99999999999999999999", "1e401");
    private static final List<String> NEWER = List.of("1.1", "1.7", "1.9999");
    private static final List<String> UNSUPPORTED =
            List.of("2.0", "0.9", "1", "1.", "01.0", "1.00", "1.0.0", "one", "", "99999.0");

    /** Texts that harm whoever shows them, or takes them for what they look like. */
    private static final List<String> HOSTILE = List.of(
            "\u001b]0;owned\u0007\u001b[2J", // takes over a terminal
            "\u202egnp.exe\u202c", // reads backwards
            "a\u2066b\u2069\u200f", // isolates
            "\u0000", // ends a string in C
            "\u009b31m", // the same as escape and bracket
            "line\r\n\r\nline\u2028\u2029\u0085", // splits a log
            "' OR 1=1 --",
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "${jndi:ldap://localhost/a}",
            "%n%s%x",
            "a/b~c~0~1", // a pointer's own characters
            "__proto__",
            "\ufeffid",
            "\ufffe\uffff",
            "e\u0301\u0301\u0301\u0301\u0301\u0301");

    private static final List<String> NAMES = and(HOSTILE, PLANTED, "");
    private static final List<String> NO_VALUES = and(HOSTILE, "no such", "");
    private static final List<String> NO_SLUGS =
            and(HOSTILE, "T & T", "", "UPPER", "-x", "../../etc/passwd", "ñ", "x".repeat(Id.MAX_LENGTH + 1));
    private static final List<String> NO_CODES = List.of("", "two words", "ñ", HOSTILE.get(0), HOSTILE.get(1));

    private static final Map<String, String> KINDS = kinds();

    private static List<String> and(List<String> others, String... simplest) {
        return Stream.concat(Stream.of(simplest), others.stream()).toList();
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("null", "null");
        kinds.put("boolean", "true");
        kinds.put("number", "7.5");
        kinds.put("string", "\"7\"");
        kinds.put("array", "[[7],{}]");
        kinds.put("object", "{\"en\":[{}]}");
        return kinds;
    }

    private final Choices choices;
    private final Class<? extends Extensible> type;
    private final Node root;
    private final List<Expected> expected = new ArrayList<>();
    private Map<RuleCode, List<Site>> sites = new EnumMap<>(RuleCode.class);

    /** A place at which a rule can be broken: all that this touches, as steps from the root, and how. */
    private record Site(List<Object> claim, Supplier<Expected> plant) {
        boolean touches(Site other) {
            int shared = Math.min(claim.size(), other.claim.size());
            return claim.subList(0, shared).equals(other.claim.subList(0, shared));
        }
    }

    /** What has to be found at a piece of the text, about something in an owner. */
    private record Expected(
            RuleCode rule, Pointer pointer, Piece piece, Map<String, Object> arguments, Optional<Owner> owner) {}

    /** An object, as something that a finding can be about. */
    private record Owner(Shape<?, ?> shape, Node node, Optional<Owner> outer) {
        Optional<String> id() {
            return shape.identifier()
                    .flatMap(attribute -> node.member(attribute.name()))
                    .map(Member::value)
                    .filter(value -> value.kind() == Kind.STRING && !value.isReplaced())
                    .map(Node::text)
                    .or(() -> outer.flatMap(Owner::id));
        }
    }

    Planting(Shape<?, ?> shape, Node root, Choices choices) {
        this.choices = choices;
        this.root = root;
        type = shape.type().asSubclass(Extensible.class);
        collect(shape);
    }

    private void collect(Shape<?, ?> shape) {
        sites = new EnumMap<>(RuleCode.class);
        expected.clear();
        Owner owner = new Owner(shape, root, Optional.empty());
        root.member(VERSION).ifPresent(version -> version(owner, version));
        object(owner, Pointer.ROOT);
    }

    Node root() {
        return root;
    }

    /** The identifier of a root, if its shape has one. */
    static Optional<String> id(Shape<?, ?> shape, Node root) {
        return new Owner(shape, root, Optional.empty()).id();
    }

    /** The members of every object of a shape in another order; unknown ones keep theirs, which they are compared by. */
    static void shuffle(Shape<?, ?> shape, Node object, Choices order) {
        List<Member> members = object.members();
        Predicate<Member> unknown = member ->
                shape.attribute(member.name()).isEmpty() && !member.name().equals(VERSION);
        Iterator<Member> inOrder = members.stream().filter(unknown).toList().iterator();
        for (int at = members.size() - 1; at > 0; at--) {
            Collections.swap(members, at, order.below(at + 1));
        }
        members.replaceAll(member -> unknown.test(member) ? inOrder.next() : member);
        nested(shape, object, (inner, node) -> shuffle(inner, node, order));
    }

    /** Goes over the objects right inside an object. */
    private static void nested(Shape<?, ?> shape, Node object, BiConsumer<Shape<?, ?>, Node> visitor) {
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            if (attribute.type() instanceof ValueType.Nested<?> nested) {
                object.member(attribute.name()).map(Member::value).ifPresent(value -> {
                    if (attribute.presence() == Presence.LIST) {
                        value.items().forEach(item -> visitor.accept(nested.shape(), item));
                    } else {
                        visitor.accept(nested.shape(), value);
                    }
                });
            }
        }
    }

    /** Whether some document of the shape can break the rule. */
    static boolean isPossible(Shape<?, ?> shape, RuleCode rule) {
        Predicate<ValueType<?>> home = HOMES.get(rule);
        return RULES.contains(rule)
                && (home == null || home.test(new ValueType.Nested<>(shape)) || reaches(shape, home));
    }

    private static boolean reaches(Shape<?, ?> shape, Predicate<ValueType<?>> home) {
        return shape.attributes().stream().anyMatch(attribute -> leads(attribute, home));
    }

    private static boolean leads(Attribute<?, ?, ?> attribute, Predicate<ValueType<?>> home) {
        return home.test(attribute.type())
                || attribute.type() instanceof ValueType.Nested<?> nested && reaches(nested.shape(), home);
    }

    /** The rules that only some types of value can break. */
    private static Map<RuleCode, Predicate<ValueType<?>>> homes() {
        Map<RuleCode, Predicate<ValueType<?>>> homes = new EnumMap<>(RuleCode.class);
        homes.put(RuleCode.STRUCTURE_UNKNOWN_VALUE, ValueType.Closed.class::isInstance);
        homes.put(RuleCode.ID_MALFORMED, value -> Id.class.isAssignableFrom(value.type()));
        homes.put(RuleCode.CODE_MALFORMED, value -> Code.class.isAssignableFrom(value.type()));
        homes.put(RuleCode.DATE_MALFORMED, value -> value.type() == PartialDate.class);
        homes.put(RuleCode.DATE_IMPOSSIBLE, value -> value.type() == PartialDate.class);
        homes.put(RuleCode.RANGE_MALFORMED, value -> value.type() == DateRange.class);
        homes.put(RuleCode.RANGE_SINGLE_DATE, value -> value.type() == DateRange.class);
        homes.put(RuleCode.RANGE_END_BEFORE_START, value -> value.type() == DateRange.class);
        homes.put(RuleCode.COUNT_NEGATIVE, value -> value.type() == Count.class);
        homes.put(RuleCode.COUNT_UP_TO_BELOW_VALUE, value -> value.type() == Count.class);
        homes.put(RuleCode.COUNT_UP_TO_WITH_BOUND, value -> value.type() == Count.class);
        homes.put(
                RuleCode.NUMBER_MALFORMED,
                value -> value instanceof ValueType.Whole<?> || value instanceof ValueType.Decimal);
        homes.put(RuleCode.TEXT_WITHOUT_LANGUAGE, ValueType.Localized.class::isInstance);
        homes.put(RuleCode.LANGUAGE_DUPLICATE, ValueType.Localized.class::isInstance);
        return homes;
    }

    /** Breaks the rule once, in what the document has, and if it has nothing that can, in something put into it. */
    void breakOnce(Shape<?, ?> shape, RuleCode rule) {
        choices.open();
        Predicate<ValueType<?>> home = HOMES.get(rule);
        if (home != null && !sites.containsKey(rule)) {
            grow(shape, root, home);
            collect(shape);
        }
        plant(one(sites.getOrDefault(rule, List.of())));
        choices.close();
    }

    /** Puts in what the rule can be broken in, on one of the ways that lead to it. */
    private void grow(Shape<?, ?> shape, Node object, Predicate<ValueType<?>> home) {
        List<Attribute<?, ?, ?>> ways = new ArrayList<>();
        shape.attributes().stream().filter(attribute -> leads(attribute, home)).forEach(ways::add);
        Attribute<?, ?, ?> way = ways.get(choices.below(ways.size()));
        boolean list = way.presence() == Presence.LIST;
        Node value = object.member(way.name()).map(Member::value).orElseGet(() -> {
            Node added = simplest(way.type());
            Node whole = added;
            if (list) {
                whole = Node.array();
                whole.items().add(added);
            }
            object.members().add(new Member(way.name(), whole));
            return whole;
        });
        if (way.type() instanceof ValueType.Nested<?> nested && !home.test(way.type())) {
            grow(nested.shape(), list ? value.items().get(0) : value, home);
        }
    }

    private static Node simplest(ValueType<?> type) {
        if (type instanceof ValueType.Nested<?> nested) {
            Extensible value = SampleValues.drawn(
                    nested.type().asSubclass(Extensible.class), SampleSettings.DEFAULTS, Choices.simplest());
            return tree(value, false);
        }
        if (type instanceof ValueType.Form<?> form) {
            return Node.string(SampleValues.drawn(form.type(), SampleSettings.DEFAULTS, Choices.simplest())
                    .toString());
        }
        if (type instanceof ValueType.Localized) {
            Node text = Node.object();
            text.members().add(new Member("en", Node.string("a")));
            return text;
        }
        if (type instanceof ValueType.Closed<?> closed) {
            return Node.string(((ClosedCode) closed.values().get(0)).code());
        }
        return type instanceof ValueType.Bool
                ? Node.raw("false")
                : type instanceof ValueType.Text ? Node.string("a") : Node.raw("0");
    }

    /** A value as a tree, with its version if it stands alone. */
    static Node tree(Extensible value, boolean alone) {
        Node tree = Tree.parse(new String(CmcJson.standard().writeCompact(value), StandardCharsets.UTF_8));
        if (!alone) {
            tree.members().removeIf(member -> member.name().equals(VERSION));
        }
        return tree;
    }

    /** Breaks rules, once at least and as often as wanted if there is room; all but the first can be shrunk away. */
    void breakOften(int count, Set<RuleCode> rules) {
        for (int at = 0; at < count; at++) {
            choices.open();
            boolean wanted = choices.more(true) || at == 0;
            List<Site> free = wanted ? open(List.copyOf(rules), choices.below(rules.size())) : List.of();
            if (!free.isEmpty()) {
                plant(one(free));
            }
            choices.close();
        }
    }

    /** Where the first rule from there on can be broken: a choice that does not change its meaning with the document. */
    private List<Site> open(List<RuleCode> rules, int from) {
        for (int at = 0; at < rules.size(); at++) {
            List<Site> open = sites.getOrDefault(rules.get((from + at) % rules.size()), List.of());
            if (!open.isEmpty()) {
                return open;
            }
        }
        return List.of();
    }

    /** Writes a later minor version into the document, with unknown members wherever there is an object. */
    void becomeNewer(Shape<?, ?> shape) {
        choices.open();
        String version = one(NEWER);
        root.member(VERSION).ifPresent(member -> member.value().become(Node.string(version)));
        more(shape, root);
        collect(shape);
        root.member(VERSION)
                .ifPresent(member -> expected.add(new Expected(
                        RuleCode.VERSION_NEWER_MINOR,
                        Pointer.ROOT.member(VERSION),
                        member.value(),
                        versionArguments(version),
                        Optional.of(new Owner(shape, root, Optional.empty())))));
        choices.close();
    }

    private static Map<String, Object> versionArguments(String version) {
        return Map.of("version", version, "supported", CmcJson.SCHEMA_VERSION);
    }

    private void more(Shape<?, ?> shape, Node object) {
        int count = choices.below(3);
        for (int at = 0; at < count; at++) {
            String name = "x" + at + one(HOSTILE);
            object.members().add(new Member(name, anything(2)));
        }
        nested(shape, object, this::more);
    }

    private Node anything(int depth) {
        return switch (choices.below(depth == 0 ? 4 : 6)) {
            case 0 -> Node.raw("null");
            case 1 -> Node.raw("true");
            case 2 -> Node.string(one(HOSTILE));
            case 3 -> Node.raw(one(List.of("0", "1.50", "-0e5", "12345678901234567890", "1E-400")));
            case 4 -> {
                Node array = Node.array();
                for (int at = choices.below(3); at > 0; at--) {
                    array.items().add(anything(depth - 1));
                }
                yield array;
            }
            default -> {
                Node object = Node.object();
                for (int at = choices.below(3); at > 0; at--) {
                    object.members().add(new Member("x" + at, anything(depth - 1)));
                }
                yield object;
            }
        };
    }

    private void plant(Site site) {
        sites.values().forEach(list -> list.removeIf(site::touches));
        sites.values().removeIf(List::isEmpty);
        Expected found = site.plant().get();
        if (found.rule() == RuleCode.VERSION_UNSUPPORTED) {
            expected.clear(); // nothing else is said of such a document
        }
        expected.add(found);
    }

    /** The findings there must be, once the document is written; what was planted out of the text is not expected. */
    List<Finding> findings() {
        List<Finding> findings = expected.stream()
                .filter(each -> each.piece().place().isPresent())
                .map(each -> {
                    Finding finding = Finding.of(each.rule(), each.pointer(), each.arguments())
                            .withPosition(each.piece().place().orElseThrow());
                    return each.owner()
                            .flatMap(Owner::id)
                            .map(finding::withSubject)
                            .orElse(finding);
                })
                .toList();
        return FindingReport.of(type, findings, List.of()).findings();
    }

    private void site(Pointer claim, RuleCode rule, Supplier<Expected> plant) {
        sites.computeIfAbsent(rule, first -> new ArrayList<>()).add(new Site(claim.steps(), plant));
    }

    private <T> T one(List<T> of) {
        return of.get(choices.below(of.size()));
    }

    private void version(Owner owner, Member member) {
        Pointer place = Pointer.ROOT.member(VERSION);
        missing(owner, member, Pointer.ROOT);
        wrongKind(owner, member.value(), place, "string", false);
        replaced(owner, member.value(), place, RuleCode.VERSION_NEWER_MINOR, NEWER, Planting::versionArguments);
        site(Pointer.ROOT, RuleCode.VERSION_UNSUPPORTED, () -> {
            String version = one(UNSUPPORTED);
            member.value().become(Node.string(version));
            root.members().remove(member); // whose identifier stands ahead, so that it is known in any case
            root.members().add(member);
            return new Expected(
                    RuleCode.VERSION_UNSUPPORTED, place, member.value(), versionArguments(version), Optional.of(owner));
        });
    }

    private void object(Owner owner, Pointer place) {
        for (Member member : List.copyOf(owner.node().members())) {
            Pointer here = place.member(member.name());
            duplicate(owner, owner.node(), member, here);
            owner.shape()
                    .attribute(member.name())
                    .ifPresentOrElse(
                            attribute -> attribute(attribute, owner, member, place),
                            () -> unknown(owner, member, here));
        }
        newMember(owner, place, PLANTED, RuleCode.STRUCTURE_UNKNOWN_MEMBER, NAMES, name -> Map.of("member", name));
        newMember(
                owner,
                place,
                LONE,
                RuleCode.TEXT_FORBIDDEN_CHARACTER,
                List.of(LONE),
                name -> Map.of("character", "U+DE00", "offset", name.indexOf('\ude00')));
        if (owner.shape().type() == Count.class) {
            site(place, RuleCode.COUNT_NEGATIVE, () -> {
                owner.node().member("value").ifPresent(value -> value.value().become(Node.raw("-3")));
                return new Expected(RuleCode.COUNT_NEGATIVE, place, owner.node(), Map.of("value", -3L), owner.outer());
            });
            Map<String, Object> numbers = Map.of("value", 5L, "upTo", 4L);
            upTo(owner, place, RuleCode.COUNT_UP_TO_BELOW_VALUE, "exactly", "4", numbers);
            upTo(owner, place, RuleCode.COUNT_UP_TO_WITH_BOUND, "atLeast", "6", Map.of("qualifier", "atLeast"));
        }
    }

    /** A range of numbers that cannot be one. */
    private void upTo(
            Owner owner, Pointer place, RuleCode rule, String qualifier, String upTo, Map<String, Object> arguments) {
        site(place, rule, () -> {
            owner.node().member("value").ifPresent(value -> value.value().become(Node.raw("5")));
            owner.node().member("qualifier").ifPresent(value -> value.value().become(Node.string(qualifier)));
            owner.node().members().removeIf(member -> member.name().equals("upTo"));
            Member highest = new Member("upTo", Node.raw(upTo));
            owner.node().members().add(highest);
            return new Expected(rule, place.member("upTo"), highest.value(), arguments, owner.outer());
        });
    }

    private void unknown(Owner owner, Member member, Pointer here) {
        if (owner.node() != root || !member.name().equals(VERSION)) {
            expected.add(new Expected(
                    RuleCode.STRUCTURE_UNKNOWN_MEMBER,
                    here,
                    member,
                    Map.of("member", member.name()),
                    Optional.of(owner)));
            anything(owner, member.value(), here);
        }
    }

    private void attribute(Attribute<?, ?, ?> attribute, Owner owner, Member member, Pointer place) {
        Pointer here = place.member(member.name());
        if (attribute.presence() == Presence.REQUIRED) {
            missing(owner, member, place);
        }
        if (attribute.presence() == Presence.LIST) {
            wrongKind(owner, member.value(), here, "array", true);
            List<Node> items = member.value().items();
            for (int at = 0; at < items.size(); at++) {
                value(attribute.type(), owner, items.get(at), here.item(at), false);
            }
        } else {
            value(attribute.type(), owner, member.value(), here, attribute.presence() != Presence.REQUIRED);
        }
    }

    private void value(ValueType<?> type, Owner owner, Node node, Pointer here, boolean nullable) {
        if (type instanceof ValueType.Nested<?> nested) {
            wrongKind(owner, node, here, "object", nullable);
            object(new Owner(nested.shape(), node, Optional.of(owner)), here);
        } else if (type instanceof ValueType.Localized) {
            wrongKind(owner, node, here, "object", nullable);
            languages(owner, node, here);
        } else if (type instanceof ValueType.Bool) {
            wrongKind(owner, node, here, "boolean", nullable);
        } else if (type instanceof ValueType.Whole<?>) {
            wrongKind(owner, node, here, "integer", nullable);
            replaced(owner, node, here, RuleCode.NUMBER_MALFORMED, BEYOND_LONG);
        } else if (type instanceof ValueType.Decimal) {
            wrongKind(owner, node, here, "number", nullable);
            replaced(owner, node, here, RuleCode.NUMBER_MALFORMED, ABSURD);
        } else {
            text(type, owner, node, here, nullable);
        }
    }

    private void text(ValueType<?> type, Owner owner, Node node, Pointer here, boolean nullable) {
        wrongKind(owner, node, here, "string", nullable);
        loneSurrogate(owner, node, here);
        if (type instanceof ValueType.Closed<?> closed) {
            replaced(
                    owner,
                    node,
                    here,
                    RuleCode.STRUCTURE_UNKNOWN_VALUE,
                    NO_VALUES,
                    text -> Map.of("value", text, "allowed", closed.codes()));
        } else if (type.type() == PartialDate.class) {
            replaced(owner, node, here, RuleCode.DATE_MALFORMED, NO_DATES);
            replaced(owner, node, here, RuleCode.DATE_IMPOSSIBLE, IMPOSSIBLE_DATES);
        } else if (type.type() == DateRange.class) {
            replaced(owner, node, here, RuleCode.RANGE_MALFORMED, NO_RANGES);
            replaced(owner, node, here, RuleCode.RANGE_SINGLE_DATE, SINGLE_DATES);
            replaced(
                    owner,
                    node,
                    here,
                    RuleCode.RANGE_END_BEFORE_START,
                    List.of("2016-02/2016-01"),
                    text -> Map.of("start", text.substring(0, 7), "end", text.substring(8)));
        } else if (Id.class.isAssignableFrom(type.type())) {
            replaced(
                    owner,
                    node,
                    here,
                    RuleCode.ID_MALFORMED,
                    NO_SLUGS,
                    text -> Map.of("value", text, "maximum", Id.MAX_LENGTH));
        } else if (Code.class.isAssignableFrom(type.type())) {
            replaced(
                    owner,
                    node,
                    here,
                    RuleCode.CODE_MALFORMED,
                    NO_CODES,
                    text -> Map.of("value", text, "maximum", Code.MAX_LENGTH));
        }
    }

    private void languages(Owner owner, Node node, Pointer here) {
        site(here, RuleCode.TEXT_WITHOUT_LANGUAGE, () -> {
            node.become(Node.object());
            return new Expected(RuleCode.TEXT_WITHOUT_LANGUAGE, here, node, Map.of(), Optional.of(owner));
        });
        for (Member entry : List.copyOf(node.members())) {
            Pointer place = here.member(entry.name());
            duplicate(owner, node, entry, place);
            wrongKind(owner, entry.value(), place, "string", false);
            loneSurrogate(owner, entry.value(), place);
            String other = otherCase(entry.name());
            site(here, RuleCode.LANGUAGE_DUPLICATE, () -> {
                node.members().add(new Member(other, Node.string("again"))); // the later of the two is the one named
                return new Expected(
                        RuleCode.LANGUAGE_DUPLICATE, here, node, Map.of("language", other), Optional.of(owner));
            });
        }
    }

    private static String otherCase(String language) {
        String upper = language.toUpperCase(Locale.ROOT);
        return upper.equals(language) ? language.toLowerCase(Locale.ROOT) : upper;
    }

    /** What stands in an unknown member can only be no text, or be there twice. */
    private void anything(Owner owner, Node node, Pointer here) {
        for (Member member : List.copyOf(node.members())) {
            duplicate(owner, node, member, here.member(member.name()));
            anything(owner, member.value(), here.member(member.name()));
        }
        for (int at = 0; at < node.items().size(); at++) {
            anything(owner, node.items().get(at), here.item(at));
        }
        loneSurrogate(owner, node, here);
    }

    private void missing(Owner owner, Member member, Pointer place) {
        site(place.member(member.name()), RuleCode.STRUCTURE_MISSING_MEMBER, () -> {
            owner.node().members().remove(member);
            return new Expected(
                    RuleCode.STRUCTURE_MISSING_MEMBER,
                    place,
                    owner.node(),
                    Map.of("member", member.name()),
                    Optional.of(owner));
        });
    }

    private void duplicate(Owner owner, Node object, Member member, Pointer here) {
        site(here, RuleCode.JSON_DUPLICATE_MEMBER, () -> {
            Member second = new Member(member.name(), choices.flag(50) ? deep() : Node.raw("7"));
            int behind = object.members().indexOf(member) + 1;
            int room = object.members().size() - behind + 1;
            object.members().add(behind + choices.below(room), second);
            return new Expected(
                    RuleCode.JSON_DUPLICATE_MEMBER, here, second, Map.of("member", member.name()), Optional.of(owner));
        });
    }

    /** Nothing in it is told, since all of it is passed over. */
    private static Node deep() {
        return Tree.parse("{\"a\":[{\"a\":1,\"a\":2}],\"\":null}");
    }

    private void newMember(
            Owner owner,
            Pointer place,
            String claim,
            RuleCode rule,
            List<String> names,
            Function<String, Map<String, Object>> arguments) {
        site(place.member(claim), rule, () -> {
            String chosen = one(names);
            String name = owner.node().member(chosen).isPresent() ? claim : chosen;
            Member member = new Member(name, Tree.parse("[{\"b\":null}]"));
            owner.node().members().add(choices.below(owner.node().members().size() + 1), member);
            return new Expected(rule, place.member(name), member, arguments.apply(name), Optional.of(owner));
        });
    }

    private void loneSurrogate(Owner owner, Node node, Pointer here) {
        if (node.kind() == Kind.STRING) {
            replaced(
                    owner,
                    node,
                    here,
                    RuleCode.TEXT_FORBIDDEN_CHARACTER,
                    List.of("é😀\ud83d", "ab\udc00"),
                    text -> Map.of(
                            "character",
                            Shown.character(text.charAt(text.length() - 1)),
                            "offset",
                            text.codePointCount(0, text.length()) - 1));
        }
    }

    private void wrongKind(Owner owner, Node node, Pointer here, String wanted, boolean nullable) {
        List<String> others = KINDS.keySet().stream()
                .filter(kind -> !kind.equals(wanted) && !(nullable && kind.equals("null")))
                .toList();
        site(here, RuleCode.STRUCTURE_WRONG_KIND, () -> {
            String actual = one(others);
            node.become(Tree.parse(KINDS.getOrDefault(actual, "null")));
            return new Expected(
                    RuleCode.STRUCTURE_WRONG_KIND,
                    here,
                    node,
                    Map.of("expected", wanted, "actual", actual),
                    Optional.of(owner));
        });
    }

    private void replaced(Owner owner, Node node, Pointer here, RuleCode rule, List<String> texts) {
        replaced(owner, node, here, rule, texts, text -> Map.of("value", text));
    }

    /** One of some texts takes the place of a string, or of a number. */
    private void replaced(
            Owner owner,
            Node node,
            Pointer here,
            RuleCode rule,
            List<String> texts,
            Function<String, Map<String, Object>> arguments) {
        site(here, rule, () -> {
            String text = one(texts);
            node.become(node.kind() == Kind.STRING ? Node.string(text) : Node.raw(text));
            return new Expected(rule, here, node, arguments.apply(text), Optional.of(owner));
        });
    }
}
