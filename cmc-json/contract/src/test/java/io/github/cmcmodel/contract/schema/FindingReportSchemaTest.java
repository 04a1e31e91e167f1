// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cmcmodel.RuleSample;
import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.CmcJsonException;
import io.github.cmcmodel.json.schema.CmcSchemas;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleArgument;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.testkit.json.SampleDocument;
import io.github.cmcmodel.testkit.json.SampleDocuments;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.Extensible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library writes of a report the schema accepts, and what is no report both refuse, at the same place. */
class FindingReportSchemaTest {
    private static final CmcJson JSON = CmcJson.standard();
    private static final MechanismValidator VALIDATOR = MechanismValidator.create();
    private static final IndependentValidator SCHEMA = IndependentValidator.of(CmcSchemas.FINDING_REPORT);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<RuleSample> samples() {
        return RuleSamples.ALL.stream();
    }

    @Property(tries = 8)
    void reportsOnFaultyDocumentsOfEveryTypeAreAcceptedInEveryLanguage(@ForAll long seed) {
        for (Shape<?, ?> shape : Shapes.all()) {
            SampleDocuments.from(seed)
                    .faulty(shape.type().asSubclass(Extensible.class), 4)
                    .limit(2)
                    .forEach(document -> assertAccepted(report(document)));
        }
    }

    @Property(tries = 20)
    void reportsOnWhatIsHardlyADocumentAreAcceptedInEveryLanguage(@ForAll long seed) {
        for (Shape<?, ?> shape : Shapes.all()) {
            SampleDocuments.from(seed)
                    .hostile(shape.type().asSubclass(Extensible.class))
                    .limit(1)
                    .forEach(document -> assertAccepted(report(document)));
        }
    }

