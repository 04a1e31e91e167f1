// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSample;
import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.schema.CmcSchemas;
import io.github.cmcmodel.json.token.Surrogates;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.rule.SchemaCoverage;
import io.github.cmcmodel.rule.SchemaCoverage.Extent;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.testkit.CmcArbitraries;
import io.github.cmcmodel.testkit.Fault;
import io.github.cmcmodel.testkit.SampleMechanisms;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.value.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link SchemaCoverage} claims of each rule is so, in both directions. */
class SchemaCoverageTest {
    private static final IndependentValidator STRICT = IndependentValidator.of(CmcSchemas.STRICT_BUNDLE);

    /** Members of a mechanism that break rules of the reader's, for which there is no sample as a value. */
    private static final Map<RuleCode, String> BREAKING = Map.ofEntries(
            Map.entry(RuleCode.JSON_DUPLICATE_MEMBER, "'acronym':{'en':'A'},'acronym':{'en':'B'}"),
            Map.entry(RuleCode.STRUCTURE_MISSING_MEMBER, "'plans':[{'id':'p','title':{'en':'P'}}]"),
            Map.entry(RuleCode.STRUCTURE_WRONG_KIND, "'acronym':7"),
            Map.entry(RuleCode.STRUCTURE_UNKNOWN_MEMBER, "'funding':{'total':1}"),
            Map.entry(
                    RuleCode.STRUCTURE_UNKNOWN_VALUE,
                    "'networks':[{'id':'n','name':{'en':'N'},'state':'active','members':[{'actor':{'kind':'maybe','id':'x'},'role':'member'}]}]"),
            Map.entry(RuleCode.VERSION_NEWER_MINOR, "'schemaVersion':'1.7'"),
            Map.entry(RuleCode.VERSION_UNSUPPORTED, "'schemaVersion':'2.0'"),
            Map.entry(RuleCode.ID_MALFORMED, "'citations':[{'source':'A B'}]"),
            Map.entry(RuleCode.CODE_MALFORMED, "'purposes':[{'code':'a b','text':{'en':'T'}}]"),
            Map.entry(RuleCode.DATE_MALFORMED, "'launched':[{'date':'2016-1'}]"),
            Map.entry(RuleCode.DATE_IMPOSSIBLE, "'launched':[{'date':'2015-02-29'}]"),
            Map.entry(RuleCode.RANGE_MALFORMED, "'secretariat':{'state':'proposed','range':'2016 to 2017'}"),
            Map.entry(RuleCode.RANGE_SINGLE_DATE, "'secretariat':{'state':'proposed','range':'2016'}"),
            Map.entry(RuleCode.RANGE_END_BEFORE_START, "'secretariat':{'state':'proposed','range':'2016/2015'}"),
            Map.entry(
                    RuleCode.COUNT_NEGATIVE,
                    "'consultations':[{'id':'c','title':{'en':'C'},'kind':'plenary','state':'announced',"
                            + "'attendance':[{'unit':'states','count':{'value':-1,'qualifier':'exactly'}}]}]"),
            Map.entry(
                    RuleCode.COUNT_UP_TO_BELOW_VALUE,
                    "'consultations':[{'id':'c','title':{'en':'C'},'kind':'plenary','state':'announced',"
                            + "'attendance':[{'unit':'states','count':{'value':2,'qualifier':'exactly','upTo':1}}]}]"),
            Map.entry(
                    RuleCode.COUNT_UP_TO_WITH_BOUND,
                    "'consultations':[{'id':'c','title':{'en':'C'},'kind':'plenary','state':'announced',"
                            + "'attendance':[{'unit':'states','count':{'value':2,'qualifier':'atLeast','upTo':3}}]}]"),
            Map.entry(
                    RuleCode.NUMBER_MALFORMED,
                    "'plans':[{'id':'p','title':{'en':'P'},'state':'draft','reportingCycleYears':2147483648}]"),
            Map.entry(RuleCode.TEXT_WITHOUT_LANGUAGE, "'description':{}"),
            Map.entry(RuleCode.LANGUAGE_DUPLICATE, "'description':{'en':'A','EN':'B'}"));

