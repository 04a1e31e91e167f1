// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingReportSchemaTest {
    private static final IndependentValidator SCHEMA = IndependentValidator.of(CmcSchemas.FINDING_REPORT);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void theReportsOfAllSamplesAreAccepted() {
        RuleSamples.ALL.forEach(sample -> {
            FindingReport report = MechanismValidator.create().validate(sample.failing(), RuleSamples.TODAY);
            assertThat(SCHEMA.errors(written(report))).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(RuleCode.class)
    void theCodeOfEveryRuleIsAccepted(RuleCode rule) {
        assertThat(IndependentValidator.of(CmcSchemas.FINDING_REPORT, "#/$defs/Finding/properties/rule")
                        .errors(MAPPER.valueToTree(rule.code())))
                .isEmpty();
    }

    @Test
    void whatIsNoReportIsRefusedAtItsPlace() {
        refuses("", report -> report.remove("counts"));
        refuses("/counts", report -> ((ObjectNode) report.get("counts")).remove("error"));
        refuses("/counts/error", report -> ((ObjectNode) report.get("counts")).put("error", -1));
        refuses("/findings/0/severity", report -> finding(report).put("severity", "fatal"));
        refuses("/findings/0/line", report -> finding(report).put("line", 0));
        refuses("/findings/0/rule", report -> finding(report).put("rule", "Blank"));
        refuses("/findings/0", report -> finding(report).remove("message"));
        refuses("/schemaVersion", report -> report.put("schemaVersion", "2.0"));
    }

    private static void refuses(String place, Consumer<ObjectNode> spoil) {
        FindingReport report =
                MechanismValidator.create().validate(RuleSamples.ALL.get(0).failing(), RuleSamples.TODAY);
        ObjectNode written = written(report);
        spoil.accept(written);
        assertThat(SCHEMA.faults(written)).extracting(Pointer::toString).containsExactly(place);
    }

    private static ObjectNode finding(ObjectNode report) {
        return (ObjectNode) report.get("findings").get(0);
    }

    /** Written here by hand, so that the schema is held to the report itself and not to whatever writes it. */
    private static ObjectNode written(FindingReport report) {
        ObjectNode written = MAPPER.createObjectNode()
                .put("schemaVersion", CmcSchemas.current().version())
                .put("type", "ConsultativeMechanism")
                .put("language", "en");
        ObjectNode counts = written.putObject("counts");
        Arrays.stream(Severity.values()).forEach(severity -> counts.put(severity.code(), report.count(severity)));
        ArrayNode findings = written.putArray("findings");
        report.findings().forEach(finding -> findings.add(written(finding)));
        return written;
    }

    private static JsonNode written(Finding finding) {
        ObjectNode written = MAPPER.createObjectNode()
                .put("rule", finding.rule().code())
                .put("severity", finding.severity().code())
                .put("pointer", finding.pointer().toString());
        finding.subject().ifPresent(subject -> written.put("subject", subject));
        written.set("arguments", MAPPER.valueToTree(finding.arguments()));
        return written.put("message", finding.message(Locale.ENGLISH));
    }
}
