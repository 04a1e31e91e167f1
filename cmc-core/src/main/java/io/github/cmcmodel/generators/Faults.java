// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.generators;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.CountryCodes.Standard;
import io.github.cmcmodel.constraint.IsoCountry;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.WebAddress;
import io.github.cmcmodel.generators.choice.Choices;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Shown;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.LocalizedText.Entry;
import jakarta.validation.constraints.Positive;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plants faults. A mechanism of which the rules have nothing to say is drawn in such a way that the place is there, and then
 * one value or one object of it is broken.
 */
final class Faults {
    private static final SampleSettings BASE = SampleSettings.DEFAULTS.silent();

    /** By these, others refer to a thing or a thing to others; breaking one would break a reference too. */
    private static final Set<String> REFERRED_TO = Set.of(
            "PlanChapter.number",
            "PlanArea.code",
            "Commitment.chapter",
            "Commitment.area",
            "ReportSection.chapter",
            "CommitmentMatch.identifier",
            "ThematicTopic.code");

    /** What else has to be there for an attribute to be there. */
    private static final Map<String, List<String>> NEEDS = Map.of(
            "ConsultativeMechanism.sources", List.of("ConsultativeMechanism.citations"),
            "ConsultativeMechanism.commitments",
                    List.of("ConsultativeMechanism.plans", "ConsultativeMechanism.participants"),
            "ConsultativeMechanism.reports", List.of("ConsultativeMechanism.plans", "ActionPlan.chapters"),
            "ReportSection.assessments",
                    List.of("ConsultativeMechanism.commitments", "ConsultativeMechanism.participants"),
            "Consultation.participating", List.of("ConsultativeMechanism.participants"),
            "Network.members", List.of("ConsultativeMechanism.participants"));

    private static final List<Place> PLACES = places();

    private static final Map<RuleCode, Planter> PLANTERS = planters();

    private Faults() {}

    /** Breaks a rule. */
    private interface Planter {
        Fault plant(Choices choices);
    }

    /** What is wrong with one value: what it becomes, and what the rule says of it. */
    record Broken(Object value, Map<String, Object> arguments, List<Object> path) {
        Broken(Object value, Map<String, Object> arguments, Object... path) {
            this(value, arguments, List.of(path));
        }
    }

    /** Breaks one value. */
    private interface Breaker {
        Broken broken(Choices choices, Attribute<?, ?, ?> attribute, Object value);
    }

    /** An attribute that can be reached from the mechanism, and what is on the way to it. */
    private record Place(Shape<?, ?> shape, Attribute<?, ?, ?> attribute, Set<String> way) {
        String key() {
            return shape + "." + attribute.name();
        }
    }

    static Set<RuleCode> rules() {
        return PLANTERS.keySet();
    }

    static IllegalArgumentException unknown(String code) {
        return new IllegalArgumentException(
                "'rule' must be one that a mechanism can break in one value or object but is "
                        + Shown.text(code) + "; there are "
                        + String.join(
                                ", ",
                                rules().stream().map(RuleCode::code).sorted().toList()));
    }

