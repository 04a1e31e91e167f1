// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.Samples;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.rule.SchemaCoverage;
import io.github.cmcmodel.rule.SchemaCoverage.Extent;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.testkit.SampleMechanisms;
import io.github.cmcmodel.testkit.SampleSettings;
import io.github.cmcmodel.testkit.json.SampleDocuments;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.value.Extensible;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The schema, run by an independent validator, and the reader with its rules accept and refuse the same, at the same places. */
class SchemaAgreementTest {
    private static final SampleSettings SMALL =
            SampleSettings.DEFAULTS.listsUpTo(2).commitments(0, 2).today(RuleSamples.TODAY);

    /** Where JSON libraries do not agree on what a text says: names that stand twice, halves of surrogate pairs. */
    private static final Set<RuleCode> READ_DIFFERENTLY =
            Set.of(RuleCode.JSON_DUPLICATE_MEMBER, RuleCode.TEXT_FORBIDDEN_CHARACTER);

    @Property(tries = 300)
    void aMechanismThatTheRulesAcceptTheSchemaAccepts(@ForAll long seed) {
        SampleMechanisms.from(seed, SMALL)
                .limit(3)
                .forEach(mechanism -> assertThat(Agreement.check(Shapes.mechanism(), text(mechanism)))
                        .isEmpty());
    }

    @Property(tries = 60)
    void everythingInAMechanismIsADocumentOfItsOwnThatBothAccept(@ForAll long seed) {
        parts(seed).forEach(part -> {
            String document = text(part.value());
            assertThat(Agreement.check(part.shape(), document)).as(document).isEmpty();
        });
    }

    @Property(tries = 15)
    void onDocumentsFullOfFaultsBothAgreeAboutEachPlace(@ForAll long seed) {
        List<String> compared = new ArrayList<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            for (int faults = 1; faults <= 5; faults++) {
                SampleDocuments.from(seed)
                        .faulty(shape.type().asSubclass(Extensible.class), faults)
                        .limit(1) // ahead of the filter: a small type has room for no other five
                        .filter(document ->
                                document.expected().stream().noneMatch(SchemaAgreementTest::isReadDifferently))
                        .forEach(document -> {
                            Agreement.check(shape, document.text());
                            compared.add(shape.name());
                        });
            }
        }
        assertThat(compared).isNotEmpty();
    }

    private static boolean isReadDifferently(Finding finding) {
        boolean absurd = finding.rule() == RuleCode.NUMBER_MALFORMED
                && finding.arguments().get("value").toString().matches(".*[eE].*"); // some hold no such exponent
        return absurd || READ_DIFFERENTLY.contains(finding.rule());
    }

    @Test
    void aMechanismSpoiledOnceIsRefusedByBothAtTheSamePlace() {
        Map<RuleCode, Integer> planted = new EnumMap<>(RuleCode.class);
        for (long seed = 0; seed < 60; seed++) {
            ConsultativeMechanism mechanism =
                    SampleMechanisms.from(seed, SMALL).findFirst().orElseThrow();
            spoil(Shapes.mechanism(), text(mechanism), seed, planted);
        }
        assertEveryCoveredRuleIsPlanted(planted, 10);
    }

    @Test
    void aDocumentOfAnyTypeSpoiledOnceIsRefusedByBothAtTheSamePlace() {
        Map<RuleCode, Integer> planted = new EnumMap<>(RuleCode.class);
        for (long seed = 0; seed < 8; seed++) {
            for (Samples.Pair<?> pair : Samples.all()) {
                Shape<?, ?> shape = Shapes.of(pair.type()).orElseThrow();
                spoil(shape, text((Extensible) (seed % 2 == 0 ? pair.first() : pair.second())), seed, planted);
            }
        }
        assertEveryCoveredRuleIsPlanted(planted, 15);
    }

    private static void spoil(Shape<?, ?> shape, String text, long seed, Map<RuleCode, Integer> planted) {
        Mutations mutations = new Mutations(shape, text, seed);
        for (Mutations.Mutation mutation : mutations.choose()) {
            String document = mutations.document(mutation);
            Set<RuleCode> broken = Agreement.check(shape, document);
            if (mutation.rules().isEmpty()) {
                assertThat(broken)
                        .as(document)
                        .allMatch(rule -> SchemaCoverage.of(rule).extent() == Extent.NONE);
            } else {
                assertThat(broken).as(document).containsAnyElementsOf(mutation.rules());
                mutation.rules().forEach(rule -> planted.merge(rule, 1, Integer::sum));
            }
        }
    }

    /** What is a matter of several members is planted by other tests. */
    private static void assertEveryCoveredRuleIsPlanted(Map<RuleCode, Integer> planted, int times) {
        for (RuleCode rule : RuleCode.values()) {
            Extent extent = SchemaCoverage.of(rule).extent();
            boolean ofOneMember = rule.layer().compareTo(RuleLayer.OBJECT) < 0;
            if (ofOneMember && (extent == Extent.FULL || extent == Extent.PART)) {
                assertThat(planted.getOrDefault(rule, 0)).as(rule.code()).isGreaterThanOrEqualTo(times);
            }
        }
    }

    private record Part(Shape<?, ?> shape, Extensible value) {}

    private static List<Part> parts(long seed) {
        ConsultativeMechanism mechanism =
                SampleMechanisms.from(seed, SMALL).findFirst().orElseThrow();
        List<Part> parts = new ArrayList<>();
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
            if (attribute.type() instanceof ValueType.Nested<?> nested) {
                parts.add(new Part(nested.shape(), (Extensible) value));
            }
        });
        return parts;
    }

    private static String text(Extensible value) {
        return new String(CmcJson.standard().writeCompact(value), StandardCharsets.UTF_8);
    }
}
