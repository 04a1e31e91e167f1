// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.plan.CommitmentRelation;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.plan.Term;
import io.github.cmcmodel.rule.RuleCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Terms, relations of commitments and values of indicators, each beside what is almost like it and wrong, or right. */
final class PromiseCases {
    private PromiseCases() {}

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        terms(cases);
        relations(cases);
        ranges(cases);
        times(cases);
        return cases;
    }

    private static Case of(
            RuleCode rule, String name, Class<?> type, String purpose, Map<String, ? extends Object> members) {
        Map<String, @Nullable Object> tree = Minimal.document(type);
        tree.keySet().removeAll(List.of("date", "commitment")); // what the cases are about
        tree.putAll(members);
        return Case.of(rule, name, type, purpose).tree(tree);
    }

    private static void terms(List<Case> cases) {
        RuleCode rule = RuleCode.TERM_AGREED_AFTER_END;
        cases.add(term("last-day", "A term agreed on its last day.", "2016/2017-03-31", "2017-03-31"));
        cases.add(term("year-of-the-end", "A term agreed in the year in which it ends.", "2016/2017-03", "2017"));
        cases.add(term("near-the-end", "A term agreed about when it ended.", "2016/2017-03", "2017-04~"));
        cases.add(term("open", "A term without an end may be agreed at any time.", "2016/..", "2030"));
        cases.add(term("unknown-end", "So may one whose end nobody knows.", "2016/", "2030"));
        cases.add(term("day-after", "A term agreed on the day after its last.", "2016/2017-03-31", "2017-04-01")
                .finds(rule, "/agreed", "2017-04-01", "2017-03-31"));
        cases.add(term("month-after", "A term agreed in the month after it ended.", "2016/2017-03", "2017-04")
                .finds(rule, "/agreed", "2017-04", "2017-03"));
        cases.add(of(
                rule,
                "deprecated",
                Term.class,
                "Of a deprecated term nothing is said.",
                Map.of("range", "2016/2017", "agreed", "2018", "rank", "deprecated")));
    }

    private static Case term(String name, String purpose, String range, String agreed) {
        return of(RuleCode.TERM_AGREED_AFTER_END, name, Term.class, purpose, Map.of("range", range, "agreed", agreed));
    }

    private static void relations(List<Case> cases) {
        RuleCode none = RuleCode.RELATION_WITHOUT_TARGET;
        cases.add(relation(none, "commitment", "A relation to a commitment.", Map.of("commitment", "a")));
        cases.add(relation(
                none,
                "elsewhere",
                "A relation to something in another scheme.",
                Map.of("scheme", "grfPledge", "identifier", "1")));
        cases.add(relation(none, "nothing", "A relation to nothing.", Map.of()).finds(none, ""));
        cases.add(relation(none, "scheme-alone", "A scheme names no thing in it.", Map.of("scheme", "grfPledge"))
                .finds(none, ""));
        cases.add(relation(none, "identifier-alone", "An identifier in no scheme.", Map.of("identifier", "1"))
                .finds(none, ""));
        RuleCode two = RuleCode.RELATION_WITH_TWO_TARGETS;
        cases.add(relation(
                        two,
                        "scheme",
                        "A commitment of the document and a scheme.",
                        Map.of("commitment", "a", "scheme", "grfPledge"))
                .finds(two, "/scheme"));
        cases.add(relation(
                        two,
                        "both",
                        "A commitment of the document and one elsewhere: one finding.",
                        Map.of("commitment", "a", "scheme", "grfPledge", "identifier", "1"))
                .finds(two, "/scheme"));
    }

    private static Case relation(RuleCode rule, String name, String purpose, Map<String, ? extends Object> members) {
        return of(rule, name, CommitmentRelation.class, purpose, members);
    }

    private static void ranges(List<Case> cases) {
        RuleCode rule = RuleCode.INDICATOR_UP_TO_BELOW_VALUE;
        cases.add(range("equal", "A range of one number, written with other decimals.", 5, 5.0));
        cases.add(range("negative", "From -5 to -4.", -5, -4));
        cases.add(range("reversed", "From 60,000 to 40,000.", 60_000, 40_000).finds(rule, "/upTo", "40000", "60000"));
        cases.add(range("negative-reversed", "From -4 to -5.", -4, -5).finds(rule, "/upTo", "-5", "-4"));
        cases.add(of(
                rule,
                "no-least",
                IndicatorValue.class,
                "Without a least number there is nothing to be below.",
                Map.of("date", "2020", "upTo", 5)));
    }

    private static Case range(String name, String purpose, Number least, Number most) {
        return of(
                RuleCode.INDICATOR_UP_TO_BELOW_VALUE,
                name,
                IndicatorValue.class,
                purpose,
                Map.of("date", "2020", "value", least, "upTo", most));
    }

    private static void times(List<Case> cases) {
        RuleCode none = RuleCode.INDICATOR_VALUE_WITHOUT_TIME;
        cases.add(of(none, "date-alone", IndicatorValue.class, "A date without a number.", Map.of("date", "2020")));
        cases.add(of(
                none,
                "words",
                IndicatorValue.class,
                "Words for a period.",
                Map.of("text", Map.of("en", "Adopted"), "period", "2020/2020")));
        cases.add(of(none, "nothing", IndicatorValue.class, "A number of no time.", Map.of("value", 5))
                .finds(none, ""));
        RuleCode two = RuleCode.INDICATOR_VALUE_WITH_TWO_TIMES;
        cases.add(of(
                        two,
                        "same",
                        IndicatorValue.class,
                        "A date and a period, even of the same year.",
                        Map.of("value", 5, "date", "2020", "period", "2020/2020"))
                .finds(two, "/period"));
    }
}