    /** Members of a mechanism that break the part of a rule that the schema does not say. */
    private static final Map<RuleCode, String> LEFT_OUT = Map.of(
            RuleCode.STRUCTURE_WRONG_KIND,
            "'plans':[{'id':'p','title':{'en':'P'},'state':'draft','reportingCycleYears':7.0}]",
            RuleCode.NUMBER_MALFORMED,
            "'commitments':[{'id':'c','plan':'p','title':{'en':'C'},'indicators':[{'id':'i','name':{'en':'I'},"
                    + "'unit':{'en':'U'},'direction':'increase','baseline':{'value':1e401,'date':'2016'}}]}]",
            RuleCode.TEXT_FORBIDDEN_CHARACTER,
            "'funding':'\\ud83d'",
            RuleCode.LANGUAGE_MALFORMED,
            "'description':{'en-US-Latn':'D'}",
            RuleCode.URL_MALFORMED,
            "'sources':[{'id':'s','title':{'en':'S'},'urls':['https://-/']}]");

    static Stream<RuleCode> rules() {
        // what is not JSON at all, or too large, no validator of JSON sees; of rules that fail no document says
        // anything
        return Arrays.stream(RuleCode.values())
                .filter(rule -> rule.layer() != RuleLayer.DOCUMENT && rule.layer() != RuleLayer.VALIDATOR);
    }

    static Stream<RuleSample> samples() {
        return RuleSamples.ALL.stream();
    }

    @Property(tries = 600)
    void aMechanismThatBreaksOneRuleIsRefusedAsFarAsTheRuleIsCovered(@ForAll("faults") Fault fault) {
        assertCovered(fault.rule(), text(fault.mechanism()), fault.today());
    }

