// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import io.github.cmcmodel.RecordFindings;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.NdjsonWriter;
import io.github.cmcmodel.json.ReadResult;
import io.github.cmcmodel.json.lines.StreamEdges;
import io.github.cmcmodel.json.report.ReportShapes;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The tables of what is written as JSON and is no type of the model, with an example of each. */
final class FormTables {
    /** The table of a report. */
    public static final Shape<?, ?> REPORT = ReportShapes.REPORT;

    /** The table of the first line of a stream. */
    public static final Shape<?, ?> HEADER = StreamEdges.HEADER;

    /** The table of the last line of a stream. */
    public static final Shape<?, ?> TRAILER = StreamEdges.TRAILER;

    private FormTables() {}

    /** A report with a finding and a suppressed one, each with all that a finding can have. */
    public static byte[] report() {
        ReadResult<ConsultativeMechanism> result = CmcJson.standard().read("""
                {
                  "schemaVersion": "1.0",
                  "id": "cmc",
                  "name": {"en": "Caribbean Migration Consultations"},
                  "networks": [
                    {"id": "asylum", "name": {"en": "Asylum"}, "state": "active", "topics": ["statelessness"]},
                    {"id": "returns", "name": {"en": "Returns"}, "state": "active", "topics": ["readmission"]}
                  ]
                }
                """);
        MechanismValidator validator = MechanismValidator.builder()
                .suppressAt(
                        RuleCode.REFERENCE_UNRESOLVED,
                        Pointer.parse("/networks/1/topics/0"),
                        "topics are kept elsewhere")
                .build();
        return CmcJson.standard()
                .writeReport(result.validated(validator, RecordFindings.TODAY).report(), Locale.ENGLISH);
    }

    /** The lines of a stream of one record. */
    public static List<String> stream() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            NdjsonWriter<Commitment> writer = CmcJson.standard().recordWriter(Commitment.class, out);
            writer.write(Commitment.builder()
                    .id(new CommitmentId("train-officers"))
                    .plan(new ActionPlanId("plan-2026"))
                    .title(LocalizedText.of("en", "Train border officers"))
                    .build());
            writer.complete();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
