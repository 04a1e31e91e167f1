// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.source.Citation;
import java.util.ArrayList;
import java.util.List;

/** Documents and their canonical forms by RFC 8785, the numbers from its appendix B. */
final class CanonicalCases {
    private CanonicalCases() {}

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        numbers(cases);
        cases.add(unknown("sorting", "Members are sorted by the UTF-16 units of their names.")
                .text(
                        "{\"schemaVersion\":\"1.0\",¦\"x\":{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,"
                                + "\"\\u0080\":6,\"\\u00f6\":7}}")
                .findsAtMark(RuleCode.STRUCTURE_UNKNOWN_MEMBER, "/x", "x")
                .canonical(
                        "{\"schemaVersion\":\"1.0\",\"x\":{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}}",
                        true));
        cases.add(unknown("escapes", "What need not be escaped is not.")
                .text(
                        "{\"schemaVersion\":\"1.0\",¦\"x\":\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\b\\f\\t\\u007f\"}")
                .findsAtMark(RuleCode.STRUCTURE_UNKNOWN_MEMBER, "/x", "x")
                .canonical(
                        "{\"schemaVersion\":\"1.0\",\"x\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\f\\t\u007f\"}", true));
        cases.add(unknown("nested", "Objects are sorted at every depth; the items of arrays keep their order.")
                .text(
                        "{\"schemaVersion\":\"1.0\",¦\"x\":[56,{\"d\":true,\"10\":null,\"1\":[]},{\"b\":{\"z\":1,\"a\":{}}}]}")
                .findsAtMark(RuleCode.STRUCTURE_UNKNOWN_MEMBER, "/x", "x")
                .canonical(
                        "{\"schemaVersion\":\"1.0\",\"x\":[56,{\"1\":[],\"10\":null,\"d\":true},{\"b\":{\"a\":{},\"z\":1}}]}",
                        true));
        cases.add(unknown("members", "The order and white space of the text mean nothing.")
                .text(
                        "{ \"state\" : \"a\",\n \"place\" : { \"es\" : \"B\", \"en\" : \"A\" }, \"schemaVersion\" : \"1.0\" }")
                .canonical("{\"place\":{\"en\":\"A\",\"es\":\"B\"},\"schemaVersion\":\"1.0\",\"state\":\"a\"}", true));
        cases.add(unknown("composed", "Text is not normalized: a letter with a combining mark stays two characters.")
                .text("{\"schemaVersion\":\"1.0\",\"place\":{\"en\":\"e\\u0301 é\"}}")
                .canonical("{\"place\":{\"en\":\"e\u0301 é\"},\"schemaVersion\":\"1.0\"}", true));
        cases.add(unknown("null", "An optional member that is null is left out.")
                .text("{\"schemaVersion\":\"1.0\",\"state\":\"a\",\"place\":null}")
                .canonical("{\"schemaVersion\":\"1.0\",\"state\":\"a\"}", false));
        cases.add(Case.of("canonical", "default", Citation.class, "Defaults and empty lists are left out.")
                .text("{\"schemaVersion\":\"1.0\",\"source\":\"a\",\"basis\":\"stated\"}")
                .canonical("{\"schemaVersion\":\"1.0\",\"source\":\"a\"}", false));
        cases.add(Case.of("canonical", "empty-list", IndicatorValue.class, "An empty list is left out.")
                .text("{\"schemaVersion\":\"1.0\",\"value\":1,\"date\":\"2016\",\"citations\":[]}")
                .canonical("{\"date\":\"2016\",\"schemaVersion\":\"1.0\",\"value\":1}", false));
        return cases;
    }

    private static Case unknown(String name, String purpose) {
        return Case.of("canonical", name, Venue.class, purpose);
    }

    private static void numbers(List<Case> cases) {
        number(cases, "zero", "0.0", "0");
        number(cases, "minus-zero", "-0", "0");
        number(cases, "zeros-at-the-end", "4.50", "4.5");
        number(cases, "zeros-in-the-exponent", "2e-003", "0.002");
        number(cases, "smallest", "5e-324", "5e-324");
        number(cases, "largest", "1.7976931348623157e308", "1.7976931348623157e+308");
        number(cases, "integer", "9007199254740992", "9007199254740992");
        number(cases, "large-integer", "295147905179352830000", "295147905179352830000");
        number(cases, "below-exponent", "999999999999999900000", "999999999999999900000");
        number(cases, "exponent", "1000000000000000000000", "1e+21");
        number(cases, "rounded-up", "9.999999999999999999e22", "1e+23");
        number(cases, "small", "0.000001", "0.000001");
        number(cases, "smaller", "0.0000009999999999999997", "9.999999999999997e-7");
        number(cases, "rounded", "333333333.33333329", "333333333.3333333");
        number(cases, "negative", "-0.0000033333333333333333", "-0.0000033333333333333333");
    }

    private static void number(List<Case> cases, String name, String written, String canonical) {
        cases.add(Case.of("canonical", "number-" + name, IndicatorValue.class, written + " is " + canonical + ".")
                .text("{\"schemaVersion\":\"1.0\",\"value\":" + written + ",\"date\":\"2016\"}")
                .canonical("{\"date\":\"2016\",\"schemaVersion\":\"1.0\",\"value\":" + canonical + "}", true));
    }
}