    private static FindingReport report(SampleDocument<?> document) {
        return JSON.read(document.type(), document.bytes())
                .validated(VALIDATOR, RuleSamples.TODAY)
                .report();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theReportOnASampleOfARuleIsAcceptedWithTheFindingAndWithTheFindingSuppressed(RuleSample sample) {
        FindingReport told = VALIDATOR.validate(sample.failing(), RuleSamples.TODAY);
        assertThat(told.findings(sample.rule())).isNotEmpty();
        assertAccepted(told);

        FindingReport suppressed = MechanismValidator.builder()
                .suppressAt(sample.rule(), sample.pointer(), "a known \"gap\"\n")
                .build()
                .validate(sample.failing(), RuleSamples.TODAY);
        assertThat(suppressed.suppressed())
                .extracting(each -> each.finding().rule())
                .contains(sample.rule());
        assertAccepted(suppressed);
    }

    @ParameterizedTest
    @EnumSource(RuleCode.class)
    void aFindingOfEveryRuleIsAccepted(RuleCode rule) {
        Finding finding = Finding.of(
                rule,
                Pointer.parse("/x~1~0y/0/-"),
                rule.arguments().stream().collect(Collectors.toMap(RuleArgument::name, name -> "é\u0000")));
        assertAccepted(FindingReport.of(Shapes.mechanism().type(), List.of(finding), List.of()));
    }

    private static void assertAccepted(FindingReport report) {
        for (String language : RuleMessages.LANGUAGES) {
            byte[] written = JSON.writeReport(report, Locale.forLanguageTag(language));
            assertThat(SCHEMA.errors(tree(written)))
                    .as(() -> new String(written, StandardCharsets.UTF_8))
                    .isEmpty();
            assertThat(JSON.writeReport(JSON.readReport(written), Locale.forLanguageTag(language)))
                    .isEqualTo(written);
        }
    }

    @Test
    void whatIsNoReportBothRefuseAtTheSamePlace() {
        bothRefuse("", report -> report.remove("counts"));
        bothRefuse("", report -> report.remove("type"));
        bothRefuse("", report -> report.remove("schemaVersion"));
        bothRefuse("/schemaVersion", report -> report.put("schemaVersion", "2.0"));
        bothRefuse("/type", report -> report.put("type", "network or so"));
        bothRefuse("/language", report -> report.put("language", 7));
        bothRefuse("/counts", report -> counts(report).remove("error"));
        bothRefuse("/counts/error", report -> counts(report).put("error", -1));
        bothRefuse("/counts/warning", report -> counts(report).put("warning", new BigInteger("9223372036854775808")));
        bothRefuse("/totals", report -> report.put("totals", 7));
        bothRefuse("/totals/0", report -> total(report).remove("found"));
        bothRefuse("/totals/0/suppressed", report -> total(report).put("suppressed", -1));
        bothRefuse("/totals/0/severity", report -> total(report).put("severity", "fatal"));
        bothRefuse("/findings", report -> report.put("findings", "none"));
        bothRefuse("/findings/0", report -> finding(report).remove("message"));
        bothRefuse("/findings/0/message", report -> finding(report).putNull("message"));
        bothRefuse("/findings/0/rule", report -> finding(report).put("rule", "Blank"));
        bothRefuse("/findings/0/severity", report -> finding(report).put("severity", "fatal"));
        bothRefuse("/findings/0/pointer", report -> finding(report).put("pointer", "networks/0"));
        bothRefuse("/findings/0/pointer", report -> finding(report).put("pointer", "/a~2b"));
        bothRefuse("/findings/0", report -> finding(report).remove("line"));
        bothRefuse("/findings/0", report -> finding(report).remove("column"));
        bothRefuse("/findings/0", report -> finding(report).remove("offset"));
        bothRefuse("/findings/0/subject", report -> finding(report).put("subject", true));
        bothRefuse("/suppressed/0", report -> suppressed(report).remove("reason"));
        bothRefuse("/suppressed/0/reason", report -> suppressed(report).putNull("reason"));
        bothRefuse("/suppressed/0/finding", report -> suppressed(report).putArray("finding"));
    }

    @Test
    void whatCannotBeReadBothRefuseAtItsPlaceAndTheReaderMissesItInTheFindingToo() {
        refusedAndMissed("/findings/0/line", report -> finding(report).put("line", 0));
        refusedAndMissed("/findings/0/column", report -> finding(report).put("column", 0));
        refusedAndMissed("/findings/0/offset", report -> finding(report).put("offset", -1));
        refusedAndMissed("/findings/0/arguments", report -> finding(report).put("arguments", "id"));
    }

    @Test
    void ofAWrongArgumentOrAPlaceWithAHoleTheSchemaTellsTheMemberAndTheReaderTheFinding() {
        refused(
                "/findings/0",
                "/findings/0/arguments/kind",
                report -> arguments(report).put("kind", 1.5));
        refused(
                "/findings/0",
                "/findings/0/arguments/kind",
                report -> arguments(report).put("kind", true));
        refused("/findings/0", "/findings/0/line", report -> finding(report).putNull("line"));
    }

    @Test
    void whatALaterVersionMayKnowOnlyTheReaderRefuses() {
        onlyTheReaderRefuses("/type", report -> report.put("type", "Corridor"));
        onlyTheReaderRefuses("/findings/0/rule", report -> finding(report).put("rule", "text.of-a-later-version"));
        onlyTheReaderRefuses("/findings/0", report -> arguments(report).remove("kind"));
    }

    @Test
    void whatIsAbsentOrNullOrNotKnownBothAccept() {
        bothAccept(report -> report.remove("totals"));
        bothAccept(report -> total(report).put("found", Long.MAX_VALUE));
        bothAccept(report -> report.remove("findings"));
        bothAccept(report -> report.putNull("suppressed"));
        bothAccept(report -> finding(report).putNull("subject"));
        bothAccept(report -> finding(report).putNull("line").putNull("column").putNull("offset"));
        bothAccept(report -> finding(report).putObject("hint").putArray("since").add(2));
        bothAccept(report -> report.put("schemaVersion", "1.7"));
    }

    private static void bothRefuse(String place, Consumer<ObjectNode> spoil) {
        refused(place, place, spoil);
    }

    private static void refused(String byReader, String bySchema, Consumer<ObjectNode> spoil) {
        ObjectNode report = report(spoil);
        assertThat(placesToldByTheReader(report)).as("reader, %s", report).containsExactly(byReader);
        assertThat(SCHEMA.faults(report))
                .extracting(Pointer::toString)
                .as("schema, %s", report)
                .containsExactly(bySchema);
    }

    private static void refusedAndMissed(String place, Consumer<ObjectNode> spoil) {
        ObjectNode report = report(spoil);
        assertThat(placesToldByTheReader(report)).containsExactly("/findings/0", place);
        assertThat(SCHEMA.faults(report)).extracting(Pointer::toString).containsExactly(place);
    }

    private static void onlyTheReaderRefuses(String place, Consumer<ObjectNode> spoil) {
        ObjectNode report = report(spoil);
        assertThat(placesToldByTheReader(report)).containsExactly(place);
        assertThat(SCHEMA.errors(report)).isEmpty();
    }

    private static void bothAccept(Consumer<ObjectNode> change) {
        ObjectNode report = report(change);
        assertThat(SCHEMA.errors(report)).isEmpty();
        assertThat(JSON.readReport(bytes(report)).type())
                .isEqualTo(Shapes.mechanism().type());
    }

    private static Stream<String> placesToldByTheReader(ObjectNode report) {
        CmcJsonException refused = catchThrowableOfType(CmcJsonException.class, () -> JSON.readReport(bytes(report)));
        return refused.report().findings().stream()
                .map(finding -> finding.pointer().toString());
    }

    private static ObjectNode report(Consumer<ObjectNode> change) {
        ObjectNode report = (ObjectNode) tree(FormTables.report());
        change.accept(report);
        return report;
    }

    private static ObjectNode counts(ObjectNode report) {
        return (ObjectNode) report.get("counts");
    }

    private static ObjectNode total(ObjectNode report) {
        return (ObjectNode) report.at("/totals/0");
    }

    private static ObjectNode finding(ObjectNode report) {
        return (ObjectNode) report.at("/findings/0");
    }

    private static ObjectNode arguments(ObjectNode report) {
        return (ObjectNode) report.at("/findings/0/arguments");
    }

    private static ObjectNode suppressed(ObjectNode report) {
        return (ObjectNode) report.at("/suppressed/0");
    }

    private static byte[] bytes(JsonNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
