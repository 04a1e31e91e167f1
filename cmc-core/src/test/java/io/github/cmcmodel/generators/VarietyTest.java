// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.value.Code;
import io.github.cmcmodel.value.DatePrecision;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.Id;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Far from tame: within a thousand mechanisms everything there is turns up. Read from the shapes, so that a new attribute or
 * value cannot be forgotten.
 */
class VarietyTest {
    /** Absent only where a rule reports an error. */
    private static final Set<String> ALWAYS_THERE = Set.of("FocalPointPerson.purpose", "FocalPointPerson.validUntil");

    private static List<ConsultativeMechanism> mechanisms;
    private static final Map<String, Set<Object>> SEEN = new HashMap<>();
    private static final Set<String> PRESENT = new HashSet<>();
    private static final Set<String> ABSENT = new HashSet<>();
    private static final Set<String> EXTENDED = new HashSet<>();

    @BeforeAll
    static void draw() {
        mechanisms = SampleMechanisms.from(20_261_123).limit(1_000).toList();
        for (ConsultativeMechanism mechanism : mechanisms) {
            note(Shapes.MECHANISM, mechanism);
            Walk.over(mechanism, Shapes.MECHANISM, Pointer.ROOT, (owner, attribute, value, place) -> {
                SEEN.computeIfAbsent(attribute.type().type().getSimpleName(), first -> new HashSet<>())
                        .add(value);
                if (attribute.type() instanceof ValueType.Nested<?> nested) {
                    note(nested.shape(), value);
                }
            });
        }
    }

    private static <T> void note(Shape<T, ?> shape, Object value) {
        T object = shape.type().cast(value);
        for (Attribute<T, ?, ?> attribute : shape.attributes()) {
            (attribute.isPresent(object) ? PRESENT : ABSENT).add(shape + "." + attribute.name());
        }
        if (object instanceof Extensible extensible
                && !extensible.getExtensions().isEmpty()) {
            EXTENDED.add(shape.name());
        }
    }

    @Test
    void everyAttributeIsMetPresentAndAbsent() {
        for (Shape<?, ?> shape : Shapes.ALL) {
            assertThat(EXTENDED).contains(shape.name());
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                String name = shape + "." + attribute.name();
                assertThat(PRESENT).contains(name);
                if (attribute.presence() != Presence.REQUIRED && !ALWAYS_THERE.contains(name)) {
                    assertThat(ABSENT).contains(name);
                }
            }
        }
    }

    @Test
    void everyValueOfEveryListIsMetAndOpenCodesToo() {
        for (Shape<?, ?> shape : Shapes.ALL) {
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                Set<Object> seen = SEEN.get(attribute.type().type().getSimpleName());
                if (attribute.type() instanceof ValueType.Closed<?> closed) {
                    assertThat(seen).containsAll(new ArrayList<Object>(closed.values()));
                } else if (seen.iterator().next() instanceof Code code) {
                    assertThat(seen).containsAll(code.list());
                    assertThat(seen).anyMatch(each -> !((Code) each).isKnown());
                } else if (attribute.type() == ValueType.BOOLEAN) {
                    assertThat(seen).containsExactlyInAnyOrder(true, false);
                }
            }
        }
    }

    @Test
    void datesAreOfEveryPrecisionWithLeapDays() {
        Set<Object> dates = SEEN.get("PartialDate");
        assertThat(dates).extracting(date -> ((PartialDate) date).precision()).contains(DatePrecision.values());
        assertThat(dates).anyMatch(date -> date.toString().endsWith("-02-29"));
    }

    @Test
    void textsAreOfEveryLanguageScriptAndLength() {
        List<LocalizedText.Entry> entries = SEEN.get("LocalizedText").stream()
                .flatMap(text -> ((LocalizedText) text).entries().stream())
                .toList();
        assertThat(entries).extracting(LocalizedText.Entry::language).containsAll(SampleSettings.DEFAULTS.languages);
        assertThat(entries)
                .extracting(LocalizedText.Entry::text)
                .anyMatch(text -> text.length() == 1)
                .anyMatch(text -> text.codePointCount(0, text.length()) == TextLimits.TITLE)
                .anyMatch(text -> text.codePointCount(0, text.length()) == TextLimits.NARRATIVE)
                .anyMatch(text -> text.codePoints().anyMatch(Character::isSupplementaryCodePoint))
                .anyMatch(text -> text.codePoints()
                        .anyMatch(each -> Character.getDirectionality(each) == Character.DIRECTIONALITY_RIGHT_TO_LEFT))
                .anyMatch(text ->
                        text.codePoints().anyMatch(each -> Character.getType(each) == Character.NON_SPACING_MARK))
                .anyMatch(text -> text.indexOf('\n') >= 0);
        assertThat(SEEN.get("LocalizedText"))
                .anyMatch(text -> ((LocalizedText) text).entries().size() == SampleSettings.DEFAULTS.languages.size());
    }

    @Test
    void identifiersAreAlsoShortestAndLongest() {
        assertThat(SEEN.get("CommitmentId"))
                .anyMatch(id -> id.toString().length() == 1)
                .anyMatch(id -> id.toString().length() == Id.MAX_LENGTH);
    }

    @Test
    void topicsStandInDeepTrees() {
        assertThat(mechanisms)
                .anyMatch(mechanism -> mechanism.getTopics().stream()
                        .anyMatch(topic -> topic.getBroader()
                                .flatMap(broader -> mechanism.getTopics().stream()
                                        .filter(other -> other.getCode().equals(broader))
                                        .findFirst())
                                .flatMap(broader -> broader.getBroader())
                                .isPresent()));
    }

    @Test
    void everyRuleThatFindsLessThanAnErrorInOneValueOrObjectFindsSomething() {
        Set<RuleCode> missing = EnumSet.noneOf(RuleCode.class);
        for (RuleCode rule : RuleCode.values()) {
            boolean ofConstraints = rule.layer() == RuleLayer.VALUE || rule.layer() == RuleLayer.OBJECT;
            if (ofConstraints && rule.severity() != Severity.ERROR) {
                missing.add(rule);
            }
        }
        missing.remove(RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT); // no text generated holds contact details
        for (ConsultativeMechanism mechanism : mechanisms) {
            if (!missing.isEmpty()) {
                Constraints.of(mechanism)
                        .forEach(found -> missing.remove(found.breach().rule()));
            }
        }
        assertThat(missing).isEmpty();
    }
}