    /**
     * Half a surrogate pair is not written; {@link Mutations} plants it into the text. Asked of the texts themselves, since
     * of a person the finding does not say what is in them.
     */
    private static boolean canBeWritten(Fault fault) {
        List<String> texts = new ArrayList<>();
        Walk.over(fault.mechanism(), Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, pointer) -> {
            if (value instanceof LocalizedText localized) {
                localized.entries().forEach(entry -> texts.addAll(List.of(entry.language(), entry.text())));
            } else if (value instanceof String text) {
                texts.add(text);
            }
        });
        return texts.stream().allMatch(text -> Surrogates.firstLone(text) < 0);
    }

    @Property(tries = 600)
    void whatIsPlantedIntoAPersonIsKnownToWhoeverPlantedIt(@ForAll("forbiddenCharacters") Fault fault) {
        String planted = (String) fault.planted().get("character");

        assertThat(fault.arguments().get("character")).isIn(planted, "…");
        assertThat(canBeWritten(fault)).isEqualTo(!planted.matches("U\\+D[89A-F].."));
    }

    @Provide
    Arbitrary<Fault> forbiddenCharacters() {
        return CmcArbitraries.breaking(RuleCode.TEXT_FORBIDDEN_CHARACTER);
    }

    @Provide
    Arbitrary<Fault> faults() {
        return CmcArbitraries.breakingAny().filter(SchemaCoverageTest::canBeWritten);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFailingSampleIsRefusedAsFarAsTheRuleIsCoveredAndThePassingOneAccepted(RuleSample sample) {
        assertThat(Agreement.refused(Shapes.mechanism(), text(sample.passing())))
                .isEmpty();
        assertCovered(sample.rule(), text(sample.failing()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasACaseThatHoldsTheClaim(RuleCode rule) {
        boolean sample = RuleSamples.ALL.stream().anyMatch(each -> each.rule() == rule);

        assertThat(sample || BREAKING.containsKey(rule)).isTrue();
        if (BREAKING.containsKey(rule)) {
            assertCovered(rule, mechanism(BREAKING.get(rule)));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatARuleIsSaidToHaveLeftOutTheSchemaAcceptsAndTheReaderRefuses(RuleCode rule) {
        boolean part = SchemaCoverage.of(rule).extent() == Extent.PART;
        assertThat(LEFT_OUT.containsKey(rule)).isEqualTo(part);
        assertThat(SchemaCoverage.of(rule).except().isEmpty()).isNotEqualTo(part);
        if (part) {
            String document = mechanism(LEFT_OUT.get(rule));
            assertThat(Agreement.report(Shapes.mechanism(), document).findings(rule))
                    .isNotEmpty();
            assertThat(Agreement.refused(Shapes.mechanism(), document)).isEmpty();
        }
    }

    @Test
    void whatIsNotJsonIsNothingThatTheSchemaCovers() {
        assertThat(RuleCode.values())
                .filteredOn(rule -> rule.layer() == RuleLayer.DOCUMENT)
                .allMatch(rule -> SchemaCoverage.of(rule).extent() == Extent.NONE);
    }

    @Property(tries = 100)
    void theStrictSchemaRefusesTheUnknownMembersAndNothingElse(@ForAll long seed) {
        String document = text(SampleMechanisms.from(seed).findFirst().orElseThrow());
        Set<String> unknown =
                Agreement.report(Shapes.mechanism(), document).findings(RuleCode.STRUCTURE_UNKNOWN_MEMBER).stream()
                        .map(finding -> finding.pointer().toString())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Agreement.told(Shapes.mechanism(), STRICT.faults(document))).isEqualTo(unknown);
        assertThat(CmcJson.standard()
                        .rejectingUnknownMembers()
                        .read(document)
                        .report()
                        .hasErrors())
                .isEqualTo(!unknown.isEmpty());
    }

    @Test
    void aMemberThatARuleAsksForIsRefusedAsNullAtTheMemberNotAtItsObject() {
        String document = mechanism(
                "'networks':[{'id':'n','name':{'en':'N'},'state':'proposed','focalPoints':"
                        + "[{'institution':{'en':'I'},'role':{'en':'R'},'person':{'name':'N','purpose':null,'validUntil':'2030'}}]}]");

        assertThat(Agreement.report(Shapes.mechanism(), document).findings(RuleCode.FOCAL_POINT_PERSON_WITHOUT_PURPOSE))
                .extracting(finding -> finding.pointer().toString())
                .containsExactly("/networks/0/focalPoints/0/person");
        assertThat(Agreement.refused(Shapes.mechanism(), document))
                .containsExactly("/networks/0/focalPoints/0/person/purpose");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.b/%s",
                "https://a.b/x%sy",
                "https://a.b/x?%s",
                "https://a.b?%s",
                "https://a.b#%s",
                "https://a.b/?q#x%sy",
                "https://a.b/?[%s]",
                "http://u@a.b:80/%s",
                "http://[::1]/%s",
            })
    void aCharacterBehindTheHostOfAnAddressIsJudgedAlikeByBoth(String form) {
        String addresses = IntStream.range(1, 0x300)
                .mapToObj(character -> "'" + form.formatted("\\u%04x".formatted(character)) + "'")
                .collect(Collectors.joining(","));
        String document = mechanism("'sources':[{'id':'s','title':{'en':'S'},'urls':[%s]}]".formatted(addresses));
        Set<String> places = Agreement.report(Shapes.mechanism(), document).findings(RuleCode.URL_MALFORMED).stream()
                .map(Agreement::placeInSchema)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(places).contains("/sources/0/urls/31").doesNotContain("/sources/0/urls/64");
        assertThat(Agreement.refused(Shapes.mechanism(), document)).isEqualTo(places);
    }

    private static void assertCovered(RuleCode rule, String document) {
        assertCovered(rule, document, RuleSamples.TODAY);
    }

    private static void assertCovered(RuleCode rule, String document, LocalDate today) {
        List<Finding> findings =
                Agreement.report(Shapes.mechanism(), document, today).findings(rule);
        Set<String> places =
                findings.stream().map(Agreement::placeInSchema).collect(Collectors.toCollection(TreeSet::new));
        Set<String> refused = Agreement.refused(Shapes.mechanism(), document);

        assertThat(findings).as(document).isNotEmpty();
        switch (SchemaCoverage.of(rule).extent()) {
            case FULL -> assertThat(refused).as(document).isEqualTo(places);
            case PART -> assertThat(places).as(document).containsAll(refused);
            case STRICT -> {
                assertThat(refused).as(document).isEmpty();
                assertThat(Agreement.told(Shapes.mechanism(), STRICT.faults(document)))
                        .isEqualTo(places);
            }
            case NONE -> assertThat(refused).as(document).isEmpty();
        }
    }

    private static String mechanism(String members) {
        String version = members.contains("schemaVersion") ? "" : "'schemaVersion':'1.0',";
        return "{%s'id':'m','name':{'en':'M'},%s}".formatted(version, members).replace('\'', '"');
    }

    private static String text(ConsultativeMechanism mechanism) {
        return new String(CmcJson.standard().writeCompact(mechanism), StandardCharsets.UTF_8);
    }
}