    static Fault planted(RuleCode rule, Choices choices) {
        Planter planter = PLANTERS.get(rule);
        if (planter == null) {
            throw unknown(rule.code());
        }
        choices.open();
        Fault fault = planter.plant(choices);
        choices.close();
        return fault;
    }

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        collect(Shapes.MECHANISM, Set.of(), places);
        return List.copyOf(places);
    }

    private static void collect(Shape<?, ?> shape, Set<String> way, List<Place> places) {
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            Set<String> here = new HashSet<>(way);
            String key = shape + "." + attribute.name();
            here.add(key);
            here.addAll(NEEDS.getOrDefault(key, List.of()));
            if (attribute.type() instanceof ValueType.Nested<?> nested) {
                if (nested.shape().type() == Citation.class) {
                    here.add("ConsultativeMechanism.sources");
                }
                collect(nested.shape(), here, places);
            }
            places.add(new Place(shape, attribute, Set.copyOf(here)));
        }
    }

    private static Map<RuleCode, Planter> planters() {
        Map<RuleCode, Planter> planters = new EnumMap<>(RuleCode.class);
        value(planters, RuleCode.TEXT_BLANK, CleanText.class, null, Faults::blank);
        value(planters, RuleCode.TEXT_TOO_LONG, CleanText.class, null, Faults::tooLong);
        value(planters, RuleCode.TEXT_FORBIDDEN_CHARACTER, CleanText.class, null, Faults::forbidden);
        value(planters, RuleCode.LANGUAGE_MALFORMED, CleanText.class, LocalizedText.class, Faults::malformedLanguage);
        value(planters, RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT, CleanText.class, null, Faults::contact);
        value(planters, RuleCode.URL_MALFORMED, WebAddress.class, null, Faults::malformedUrl);
        value(planters, RuleCode.ISO_UNKNOWN_CODE, IsoCountry.class, null, Faults::unknownCountry);
        value(planters, RuleCode.CODE_UNKNOWN, KnownCode.class, null, Faults::unknownCode);
        value(
                planters,
                RuleCode.NUMBER_NOT_POSITIVE,
                Positive.class,
                null,
                (choices, attribute, value) -> new Broken(-choices.below(3), Map.of()));
        for (ObjectFaults.Break<?> each : ObjectFaults.ALL) {
            planters.put(each.rule(), choices -> object(choices, each));
        }
        return planters;
    }

    // Values.

    private static <A extends Annotation> void value(
            Map<RuleCode, Planter> planters,
            RuleCode rule,
            Class<A> constraint,
            @Nullable Class<?> onlyOf,
            Breaker breaker) {
        List<Place> candidates = PLACES.stream()
                .filter(place -> !REFERRED_TO.contains(place.key()))
                .filter(place -> onlyOf == null || place.attribute.type().type() == onlyOf)
                .filter(place -> Blueprint.constraint(place.shape, place.attribute, constraint)
                        .filter(found -> rule != RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT
                                || !(found instanceof CleanText text && text.contactAllowed()))
                        .isPresent())
                .sorted(Comparator.comparingInt(place -> place.way.size()))
                .toList();
        Place simplest = candidates.get(0);
        planters.put(rule, choices -> {
            Place wanted = candidates.get(choices.below(candidates.size()));
            Set<String> required = new HashSet<>(wanted.way);
            required.addAll(simplest.way);
            ConsultativeMechanism base = Sampler.mechanism(BASE, choices, required);
            List<Pointer> found = found(base, wanted);
            Place place = found.isEmpty() ? simplest : wanted;
            List<Pointer> pointers = found.isEmpty() ? found(base, simplest) : found;
            Pointer pointer = pointers.get(choices.below(pointers.size()));
            Broken broken = breaker.broken(choices, place.attribute, value(base, pointer));
            return new Fault(
                    Edit.replaced(base, pointer, broken.value()),
                    rule,
                    pointer.path(broken.path().toArray()),
                    broken.arguments());
        });
    }

    private static List<Pointer> found(ConsultativeMechanism mechanism, Place place) {
        List<Pointer> found = new ArrayList<>();
        Walk.over(mechanism, Shapes.MECHANISM, Pointer.ROOT, (owner, attribute, value, pointer) -> {
            if (attribute.equals(place.attribute)) {
                found.add(pointer);
            }
        });
        return found;
    }

    private static Object value(ConsultativeMechanism mechanism, Pointer place) {
        List<Object> found = new ArrayList<>();
        Walk.over(mechanism, Shapes.MECHANISM, Pointer.ROOT, (owner, attribute, value, pointer) -> {
            if (pointer.equals(place)) {
                found.add(value);
            }
        });
        return found.get(0);
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

    private static String oneOf(Choices choices, String... texts) {
        return texts[choices.below(texts.length)];
    }

    private static Broken blank(Choices choices, Attribute<?, ?, ?> attribute, Object value) {
        return text(choices, value, oneOf(choices, " ", "", "\t\n", "\u00A0", "\u2003", "\uFEFF"), Map.of());
    }

    private static Broken tooLong(Choices choices, Attribute<?, ?, ?> attribute, Object value) {
        int max = PLACES.stream()
                .filter(place -> place.attribute.equals(attribute))
                .findFirst()
                .flatMap(place -> Blueprint.constraint(place.shape, attribute, CleanText.class))
                .orElseThrow()
                .max();
        int length = max + 1 + choices.below(3);
        return text(choices, value, "x".repeat(length), Map.of("length", length, "maximum", max));
    }

    private static Broken forbidden(Choices choices, Attribute<?, ?, ?> attribute, Object value) {
        int[] characters = {0, 0x1B, 0x7F, 0x85, 0x202E, 0x2066, 0xD800, 0xDFFF, 0xFDD0, 0xFFFF, 0x1FFFE};
        int character = characters[choices.below(characters.length)];
        String before = oneOf(choices, "a", "", "𝔐b");
        String text = before + Character.toString(character) + "z";
        return text(
                choices,
                value,
                text,
                Map.of("character", Shown.character(character), "offset", before.codePointCount(0, before.length())));
    }

    private static Broken malformedLanguage(Choices choices, Attribute<?, ?, ?> attribute, Object value) {
        List<Entry> entries = new ArrayList<>(((LocalizedText) value).entries());
        int at = choices.below(entries.size());
        String language = oneOf(choices, "b_d", "english-", "a", "de-419-DE", "türkçe");
        entries.set(at, new Entry(language, entries.get(at).text()));
        return new Broken(new LocalizedText(entries), Map.of("language", language), language);
    }

    private static Broken contact(Choices choices, Attribute<?, ?, ?> attribute, Object value) {
        return choices.below(2) == 0
                ? text(choices, value, "write to desk@example.org", Map.of("kind", "e-mail"))
                : text(choices, value, "call +1 868 555 0123", Map.of("kind", "telephone"));
    }

    private static Broken malformedUrl(Choices choices, Attribute<?, ?, ?> attribute, Object value) {
        String url = choices.below(8) == 7
                ? "https://example.org/" + "a".repeat(2_000)
                : oneOf(choices, "nowhere", "", "ftp://example.org/", "//example.org", "https://", "http://a b/");
        return new Broken(url, Map.of("value", url));
    }

    private static Broken unknownCountry(Choices choices, Attribute<?, ?, ?> attribute, Object value) {
        Standard standard = switch (attribute.name()) {
            case "alpha3" -> Standard.ALPHA3;
            case "m49" -> Standard.M49;
            default -> Standard.ALPHA2;
        };
        String code = switch (standard) {
            case ALPHA2 -> oneOf(choices, "QQ", "tt", "");
            case ALPHA3 -> oneOf(choices, "QQQ", "TT");
            case M49 -> oneOf(choices, "999", "28");
        };
        return new Broken(code, Map.of("value", code, "standard", standard.title()));
    }

    private static Broken unknownCode(Choices choices, Attribute<?, ?, ?> attribute, Object value) {
        String code = oneOf(choices, "unheard-of", "Z", "x.1");
        ValueType.Form<?> form = (ValueType.Form<?>) attribute.type();
        return new Broken(
                form.parse().apply(code),
                Map.of("value", code, "list", form.type().getSimpleName()));
    }

    // Objects.

    private static <T> Fault object(Choices choices, ObjectFaults.Break<T> broken) {
        Place place = PLACES.stream()
                .filter(each -> each.attribute.type().type() == broken.type())
                .findFirst()
                .orElseThrow();
        Set<String> required = new HashSet<>(place.way);
        broken.needs().forEach(need -> {
            required.add(need);
            required.addAll(NEEDS.getOrDefault(need, List.of()));
        });
        ConsultativeMechanism base = Sampler.mechanism(BASE, choices, required);
        if (broken.withoutReports()) {
            base = base.toBuilder().reports(List.of()).build(); // they would disagree with it
        }
        List<Pointer> found = found(base, place);
        Pointer pointer = found.get(choices.below(found.size()));
        Broken result = broken.breaker().apply(choices, broken.type().cast(value(base, pointer)));
        return new Fault(
                Edit.withoutUnusedSources(Edit.replaced(base, pointer, result.value())),
                broken.rule(),
                pointer.path(result.path().toArray()),
                result.arguments());
    }
}
