// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.FocalPointPersonShape;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.DatePrecision;
import io.github.cmcmodel.value.DateQualifier;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.UndatedEnd;
import io.github.cmcmodel.value.code.ClosedCode;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.id.Id;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In how many mechanisms each situation is met that tests should meet, such as an optional attribute that is absent. Which
 * there are is read from the types, the codelists and the rules, so that none can be forgotten.
 */
final class SampleStatistics {
    /** Absent only where a rule reports an error. */
    private static final Set<Attribute<?, ?, ?>> ALWAYS_THERE =
            Set.of(FocalPointPersonShape.PURPOSE, FocalPointPersonShape.VALID_UNTIL);

    /** Reported only of what is not generated, since no text holds contact details and every reference resolves. */
    private static final Set<RuleCode> NEVER_BROKEN = Set.of(RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT);

    enum Group {
        ATTRIBUTES,
        LISTS,
        UNKNOWN_MEMBERS,
        CODES,
        LANGUAGES,
        TEXTS,
        DATES,
        IDENTIFIERS,
        RULES_NEARLY_BROKEN,
        NOTICES
    }

    private static final String ONE_LETTER = "one letter";
    private static final String NARRATIVE = "longest narrative";
    private static final String TITLE = "longest title";
    private static final String RIGHT_TO_LEFT = "right-to-left";
    private static final String COMBINING = "combining marks";
    private static final String ASTRAL = "beyond the basic plane";
    private static final String LINES = "several lines";
    private static final String ALL_LANGUAGES = "all languages at once";
    private static final String LEAP_DAY = "leap day";
    private static final String ONE_DAY = "range of a day";
    private static final String OPEN_END = "range with open end";
    private static final String UNKNOWN_END = "range with unknown end";
    private static final String OPEN_START = "range with open start";
    private static final String UNKNOWN_START = "range with unknown start";
    private static final String YEARS = "range of years";
    private static final String SHORTEST = "shortest";
    private static final String LONGEST = "longest";

    private final MechanismValidator validator = GeneratedRules.validator();
    private final Map<Group, Map<String, Integer>> met = new LinkedHashMap<>();
    private int mechanisms;

