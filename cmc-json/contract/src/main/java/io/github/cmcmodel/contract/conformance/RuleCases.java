// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.RuleSample;
import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules on values, objects and whole mechanisms: the samples of each, and the edges of those on texts. */
final class RuleCases {
    private RuleCases() {}

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (RuleSample sample : RuleSamples.ALL) {
            cases.add(about(sample, "passes", "Like the one that fails, but right.")
                    .tree(tree(sample.passing())));
            cases.add(about(sample, "fails", RuleMessages.format(sample.rule(), sample.arguments(), Locale.ENGLISH))
                    .tree(tree(sample.failing()))
                    .finds(sample.rule(), sample.pointer().toString(), sample.arguments()));
        }
        texts(cases);
        languages(cases);
        addresses(cases);
        citations(cases);
        documents(cases);
        return cases;
    }

    private static Case about(RuleSample sample, String name, String purpose) {
        return Case.of(sample.rule(), name, ConsultativeMechanism.class, purpose);
    }

    private static Map<String, @Nullable Object> tree(ConsultativeMechanism mechanism) {
        return JsonTree.object(CmcJson.standard().write(mechanism));
    }

    private static void texts(List<Case> cases) {
        int[] forbidden = {0x0, 0x1B, 0x7F, 0x85, 0x202A, 0x2066, 0xFDD0, 0xFFFE, 0x1FFFF, 0x10FFFE};
        for (int character : forbidden) {
            String code = "U+%04X".formatted(character);
            cases.add(acronym(
                            RuleCode.TEXT_FORBIDDEN_CHARACTER,
                            code.toLowerCase(Locale.ROOT).replace("+", ""),
                            "A text may not hold " + code + ".",
                            "é" + Character.toString(character))
                    .finds(RuleCode.TEXT_FORBIDDEN_CHARACTER, "/acronym/en", code, 1));
        }
        cases.add(acronym(
                RuleCode.TEXT_FORBIDDEN_CHARACTER,
                "allowed",
                "Tab, line feed, joiners, marks of direction and characters of every plane may stand in a text.",
                "a\t\n\u200D\u200E\u0301\uE000😀"));
        cases.add(Case.of(
                        RuleCode.TEXT_FORBIDDEN_CHARACTER,
                        "half-a-pair",
                        Venue.class,
                        "Half of a surrogate pair is no text, and is not read.")
                .text("{\"schemaVersion\":\"1.0\",\"place\":{\"en\":¦\"a\\ud83d\"}}")
                .findsAtMark(RuleCode.TEXT_FORBIDDEN_CHARACTER, "/place/en", "U+D83D", 1));
        cases.add(Case.of(
                        RuleCode.TEXT_FORBIDDEN_CHARACTER,
                        "half-a-pair-unknown",
                        Venue.class,
                        "In an unknown member, too.")
                .text("{\"schemaVersion\":\"1.0\",¦\"x\":¦\"\\ude00\"}")
                .findsAtMark(RuleCode.STRUCTURE_UNKNOWN_MEMBER, "/x", "x")
                .findsAtMark(RuleCode.TEXT_FORBIDDEN_CHARACTER, "/x", "U+DE00", 0)
                .schema(SchemaVerdict.ACCEPTS));
        Map<String, String> blanks = new LinkedHashMap<>();
        blanks.put("empty", "");
        blanks.put("spaces", "  ");
        blanks.put("ideographic-space", "\u3000");
        blanks.put("byte-order-mark", "\uFEFF");
        blanks.forEach((name, text) ->
                cases.add(acronym(RuleCode.TEXT_BLANK, name, "A text that says nothing: " + name + ".", text)
                        .finds(RuleCode.TEXT_BLANK, "/acronym/en")));
        cases.add(acronym(
                RuleCode.TEXT_TOO_LONG,
                "hundred-astral",
                "Length is counted in code points: a hundred of two UTF-16 units each are a hundred.",
                "😀".repeat(100)));
        cases.add(acronym(RuleCode.TEXT_TOO_LONG, "astral", "A hundred and one code points.", "😀".repeat(101))
                .finds(RuleCode.TEXT_TOO_LONG, "/acronym/en", 101, 100));
    }

    private static Case acronym(RuleCode rule, String name, String purpose, String text) {
        Map<String, @Nullable Object> tree = Minimal.mechanism();
        tree.put("acronym", Map.of("en", text));
        return Case.of(rule, name, ConsultativeMechanism.class, purpose).tree(tree);
    }

    private static void languages(List<Case> cases) {
        for (String tag : List.of("zh-Hans", "es-419", "x-klingon", "de-CH-1996", "zh-cmn-Hans-CN", "EN-us")) {
            cases.add(language(tag, "well-formed", "A language tag of BCP 47: " + tag + "."));
        }
        for (String tag : List.of("e", "en-", "1en", "en--gb", "en-abcdefghi")) {
            cases.add(malformed(tag));
        }
        for (String tag : List.of("english-language-of-the-islands", "en-x", "en-a-b", "de-1996-1996")) {
            cases.add(malformed(tag).schema(SchemaVerdict.ACCEPTS)); // beyond what a pattern can count
        }
    }

    private static Case malformed(String tag) {
        return language(tag, "malformed", "No language tag of BCP 47: " + tag + ".")
                .finds(RuleCode.LANGUAGE_MALFORMED, "/name/" + tag, tag);
    }

    private static Case language(String tag, String name, String purpose) {
        Map<String, @Nullable Object> tree = Minimal.mechanism();
        tree.put("name", Map.of(tag, "A"));
        return Case.of(
                        RuleCode.LANGUAGE_MALFORMED,
                        name + "-" + tag.toLowerCase(Locale.ROOT),
                        ConsultativeMechanism.class,
                        purpose)
                .tree(tree);
    }

    private static void citations(List<Case> cases) {
        cases.add(asStated("hundred-and-twenty", "As a source writes it, in a hundred and twenty characters.", 120));
        cases.add(asStated("hundred-and-twenty-one", "As a source writes it, in a character too many.", 121)
                .finds(RuleCode.TEXT_TOO_LONG, "/asStated", 121, 120));
        cases.add(citing("unknown-member", "A citation speaks for an unknown member that is there.", "x")
                .findsAtMark(RuleCode.STRUCTURE_UNKNOWN_MEMBER, "/x", "x"));
        cases.add(citing("other-unknown-member", "A citation speaks for a member that is not there.", "y")
                .findsAtMark(RuleCode.STRUCTURE_UNKNOWN_MEMBER, "/x", "x")
                .findsAtMark(
                        RuleCode.CITATION_ATTRIBUTE_UNKNOWN,
                        "/citations/0/attributes/0",
                        "y",
                        "ConsultativeMechanism",
                        "id"));
    }

    private static void documents(List<Case> cases) {
        Map<String, @Nullable Object> tree = Minimal.document(Document.class);
        tree.put("language", "en_GB");
        cases.add(Case.of(
                        RuleCode.LANGUAGE_MALFORMED,
                        "of-a-document",
                        Document.class,
                        "A language of a document that is no language tag of BCP 47.")
                .tree(tree)
                .finds(RuleCode.LANGUAGE_MALFORMED, "/language", "en_GB"));
        cases.add(documents("passes-document", "A document that is listed.", "report"));
        cases.add(documents("document", "A document that is not listed.", "rapport")
                .finds(RuleCode.REFERENCE_UNRESOLVED, "/plans/0/documents/0", "rapport", "Document"));
    }

    private static Case documents(String name, String purpose, String document) {
        Map<String, @Nullable Object> tree = Minimal.mechanism();
        Map<String, @Nullable Object> plan = Minimal.object(Shapes.required(ActionPlan.class));
        plan.put("documents", List.of(document));
        Map<String, @Nullable Object> listed = Minimal.object(Shapes.required(Document.class));
        listed.put("id", "report");
        tree.put("plans", List.of(plan));
        tree.put("documents", List.of(listed));
        return Case.of(RuleCode.REFERENCE_UNRESOLVED, name, ConsultativeMechanism.class, purpose)
                .tree(tree);
    }

    private static Case asStated(String name, String purpose, int length) {
        Map<String, @Nullable Object> tree = Minimal.document(Citation.class);
        tree.put("asStated", "a".repeat(length));
        return Case.of(RuleCode.TEXT_TOO_LONG, name, Citation.class, purpose).tree(tree);
    }

    private static Case citing(String name, String purpose, String attribute) {
        return Case.of(RuleCode.CITATION_ATTRIBUTE_UNKNOWN, name, ConsultativeMechanism.class, purpose)
                .text("{\"schemaVersion\":\"1.0\",\"id\":\"m\",\"name\":{\"en\":\"M\"},"
                        + "\"sources\":[{\"id\":\"page\",\"title\":{\"en\":\"A page\"}}],¦\"x\":1,"
                        + "\"citations\":[{\"source\":\"page\",\"attributes\":[¦\"" + attribute + "\"]}]}");
    }

    private static void addresses(List<Case> cases) {
        address(cases, "port-and-query", "http://a.example:8080/b?c=d#e", true);
        address(cases, "other-scheme", "ftp://a.example/", false);
        address(cases, "no-host", "https:///a", false);
        address(cases, "space", "https://a.example/b c", false);
        address(cases, "script", "javascript:alert(1)", false);
    }

    private static void address(List<Case> cases, String name, String url, boolean good) {
        Map<String, @Nullable Object> tree = Minimal.document(Organization.class);
        tree.put("url", url);
        Case about = Case.of(
                        RuleCode.URL_MALFORMED,
                        name,
                        Organization.class,
                        (good ? "An absolute web address: " : "No absolute web address: ") + url)
                .tree(tree);
        cases.add(good ? about : about.finds(RuleCode.URL_MALFORMED, "/url", url));
    }
}
