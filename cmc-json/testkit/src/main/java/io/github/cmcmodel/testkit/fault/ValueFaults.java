// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import io.github.cmcmodel.constraint.CountryCodes.Standard;
import io.github.cmcmodel.constraint.IsoCountryCheck;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.CitationShape;
import io.github.cmcmodel.shape.CommitmentShape;
import io.github.cmcmodel.shape.MemberStateShape;
import io.github.cmcmodel.shape.PlanAreaShape;
import io.github.cmcmodel.shape.PlanChapterShape;
import io.github.cmcmodel.shape.ReportSectionShape;
import io.github.cmcmodel.shape.ThematicTopicShape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.draw.TableValues;
import io.github.cmcmodel.testkit.fault.Faults.Broken;
import io.github.cmcmodel.testkit.fault.Faults.Planter;
import io.github.cmcmodel.text.Shown;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.LocalizedText.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How to break each rule that looks at one value: at any attribute that bears the constraint. */
public final class ValueFaults {
    /** By these, others refer to a thing or a thing to others or a citation to members; breaking one would break a reference too. */
    public static final Set<Attribute<?, ?, ?>> REFERRED_TO = Set.of(
            CitationShape.ATTRIBUTES,
            PlanChapterShape.NUMBER,
            PlanAreaShape.CODE,
            CommitmentShape.CHAPTER,
            CommitmentShape.AREA,
            ReportSectionShape.CHAPTER,
            ThematicTopicShape.CODE);

    static final Map<RuleCode, Planter> ALL = Map.ofEntries(
            at(RuleCode.TEXT_BLANK, ValueFaults::blank),
            at(RuleCode.TEXT_TOO_LONG, ValueFaults::tooLong),
            at(RuleCode.TEXT_FORBIDDEN_CHARACTER, ValueFaults::forbidden),
            at(RuleCode.LANGUAGE_MALFORMED, ValueFaults::malformedLanguage),
            at(RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT, ValueFaults::contact),
            at(RuleCode.URL_MALFORMED, ValueFaults::malformedUrl),
            at(RuleCode.ISO_UNKNOWN_CODE, ValueFaults::unknownCountry),
            at(RuleCode.CODE_UNKNOWN, ValueFaults::unknownCode),
            at(RuleCode.NUMBER_NOT_POSITIVE, (choices, site, value) -> new Broken(-choices.below(3), Map.of())));

    private static final Map<Attribute<?, ?, ?>, Standard> STANDARDS =
            Map.of(MemberStateShape.ALPHA3, Standard.ALPHA3, MemberStateShape.M49, Standard.M49);

    private ValueFaults() {}

    /** Breaks one value. */
    private interface Breaker {
        Broken broken(Choices choices, Site site, Object value);
    }

    private static Map.Entry<RuleCode, Planter> at(RuleCode rule, Breaker breaker) {
        List<Site> sites = sites(rule);
        return Map.entry(rule, choices -> {
            Site wanted = sites.get(choices.below(sites.size()));
            Site simplest = sites.get(0);
            Set<Attribute<?, ?, ?>> required = new HashSet<>(wanted.way());
            required.addAll(simplest.way());
            ConsultativeMechanism base = Faults.base(choices, required);
            List<Site.Found<Object>> found = wanted.in(base);
            Site site = found.isEmpty() ? simplest : wanted;
            List<Site.Found<Object>> values = found.isEmpty() ? simplest.in(base) : found;
            Site.Found<Object> value = values.get(choices.below(values.size()));
            Broken broken = breaker.broken(choices, site, value.value());
            return broken.in(base, value.place());
        });
    }

    /** Where the rule can be broken by itself, the simplest first. */
    static List<Site> sites(RuleCode rule) {
        return Site.of(rule).stream()
                .filter(site -> !REFERRED_TO.contains(site.attribute()))
                .sorted(Comparator.comparingInt(site -> site.way().size()))
                .toList();
    }

    /** A text in place of a plain text or of one entry of a localized one. */
    private static Broken text(Choices choices, Object value, String text, Map<String, Object> arguments) {
        if (!(value instanceof LocalizedText localized)) {
            return new Broken(text, arguments);
        }
        List<Entry> entries = new ArrayList<>(localized.entries());
        int at = choices.below(entries.size());
        String language = entries.get(at).language();
        entries.set(at, new Entry(language, text));
        return new Broken(new LocalizedText(entries), arguments, language);
    }

    private static Broken blank(Choices choices, Site site, Object value) {
        return text(choices, value, Faults.oneOf(choices, " ", "", "\t\n", "\u00A0", "\u2003", "\uFEFF"), Map.of());
    }

    private static Broken tooLong(Choices choices, Site site, Object value) {
        int max = TableValues.max(site.attribute());
        int length = max + 1 + choices.below(3);
        return text(choices, value, "x".repeat(length), Map.of("length", length, "maximum", max));
    }

    private static Broken forbidden(Choices choices, Site site, Object value) {
        int[] characters = {0, 0x1B, 0x7F, 0x85, 0x202E, 0x2066, 0xD800, 0xDFFF, 0xFDD0, 0xFFFF, 0x1FFFE};
        int character = characters[choices.below(characters.length)];
        String before = Faults.oneOf(choices, "a", "", "𝔐b");
        String text = before + Character.toString(character) + "z";
        return text(
                choices,
                value,
                text,
                Map.of("character", Shown.character(character), "offset", before.codePointCount(0, before.length())));
    }

    private static Broken malformedLanguage(Choices choices, Site site, Object value) {
        String language = Faults.oneOf(choices, "b_d", "english-", "a", "de-419-DE", "türkçe");
        if (!(value instanceof LocalizedText localized)) {
            return new Broken(language, Map.of("language", language));
        }
        List<Entry> entries = new ArrayList<>(localized.entries());
        int at = choices.below(entries.size());
        entries.set(at, new Entry(language, entries.get(at).text()));
        return new Broken(new LocalizedText(entries), Map.of("language", language), language);
    }

    private static Broken contact(Choices choices, Site site, Object value) {
        return choices.below(2) == 0
                ? text(choices, value, "write to desk@example.org", Map.of("kind", "e-mail"))
                : text(choices, value, "call +1 868 555 0123", Map.of("kind", "telephone"));
    }

    private static Broken malformedUrl(Choices choices, Site site, Object value) {
        String url = choices.below(8) == 7
                ? "https://example.org/" + "a".repeat(2_000)
                : Faults.oneOf(
                        choices, "nowhere", "", "ftp://example.org/", "//example.org", "https://", "http://a b/");
        return new Broken(url, Map.of("value", url));
    }

    private static Broken unknownCountry(Choices choices, Site site, Object value) {
        Standard standard = STANDARDS.getOrDefault(site.attribute(), Standard.ALPHA2);
        String code = switch (standard) {
            case ALPHA2 -> Faults.oneOf(choices, "QQ", "tt", "UK", "");
            case ALPHA3 -> Faults.oneOf(choices, "QQQ", "TT");
            case M49 -> Faults.oneOf(choices, "999", "28");
        };
        return new Broken(code, IsoCountryCheck.arguments(code, standard));
    }

    private static Broken unknownCode(Choices choices, Site site, Object value) {
        String code = Faults.oneOf(choices, "unheard-of", "Z", "x.1");
        ValueType.Form<?> form = (ValueType.Form<?>) site.attribute().type();
        return new Broken(
                form.parse().apply(code),
                Map.of("value", code, "list", form.type().getSimpleName()));
    }
}