    SampleStatistics() {
        for (Shape<?, ?> shape : Shapes.all()) {
            expect(Group.UNKNOWN_MEMBERS, shape.name());
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                expect(attribute);
            }
        }
        SampleSettings.DEFAULTS.values().languages.forEach(language -> expect(Group.LANGUAGES, language));
        expect(Group.TEXTS, ONE_LETTER, NARRATIVE, TITLE, RIGHT_TO_LEFT, COMBINING, ASTRAL, LINES, ALL_LANGUAGES);
        for (DatePrecision precision : DatePrecision.values()) {
            expect(Group.DATES, precision.name().toLowerCase(Locale.ROOT));
        }
        expect(Group.DATES, LEAP_DAY, ONE_DAY, OPEN_END, UNKNOWN_END, OPEN_START, UNKNOWN_START, YEARS);
        Stream.of(DateQualifier.values())
                .filter(qualifier -> qualifier != DateQualifier.NONE)
                .forEach(qualifier -> expect(Group.DATES, situation(qualifier)));
        expect(Group.IDENTIFIERS, SHORTEST, LONGEST);
        Neighbourhoods.ALL.forEach((rule, situation) -> expect(Group.RULES_NEARLY_BROKEN, near(rule, situation)));
        for (RuleCode rule : GeneratedRules.planted()) {
            boolean near = rule.layer() == RuleLayer.VALUE || Neighbourhoods.ALL.containsKey(rule);
            if (near && rule.severity() != Severity.ERROR && !NEVER_BROKEN.contains(rule)) {
                expect(Group.NOTICES, notice(rule));
            }
        }
    }

    private void expect(Group group, String... situations) {
        for (String situation : situations) {
            met.computeIfAbsent(group, first -> new LinkedHashMap<>()).put(situation, 0);
        }
    }

    private void expect(Attribute<?, ?, ?> attribute) {
        String name = attribute.toString();
        switch (attribute.presence()) {
            case REQUIRED -> {}
            case OPTIONAL, DEFAULTED -> {
                expect(Group.ATTRIBUTES, name + " present");
                if (!ALWAYS_THERE.contains(attribute)) {
                    expect(Group.ATTRIBUTES, name + " absent");
                }
            }
            case LIST -> expect(Group.LISTS, name + " empty", name + " of one", name + " of several");
        }
        Class<?> type = attribute.type().type();
        if (attribute.type() instanceof ValueType.Closed<?> closed) {
            closed.values().forEach(value -> expect(Group.CODES, code(value)));
        } else if (attribute.type() == ValueType.BOOLEAN) {
            expect(Group.CODES, name + " true", name + " false");
        } else if (attribute.type() instanceof ValueType.Form<?> form && Code.class.isAssignableFrom(type)) {
            Code any = (Code) form.parse().apply("any");
            any.list().forEach(value -> expect(Group.CODES, code(value)));
            expect(Group.CODES, code(any));
        }
    }

    private static String code(Object value) {
        if (value instanceof Code code) {
            return code.getClass().getSimpleName() + " " + (code.isKnown() ? code.value() : "(unknown)");
        }
        return value.getClass().getSimpleName() + " " + ((ClosedCode) value).code();
    }

    private static String notice(RuleCode rule) {
        return rule + " is reported";
    }

    private static String near(RuleCode rule, Neighbourhoods.Situation situation) {
        return rule + ": " + situation.words();
    }

    void add(ConsultativeMechanism mechanism) {
        mechanisms++;
        Map<Group, Set<String>> found = new LinkedHashMap<>();
        for (Group group : Group.values()) {
            found.put(group, new HashSet<>());
        }
        object(Shapes.mechanism(), mechanism, found);
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
            if (attribute.type() instanceof ValueType.Nested<?> nested) {
                object(nested.shape(), value, found);
            } else {
                value(value, found);
            }
        });
        Neighbourhoods.ALL.forEach((rule, situation) -> {
            if (situation.met().test(mechanism)) {
                found.get(Group.RULES_NEARLY_BROKEN).add(near(rule, situation));
            }
        });
        validator
                .validate(mechanism, SampleSettings.DEFAULTS.values().today)
                .findings()
                .forEach(finding -> found.get(Group.NOTICES).add(notice(finding.rule())));
        found.forEach((group, situations) -> situations.forEach(
                situation -> met.get(group).computeIfPresent(situation, (each, count) -> count + 1)));
    }

    private static <T> void object(Shape<T, ?> shape, Object value, Map<Group, Set<String>> found) {
        T object = shape.type().cast(value);
        if (object instanceof Extensible extensible
                && !extensible.getExtensions().isEmpty()) {
            found.get(Group.UNKNOWN_MEMBERS).add(shape.name());
        }
        for (Attribute<T, ?, ?> attribute : shape.attributes()) {
            String name = attribute.toString();
            int size = attribute.values(object).size();
            if (attribute.presence() == Presence.LIST) {
                found.get(Group.LISTS).add(name + (size == 0 ? " empty" : size == 1 ? " of one" : " of several"));
            } else {
                found.get(Group.ATTRIBUTES).add(name + (attribute.isPresent(object) ? " present" : " absent"));
            }
            if (attribute.type() == ValueType.BOOLEAN) {
                attribute.values(object).forEach(each -> found.get(Group.CODES).add(name + " " + each));
            }
        }
    }

    private static void value(Object value, Map<Group, Set<String>> found) {
        if (value instanceof Code || value instanceof ClosedCode) {
            found.get(Group.CODES).add(code(value));
        } else if (value instanceof LocalizedText text) {
            text.entries().forEach(entry -> {
                found.get(Group.LANGUAGES).add(entry.language());
                text(entry.text(), found.get(Group.TEXTS));
            });
            if (text.entries().size()
                    == SampleSettings.DEFAULTS.values().languages.size()) {
                found.get(Group.TEXTS).add(ALL_LANGUAGES);
            }
        } else if (value instanceof PartialDate date) {
            date(date, found.get(Group.DATES));
        } else if (value instanceof DateRange range) {
            range(range, found.get(Group.DATES));
        } else if (value instanceof Id id) {
            int length = id.value().length();
            if (length == 1 || length == Id.MAX_LENGTH) {
                found.get(Group.IDENTIFIERS).add(length == 1 ? SHORTEST : LONGEST);
            }
        }
    }

    private static void text(String text, Set<String> found) {
        int length = text.codePointCount(0, text.length());
        add(found, ONE_LETTER, length == 1);
        add(found, NARRATIVE, length == TextLimits.NARRATIVE);
        add(found, TITLE, length == TextLimits.TITLE);
        add(
                found,
                RIGHT_TO_LEFT,
                text.codePoints()
                        .anyMatch(each -> Character.getDirectionality(each) == Character.DIRECTIONALITY_RIGHT_TO_LEFT));
        add(
                found,
                COMBINING,
                text.codePoints().anyMatch(each -> Character.getType(each) == Character.NON_SPACING_MARK));
        add(found, ASTRAL, length < text.length());
        add(found, LINES, text.indexOf('\n') >= 0);
    }

    private static void date(PartialDate date, Set<String> found) {
        found.add(date.precision().name().toLowerCase(Locale.ROOT));
        add(found, situation(date.qualifier()), date.qualifier() != DateQualifier.NONE);
        add(found, LEAP_DAY, date.toString().contains("-02-29"));
    }

    private static String situation(DateQualifier qualifier) {
        return "date written with " + qualifier.sign();
    }

    private static void range(DateRange range, Set<String> found) {
        List<PartialDate> dates = Stream.of(range.start(), range.end())
                .flatMap(end -> end.date().stream())
                .toList();
        dates.forEach(date -> date(date, found));
        add(found, OPEN_END, range.end() == UndatedEnd.OPEN);
        add(found, UNKNOWN_END, range.end() == UndatedEnd.UNKNOWN);
        add(found, OPEN_START, range.start() == UndatedEnd.OPEN);
        add(found, UNKNOWN_START, range.start() == UndatedEnd.UNKNOWN);
        add(found, YEARS, dates.size() == 2 && dates.stream().allMatch(date -> date.precision() == DatePrecision.YEAR));
        add(
                found,
                ONE_DAY,
                dates.size() == 2
                        && dates.stream().allMatch(date -> date.precision() == DatePrecision.DAY)
                        && dates.get(0).equals(dates.get(1)));
    }

    private static void add(Set<String> found, String situation, boolean here) {
        if (here) {
            found.add(situation);
        }
    }

    /** The situations of a group that were not met. */
    List<String> missing(Group group) {
        return of(group).entrySet().stream()
                .filter(entry -> entry.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Integer> of(Group group) {
        return Optional.ofNullable(met.get(group)).orElseThrow();
    }

    /** A table of all of them, in each group the rarest first. */
    String table() {
        StringBuilder table = new StringBuilder("Of " + mechanisms + " mechanisms, how many hold what\n");
        for (Group group : Group.values()) {
            table.append('\n')
                    .append(group.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .append(" (")
                    .append(of(group).size())
                    .append(" situations)\n");
            table.append(of(group).entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                    .map(entry -> String.format(Locale.ROOT, "%6d  %s%n", entry.getValue(), entry.getKey()))
                    .collect(Collectors.joining()));
        }
        return table.toString();
    }
}
