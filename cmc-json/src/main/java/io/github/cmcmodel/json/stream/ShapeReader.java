// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.NumberLiteral;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.id.MechanismId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document by the tables of its shape, once, and collects every fault on the way.
 *
 * <p>A faulty value is left out and reading goes on behind it. What could be built around it is built, so that the rules
 * can look at it; the places of what was left out are remembered.
 */
public final class ShapeReader {
    private static final int MAX_EXPONENT = 400;

    private final TokenSource source;
    private final Limits limits;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<RuleCode, Long> unlisted = new EnumMap<>(RuleCode.class);
    private int errors;
    private int notices;
    private final Map<Pointer, List<Integer>> droppedItems = new HashMap<>();

    private final ReadPath path = new ReadPath();
    private final Languages languages = new Languages();
    private Fault.Subject subject = new Fault.Subject(null);
    private @Nullable String version;
    private boolean versionRequired = true;

    /**
     * A reader for one document.
     *
     * @param source the document, before its first token
     * @param limits how many items an array may have, and how many findings are listed
     */
    public ShapeReader(TokenSource source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /**
     * Reads the document.
     *
     * @param <T> the type of the document's root
     * @param <B> its builder
     * @param shape the shape of the root
     * @return the root, as far as it could be built; null when it could not. It is the document's value only if no fault
     *     is an error
     */
    public <T, B> @Nullable T read(Shape<T, B> shape) {
        try {
            if (source.next() == Token.END) {
                throw new SyntaxFault(RuleCode.JSON_EMPTY, 0, Map.of());
            }
            T root = object(ReadTable.of(shape), true);
            expectEnd();
            return root;
        } catch (SyntaxFault fault) {
            faults.add(new Fault(fault.rule(), here(), fault.offset(), fault.arguments(), subject));
            return null;
        } catch (UnsupportedVersion stop) {
            return null;
        }
    }

    /**
     * Reads the value on whose first token the source stands, inside a larger document. It need not name its version, but
     * may; its version is then checked as a document's is.
     *
     * @param <V> the type of the value
     * @param type what the value is
     * @return the value; null when it could not be built. It is to be used only if no fault is an error
     */
    public <V> @Nullable V readValue(ValueType<V> type) {
        versionRequired = false;
        try {
            return type instanceof ValueType.Nested<V> nested
                    ? object(ReadTable.of(nested.shape()), true)
                    : value(new ReadTable.Item<>(type));
        } catch (SyntaxFault fault) {
            faults.add(new Fault(fault.rule(), here(), fault.offset(), fault.arguments(), subject));
            return null;
        } catch (UnsupportedVersion stop) {
            return null;
        }
    }

    /**
     * What was found, in the order of the document: the first errors and the first notices.
     *
     * @return the faults and notices
     */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * What was found beyond that.
     *
     * @return how many more faults or notices there are of each rule of which there are more
     */
    public Map<RuleCode, Long> unlisted() {
        return unlisted;
    }

    /**
     * Which items of which lists were left out, so that a place in the value can be turned into a place in the text. Not
     * kept where more errors were found than are listed.
     *
     * @return indexes in the text, ascending, by the list's place in the text
     */
    public Map<Pointer, List<Integer>> droppedItems() {
        return droppedItems;
    }

    private void expectEnd() {
        long end = source.offset();
        try {
            if (source.next() == Token.END) {
                return;
            }
            end = source.offset();
        } catch (SyntaxFault notEvenJson) {
            end = notEvenJson.offset();
        }
        fault(RuleCode.JSON_TRAILING_CONTENT, end, Map.of());
    }

    private <T, B> @Nullable T object(ReadTable<T, B> table, boolean root) {
        if (source.current() != Token.START_OBJECT) {
            wrongKind(Token.START_OBJECT.kind());
            return null;
        }
        long start = source.offset();
        Fault.Subject outer = subject;
        if (table.identified) {
            subject = new Fault.Subject(outer);
        }
        B builder = table.shape.newBuilder();
        ReadTable.Member<B, ?> previous = null;
        OtherMembers others = null;
        long seen = 0;
        long good = 0;
        path.enter(table);
        while (true) {
            ReadTable.Member<B, ?> member = expected(table, previous, seen);
            if (member == null) {
                if (source.next() != Token.NAME) {
                    break;
                }
                String name = source.text();
                path.at(name);
                member = table.find(name, previous);
                if (member == null) {
                    others = others == null ? new OtherMembers(root) : others;
                    others.read(name);
                } else if ((seen & member.bit) != 0) {
                    duplicate(name);
                    member = null;
                } else {
                    source.next();
                }
            }
            if (member != null) {
                previous = member;
                seen |= member.bit;
                if (member(member, builder)) {
                    good |= member.bit;
                }
            }
        }
        path.leave();
        if (root && versionRequired && (others == null || !others.versionSeen)) {
            fault(RuleCode.STRUCTURE_MISSING_MEMBER, start, Map.of("member", Documents.VERSION_MEMBER));
        }
        missing(table, seen, start);
        subject = outer;
        long lacking = table.required & ~good;
        if (lacking != 0 && !(root && standIn(table, builder, lacking))) {
            return null;
        }
        return build(table.shape, builder, others == null ? Map.of() : others.kept(), start);
    }

    /** Moves to the value of the attribute that mostly comes next. Where another comes, stays, and gives null. */
    private <B> ReadTable.@Nullable Member<B, ?> expected(
            ReadTable<?, B> table, ReadTable.@Nullable Member<B, ?> previous, long seen) {
        ReadTable.Member<B, ?> expected = table.expected(previous);
        if (expected != null && (seen & expected.bit) == 0) {
            path.at(expected.index);
            if (source.moveToValueOf(expected.written)) {
                return expected;
            }
        }
        path.between();
        return null;
    }

    /**
     * Puts something in the place of what a document's root lacks, so that the rules can look at the rest. Such a root
     * is never handed out: what is lacking has been reported as an error.
     */
    private static <B> boolean standIn(ReadTable<?, B> table, B builder, long lacking) {
        for (ReadTable.Member<B, ?> member : table.members) {
            if ((lacking & member.bit) != 0 && !standIn(member.attribute, builder)) {
                return false;
            }
        }
        return true;
    }

    private static <B, V> boolean standIn(Attribute<?, B, V> attribute, B builder) {
        Object substitute;
        if (attribute.type() instanceof ValueType.Localized) {
            substitute = LocalizedText.of("und", "?");
        } else if (attribute.type().type() == MechanismId.class) {
            substitute = new MechanismId("0");
        } else {
            return false;
        }
        attribute.set(builder, attribute.type().type().cast(substitute));
        return true;
    }

    private <T, B> @Nullable T build(Shape<T, B> shape, B builder, Map<String, @Nullable Object> unknown, long start) {
        if (!unknown.isEmpty()) {
            shape.extensions(builder, Extensions.of(unknown));
        }
        try {
            return shape.build(builder);
        } catch (InvalidValueException refused) {
            fault(refused.rule(), start, refused.arguments());
            return null;
        }
    }

    private void missing(ReadTable<?, ?> table, long seen, long start) {
        long missing = table.required & ~seen;
        if (missing == 0) {
            return;
        }
        for (ReadTable.Member<?, ?> member : table.members) {
            if ((missing & member.bit) != 0) {
                fault(RuleCode.STRUCTURE_MISSING_MEMBER, start, Map.of("member", member.name));
            }
        }
    }

    private void duplicate(String name) {
        fault(RuleCode.JSON_DUPLICATE_MEMBER, source.offset(), Map.of("member", name));
        skipValue();
    }

    private void skipValue() {
        source.next();
        source.skipChildren();
    }

    /** The members of an object that its table does not have. */
    private final class OtherMembers {
        private final boolean root;
        private final Map<String, @Nullable Object> unknown = new LinkedHashMap<>();
        private boolean versionSeen;

        OtherMembers(boolean root) {
            this.root = root;
        }

        void read(String name) {
            boolean isVersion = root && name.equals(Documents.VERSION_MEMBER);
            if (isVersion ? versionSeen : unknown.containsKey(name)) {
                duplicate(name);
            } else if (isVersion) {
                versionSeen = true;
                source.next();
                version();
            } else if (wellFormed(name) == null) {
                skipValue();
            } else {
                boolean expected = root && name.equals(Documents.SCHEMA_MEMBER);
                if (!expected) {
                    fault(RuleCode.STRUCTURE_UNKNOWN_MEMBER, source.offset(), Map.of("member", name));
                }
                source.next();
                unknown.put(name, anything());
            }
        }

        /** A later minor version is kept like an unknown member, so that the document is written back as what it is. */
        Map<String, @Nullable Object> kept() {
            if (!root || version == null) {
                return unknown;
            }
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            members.put(Documents.VERSION_MEMBER, version);
            members.putAll(unknown);
            return members;
        }
    }

    /** Reads one attribute into the builder; tells whether it was there as it must be. */
    private <B, V> boolean member(ReadTable.Member<B, V> member, B builder) {
        if (source.current() == Token.NULL && !member.required) {
            return true; // the same as left out
        }
        if (member.list) {
            return list(member, builder);
        }
        V value = value(member.item);
        if (value == null) {
            return false;
        }
        if (member.identifies) {
            subject.identify(value);
        }
        member.attribute.set(builder, value);
        return true;
    }

    private <B, V> boolean list(ReadTable.Member<B, V> member, B builder) {
        if (source.current() != Token.START_ARRAY) {
            wrongKind(Token.START_ARRAY.kind());
            return false;
        }
        path.enter();
        for (int at = 0; source.next() != Token.END_ARRAY; at++) {
            checkItems(at);
            path.at(at);
            V value = value(member.item);
            path.between();
            if (value == null && errors > limits.findings()) {
                droppedItems
                        .clear(); // not all faults are known by their places, so nobody can ask for those of the items
            } else if (value == null) {
                droppedItems.computeIfAbsent(here(), list -> new ArrayList<>()).add(at);
            } else {
                member.attribute.set(builder, value);
            }
        }
        path.leave();
        return true;
    }

    /** Reads the value that starts here; null after a fault. */
    @SuppressWarnings("unchecked") // the kind goes with the type
    private <V> @Nullable V value(ReadTable.Item<V> item) {
        return switch (item.kind) {
            case NESTED -> object(item.table(), false);
            case FORM -> parsed((ValueType.Form<V>) item.type);
            case DATE -> date((ValueType.Form<V>) item.type);
            case CLOSED -> (V) closedCode(item, (ValueType.Closed<?>) item.type);
            case TEXT -> (V) string();
            case LOCALIZED -> (V) localizedText();
            case BOOL -> (V) bool();
            case WHOLE -> (V) wholeNumber((ValueType.Whole<?>) item.type);
            case DECIMAL -> (V) decimal();
        };
    }

    private <V> @Nullable V date(ValueType.Form<V> form) {
        PartialDate plain = source.current() == Token.STRING
                ? PlainValues.date(source.bytes(), source.start(), source.end())
                : null;
        return plain == null ? parsed(form) : form.type().cast(plain);
    }

    /** An identifier, code or date. */
    private <V> @Nullable V parsed(ValueType.Form<V> form) {
        String text = string();
        if (text == null) {
            return null;
        }
        try {
            return form.parse().apply(text);
        } catch (InvalidValueException refused) {
            fault(refused.rule(), source.offset(), refused.arguments());
            return null;
        }
    }

    private @Nullable String string() {
        if (source.current() != Token.STRING) {
            wrongKind(Token.STRING.kind());
            return null;
        }
        return wellFormed(source.text());
    }

    private @Nullable String wellFormed(String text) {
        if (!source.mayHoldHalves()) {
            return text;
        }
        int lone = Surrogates.firstLone(text);
        if (lone < 0) {
            return text;
        }
        fault(RuleCode.TEXT_FORBIDDEN_CHARACTER, source.offset(), Surrogates.arguments(text, lone));
        return null;
    }

    private @Nullable LocalizedText localizedText() {
        if (source.current() != Token.START_OBJECT) {
            wrongKind(Token.START_OBJECT.kind());
            return null;
        }
        long start = source.offset();
        languages.clear();
        Language previous = null;
        boolean faulty = false;
        path.enter();
        while (true) {
            Language language = expected(previous);
            String tag = language == null ? "" : language.tag;
            boolean good = true;
            if (language == null) {
                if (source.next() != Token.NAME) {
                    break;
                }
                tag = source.text();
                path.at(tag);
                if (languages.contains(tag)) {
                    good = false;
                    duplicate(tag);
                } else if (wellFormed(tag) == null) {
                    good = false;
                    skipValue();
                } else {
                    language = Language.of(tag, previous);
                    source.next();
                }
            }
            String text = good ? string() : null;
            languages.add(tag, text);
            faulty |= text == null;
            previous = language;
        }
        path.leave();
        if (faulty && languages.isEmpty()) {
            return null; // the cause has been reported
        }
        try {
            return languages.text();
        } catch (InvalidValueException refused) {
            fault(refused.rule(), start, refused.arguments());
            return null;
        }
    }

    /** Moves to the text in the language that mostly comes next. Where another comes, stays, and gives null. */
    private @Nullable Language expected(@Nullable Language previous) {
        Language expected = Language.after(previous);
        if (expected != null && !languages.contains(expected.tag)) {
            path.at(expected.tag);
            if (source.moveToValueOf(expected.written)) {
                return expected;
            }
        }
        path.between();
        return null;
    }

    private @Nullable Object closedCode(ReadTable.Item<?> item, ValueType.Closed<?> closed) {
        if (source.current() == Token.STRING && source.end() > 0) {
            for (int at = 0; at < item.codes.length; at++) {
                if (item.codes[at].isAt(source.bytes(), source.start() - 1)) {
                    return closed.values().get(at);
                }
            }
        }
        String text = string();
        if (text == null) {
            return null;
        }
        Optional<?> value = closed.ofCode(text);
        if (value.isPresent()) {
            return value.get();
        }
        fault(RuleCode.STRUCTURE_UNKNOWN_VALUE, source.offset(), Map.of("value", text, "allowed", closed.codes()));
        return null;
    }

    private @Nullable Boolean bool() {
        if (source.current() == Token.TRUE || source.current() == Token.FALSE) {
            return source.current() == Token.TRUE;
        }
        wrongKind(Token.TRUE.kind());
        return null;
    }

    private @Nullable Object wholeNumber(ValueType.Whole<?> whole) {
        if (source.current() != Token.NUMBER) {
            wrongKind("integer");
            return null;
        }
        String text = source.text();
        if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            wrongKind("integer");
            return null;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= whole.minimum() && number <= whole.maximum()) {
                return whole.narrow(number);
            }
        } catch (NumberFormatException beyondLong) {
            // reported below, as for an int
        }
        fault(RuleCode.NUMBER_MALFORMED, source.offset(), Map.of("value", text));
        return null;
    }

    private @Nullable BigDecimal decimal() {
        if (source.current() != Token.NUMBER) {
            wrongKind(Token.NUMBER.kind());
            return null;
        }
        BigDecimal plain = PlainValues.decimal(source.bytes(), source.start(), source.end());
        if (plain != null) {
            return plain;
        }
        String text = source.text();
        try {
            BigDecimal number = new NumberLiteral(text).toBigDecimal();
            int exponent = number.precision() - number.scale();
            if (Math.abs(number.scale()) <= MAX_EXPONENT && Math.abs(exponent) <= MAX_EXPONENT) {
                return number;
            }
        } catch (InvalidValueException | NumberFormatException beyondDecimals) {
            // reported below, as too large
        }
        fault(RuleCode.NUMBER_MALFORMED, source.offset(), Map.of("value", text));
        return null;
    }

    private @Nullable Object anything() {
        return switch (source.current()) {
            case STRING -> wellFormed(source.text());
            case NUMBER -> literal(source.text());
            case TRUE -> true;
            case FALSE -> false;
            case START_ARRAY -> anyArray();
            case START_OBJECT -> anyObject();
            default -> null;
        };
    }

    private @Nullable Object literal(String text) {
        try {
            return new NumberLiteral(text);
        } catch (InvalidValueException refused) {
            fault(refused.rule(), source.offset(), refused.arguments());
            return null;
        }
    }

    private List<@Nullable Object> anyArray() {
        List<@Nullable Object> items = new ArrayList<>();
        path.enter();
        while (source.next() != Token.END_ARRAY) {
            checkItems(items.size());
            path.at(items.size());
            items.add(anything());
            path.between();
        }
        path.leave();
        return items;
    }

    private void checkItems(int before) {
        if (before >= limits.items()) {
            throw new SyntaxFault(
                    RuleCode.JSON_LIMIT_EXCEEDED, source.offset(), Map.of("limit", "items", "maximum", limits.items()));
        }
    }

    private Extensions anyObject() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        path.enter();
        while (source.next() == Token.NAME) {
            String name = source.text();
            path.at(name);
            if (members.containsKey(name)) {
                duplicate(name);
            } else if (wellFormed(name) == null) {
                skipValue();
            } else {
                source.next();
                members.put(name, anything());
            }
            path.between();
        }
        path.leave();
        return Extensions.of(members);
    }

    private void version() {
        String text = string();
        if (text == null) {
            return;
        }
        switch (Documents.compare(text)) {
            case SAME -> {}
            case NEWER_MINOR -> {
                version = text;
                fault(RuleCode.VERSION_NEWER_MINOR, source.offset(), Documents.versionArguments(text));
            }
            case UNSUPPORTED -> {
                faults.clear();
                unlisted.clear();
                errors = 0; // what else was found may be right in that version
                fault(RuleCode.VERSION_UNSUPPORTED, source.offset(), Documents.versionArguments(text));
                throw new UnsupportedVersion();
            }
        }
    }

    private static final class UnsupportedVersion extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnsupportedVersion() {
            super(null, null, false, false); // control flow, not a defect: no stack trace
        }
    }

    private Pointer here() {
        return path.pointer();
    }

    private void fault(RuleCode rule, long offset, Map<String, Object> arguments) {
        boolean listed =
                rule.severity() == Severity.ERROR ? ++errors <= limits.findings() : ++notices <= limits.findings();
        if (!listed) {
            unlisted.merge(rule, 1L, Long::sum);
            return;
        }
        faults.add(new Fault(rule, here(), offset, arguments, subject));
    }

    private void wrongKind(String expected) {
        fault(
                RuleCode.STRUCTURE_WRONG_KIND,
                source.offset(),
                Map.of("expected", expected, "actual", source.current().kind()));
        source.skipChildren();
    }
}
