// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.participant.Participation;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.source.SourcedDate;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.NumberLiteral;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.id.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The form of one value: identifiers, codes, dates, ranges, numbers, texts by language. */
final class FormCases {
    private FormCases() {}

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        identifiers(cases);
        codes(cases);
        dates(cases);
        ranges(cases);
        counts(cases);
        numbers(cases);
        languages(cases);
        return cases;
    }

    private static Case of(RuleCode rule, String name, Class<?> type, String purpose, String member, Object value) {
        Map<String, @Nullable Object> tree = Minimal.document(type);
        tree.put(member, value);
        return Case.of(rule, name, type, purpose).tree(tree);
    }

    /** Input in an argument: line feeds escaped, cut after 64 characters. */
    private static String shown(String text) {
        String visible = text.replace("\n", "\\u000A");
        return visible.length() > 64 ? visible.substring(0, 64) + "…" : visible;
    }

    private static void identifiers(List<Case> cases) {
        Map<String, String> good = new LinkedHashMap<>();
        good.put("one-character", "a");
        good.put("digits", "2016");
        good.put("hyphens", "a-1-b");
        good.put("longest", "a".repeat(Id.MAX_LENGTH));
        good.forEach((name, id) ->
                cases.add(of(RuleCode.ID_MALFORMED, name, Venue.class, "An identifier: " + name, "state", id)));
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("empty", "");
        bad.put("upper-case", "Jamaica");
        bad.put("space", "st lucia");
        bad.put("underscore", "st_lucia");
        bad.put("hyphen-first", "-a");
        bad.put("hyphen-last", "a-");
        bad.put("two-hyphens", "a--b");
        bad.put("letter-beyond-ascii", "curaçao");
        bad.put("digit-beyond-ascii", "a\u0661");
        bad.put("line-feed-last", "a\n");
        bad.put("too-long", "a".repeat(Id.MAX_LENGTH + 1));
        bad.forEach((name, id) ->
                cases.add(of(RuleCode.ID_MALFORMED, name, Venue.class, "No identifier: " + name, "state", id)
                        .finds(RuleCode.ID_MALFORMED, "/state", shown(id), Id.MAX_LENGTH)));
    }

    private static void codes(List<Case> cases) {
        RuleCode rule = RuleCode.CODE_MALFORMED;
        cases.add(of(rule, "passes", Participation.class, "A code.", "role", "observer"));
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("empty", "");
        bad.put("space", "an observer");
        bad.put("dot-first", ".observer");
        bad.put("letter-beyond-ascii", "observé");
        bad.put("line-feed-last", "observer\n");
        bad.put("too-long", "a".repeat(Code.MAX_LENGTH + 1));
        bad.forEach((name, code) -> cases.add(of(rule, name, Participation.class, "No code: " + name, "role", code)
                .finds(rule, "/role", shown(code), Code.MAX_LENGTH)));
        String longest = "A._-" + "9".repeat(Code.MAX_LENGTH - 4);
        cases.add(of(rule, "longest", Participation.class, "A code that no version knows yet.", "role", longest)
                .finds(RuleCode.CODE_UNKNOWN, "/role", longest, "ParticipationRole"));
    }

    private static void dates(List<Case> cases) {
        for (String date : List.of("2016", "2016-12", "2016-12-31", "2016-02-29", "2000-02-29", "0001", "9999-12-31")) {
            cases.add(date(RuleCode.DATE_MALFORMED, "passes-" + date, "A year, month or day", date));
        }
        Map<String, String> qualified = Map.of("uncertain", "2016?", "approximate", "2016-12~", "both", "2016-12-31%");
        new TreeMap<>(qualified)
                .forEach((name, date) ->
                        cases.add(date(RuleCode.DATE_MALFORMED, "passes-" + name, "A date with a sign", date)));
        Map<String, String> malformed = new LinkedHashMap<>();
        malformed.put("two-signs", "2016~?");
        malformed.put("sign-of-a-short-month", "2016-1~");
        malformed.put("sign-within", "2016~-01");
        malformed.put("sign-before", "~2016");
        malformed.put("unspecified-digit", "201X");
        malformed.put("empty", "");
        malformed.put("two-digits", "16-01");
        malformed.put("one-digit-month", "2016-1");
        malformed.put("slashes", "2016/01/02");
        malformed.put("no-hyphens", "20160102");
        malformed.put("time", "2016-01-02T00:00:00");
        malformed.put("week", "2016-W01");
        malformed.put("sign", "-2016");
        malformed.put("space-first", " 2016");
        malformed.put("line-feed-last", "2016\n");
        malformed.put("other-digits", "\u0662\u0660\u0661\u0666");
        malformed.forEach((name, date) -> cases.add(date(RuleCode.DATE_MALFORMED, name, "No date", date)
                .finds(RuleCode.DATE_MALFORMED, "/date", shown(date))));
        for (String date :
                List.of("0000", "2016-13", "2016-00", "2016-02-30", "2015-02-29", "1900-02-29", "2016-04-31")) {
            cases.add(date(RuleCode.DATE_IMPOSSIBLE, date, "A day or month that there is not", date)
                    .finds(RuleCode.DATE_IMPOSSIBLE, "/date", date));
        }
        cases.add(date(RuleCode.DATE_IMPOSSIBLE, "with-a-sign", "A month that there is not", "2016-13~")
                .finds(RuleCode.DATE_IMPOSSIBLE, "/date", "2016-13~"));
        cases.add(date(RuleCode.DATE_IMPOSSIBLE, "passes", "The last day of a month", "2016-04-30"));
    }

    private static Case date(RuleCode rule, String name, String purpose, String date) {
        return of(rule, name, SourcedDate.class, purpose + ": " + date.strip(), "date", date);
    }

    private static void ranges(List<Case> cases) {
        for (String range :
                List.of("2016/2017", "2016/..", "2016-12-06/2016-12-06", "2016-03/2017-01-02", "2016/2016")) {
            String name = "passes-" + range.replace("/", "-to-").replace("..", "open");
            cases.add(range(RuleCode.RANGE_MALFORMED, name, "A range", range));
        }
        Map<String, String> others = new LinkedHashMap<>();
        others.put("open-start", "../2017");
        others.put("unknown-start", "/2017");
        others.put("unknown-end", "2017/");
        others.put("approximate-and-uncertain", "2016~/2017-03?");
        others.put("reversed-but-near", "2017~/2016");
        others.forEach((name, range) -> cases.add(range(RuleCode.RANGE_MALFORMED, "passes-" + name, "A range", range)));
        for (String date : List.of("2017", "2016-12", "2016-12-05", "2016~")) {
            String name = date.replace("~", "-approximate");
            cases.add(range(RuleCode.RANGE_SINGLE_DATE, name, "One date where a range has two", date)
                    .finds(RuleCode.RANGE_SINGLE_DATE, "/range", date));
        }
        cases.add(range(RuleCode.RANGE_SINGLE_DATE, "passes", "A day written twice", "2016-12-05/2016-12-05"));
        Map<String, String> malformed = new LinkedHashMap<>();
        malformed.put("empty", "");
        malformed.put("slash-alone", "/");
        malformed.put("open-both", "../..");
        malformed.put("open-and-unknown", "../");
        malformed.put("unknown-and-open", "/..");
        malformed.put("one-dot", "2016/.");
        malformed.put("sign-alone", "2016/~");
        malformed.put("no-slash", "2016-2017");
        malformed.put("two-slashes", "2015/2016/2017");
        malformed.put("spaces", "2016 / 2017");
        malformed.put("line-feed-last", "2016/..\n");
        malformed.forEach((name, range) -> cases.add(range(RuleCode.RANGE_MALFORMED, name, "No range", range)
                .finds(RuleCode.RANGE_MALFORMED, "/range", shown(range))));
        cases.add(range(RuleCode.DATE_IMPOSSIBLE, "in-a-range", "A day that there is not", "2016-02-30/..")
                .finds(RuleCode.DATE_IMPOSSIBLE, "/range", "2016-02-30/.."));
        RuleCode reversed = RuleCode.RANGE_END_BEFORE_START;
        cases.add(range(reversed, "years", "The end before the start", "2017/2016")
                .finds(reversed, "/range", "2017", "2016"));
        cases.add(range(reversed, "approximate", "The end before all that the start can mean", "2017~/2015")
                .finds(reversed, "/range", "2017~", "2015"));
        cases.add(range(reversed, "days", "The end before the start", "2017-12-06/2017-12-04")
                .finds(reversed, "/range", "2017-12-06", "2017-12-04"));
        cases.add(range(reversed, "mixed", "A month that ends before the day starts", "2017-12-06/2017-11")
                .finds(reversed, "/range", "2017-12-06", "2017-11"));
        cases.add(range(reversed, "passes", "A month in which the day lies", "2017-12-06/2017-12"));
    }

    private static Case range(RuleCode rule, String name, String purpose, String range) {
        return of(rule, name, SourcedRange.class, purpose + ": " + range.strip(), "range", range);
    }

    private static void counts(List<Case> cases) {
        RuleCode below = RuleCode.COUNT_UP_TO_BELOW_VALUE;
        cases.add(upTo(below, "fails", "A range that runs downwards.", "exactly", 59_999)
                .finds(below, "/upTo", 59_999, 60_000)
                .schema(SchemaVerdict.ACCEPTS));
        cases.add(upTo(below, "negative", "A range that ends below zero.", "exactly", -1)
                .finds(below, "/upTo", -1, 60_000));
        cases.add(upTo(below, "equal-passes", "A range of one number.", "exactly", 60_000));
        cases.add(upTo(below, "passes", "A range.", "exactly", 80_000));
        RuleCode bound = RuleCode.COUNT_UP_TO_WITH_BOUND;
        for (String qualifier : List.of("atLeast", "moreThan", "atMost", "fewerThan")) {
            cases.add(upTo(bound, qualifier, "A range of which one end is a bound.", qualifier, 80_000)
                    .finds(bound, "/upTo", qualifier));
        }
        cases.add(upTo(bound, "passes", "A range of numbers that are about right.", "about", 80_000));
    }

    private static Case upTo(RuleCode rule, String name, String purpose, String qualifier, int upTo) {
        Map<String, @Nullable Object> tree = Minimal.document(Count.class);
        tree.put("value", 60_000);
        tree.put("qualifier", qualifier);
        tree.put("upTo", upTo);
        return Case.of(rule, name, Count.class, purpose).tree(tree);
    }

    private static void numbers(List<Case> cases) {
        RuleCode negative = RuleCode.COUNT_NEGATIVE;
        cases.add(of(negative, "fails", Count.class, "A count below zero.", "value", -1)
                .finds(negative, "", -1));
        cases.add(of(negative, "passes", Count.class, "A count of nothing.", "value", 0));
        RuleCode rule = RuleCode.NUMBER_MALFORMED;
        cases.add(number(rule, "long-passes", Count.class, "value", "9223372036854775807", true));
        cases.add(number(rule, "long", Count.class, "value", "9223372036854775808", false)
                .schema(SchemaVerdict.refuses("/value").ofExactNumbers()));
        cases.add(number(rule, "longer", Count.class, "value", "9223372036854777856", false));
        cases.add(number(rule, "int-passes", ActionPlan.class, "reportingCycleYears", "2147483647", true));
        cases.add(number(rule, "int", ActionPlan.class, "reportingCycleYears", "2147483648", false));
        cases.add(number(rule, "decimal-passes", IndicatorValue.class, "value", "-12.3450e-7", true));
        cases.add(number(rule, "digits-passes", IndicatorValue.class, "value", "0." + "7".repeat(98), true));
        cases.add(number(rule, "large", IndicatorValue.class, "value", "1e401", false)
                .schema(SchemaVerdict.ACCEPTS.ofExactNumbers()));
        cases.add(number(rule, "small", IndicatorValue.class, "value", "1e-401", false)
                .schema(SchemaVerdict.ACCEPTS));
        cases.add(number(rule, "absurd", IndicatorValue.class, "value", "1e1000000000", false)
                .schema(SchemaVerdict.ACCEPTS.ofExactNumbers()));
    }

    private static Case number(RuleCode rule, String name, Class<?> type, String member, String number, boolean good) {
        String purpose = good ? "A number that must be kept." : "A number beyond what is kept.";
        Case about = of(rule, name, type, purpose, member, new NumberLiteral(number));
        return good ? about : about.finds(rule, "/" + member, number);
    }

    private static void languages(List<Case> cases) {
        RuleCode none = RuleCode.TEXT_WITHOUT_LANGUAGE;
        cases.add(of(none, "fails", Venue.class, "A text in no language.", "place", Map.of())
                .finds(none, "/place"));
        cases.add(of(
                none, "passes", Venue.class, "A text whose language is not determined.", "place", Map.of("und", "A")));
        RuleCode twice = RuleCode.LANGUAGE_DUPLICATE;
        Map<String, String> texts = new LinkedHashMap<>(Map.of("en", "A"));
        texts.put("EN", "B");
        cases.add(of(twice, "fails", Venue.class, "One language twice, in capital letters and small.", "place", texts)
                .finds(twice, "/place", "EN"));
        Map<String, String> regions = new LinkedHashMap<>(Map.of("en", "A"));
        regions.put("en-JM", "B");
        cases.add(of(twice, "passes", Venue.class, "A language and one of its regions.", "place", regions));
    }
}
