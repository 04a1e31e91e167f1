// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cmcmodel.json.form.Documents;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.ConsultativeMechanismBuilder;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentBuilder;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.MechanismId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What has no place in JSON is refused with its place in the value. */
class ShapeWriterTest {
    private static final String HALF = "a\ud83d";

    @Test
    void aTextDeepInAValueIsRefusedWithTheWholeWayToIt() {
        assertRefused(
                "text.forbidden-character at /commitments/1/updates/0/narrative/es",
                mechanism()
                        .addCommitment(commitment().build())
                        .addCommitment(commitment()
                                .addUpdate(ProgressUpdate.builder()
                                        .date(PartialDate.ofYear(2020))
                                        .status(CommitmentStatus.FULFILLED)
                                        .narrative(
                                                LocalizedText.of("en", "done").and("es", HALF))
                                        .build())
                                .build()));
    }

    @Test
    void aLanguageThatCannotBeWrittenIsAFaultOfTheTextsAroundIt() {
        assertRefused(
                "text.forbidden-character at /commitments/0/title",
                mechanism()
                        .addCommitment(
                                commitment().title(LocalizedText.of(HALF, "a")).build()));
    }

    @Test
    void aTextInAnUnknownMemberIsRefusedWithTheWholeWayToIt() {
        assertRefused(
                "text.forbidden-character at /commitments/0/x~1y/1/z",
                mechanism()
                        .addCommitment(commitment()
                                .extensions(Extensions.of(Map.of("x/y", List.of(true, Map.of("z", HALF)))))
                                .build()));
    }

    @Test
    void theNameOfAnUnknownMemberIsAFaultOfTheObjectAroundIt() {
        assertRefused(
                "text.forbidden-character at /x/0",
                mechanism().extensions(Extensions.of(Map.of("x", List.of(Map.of(HALF, 1))))));
        assertRefused("text.forbidden-character at ", mechanism().extensions(Extensions.of(Map.of(HALF, 1))));
    }

    @Test
    void anUnknownMemberWithTheNameOfAKnownOneIsRefused() {
        assertRefused(
                "json.duplicate-member at /commitments/0/area",
                mechanism()
                        .addCommitment(commitment()
                                .extensions(Extensions.of(Map.of("area", "A")))
                                .build()));
    }

    @Test
    void theMembersThatEveryDocumentHasAreRefusedWithTheirPlacesToo() {
        for (String name : List.of(Documents.SCHEMA_MEMBER, Documents.VERSION_MEMBER)) {
            assertRefused(
                    "text.forbidden-character at /" + name, mechanism().extensions(Extensions.of(Map.of(name, HALF))));
        }
    }

    private static ConsultativeMechanismBuilder mechanism() {
        return ConsultativeMechanism.builder().id(new MechanismId("m")).name(LocalizedText.of("en", "M"));
    }

    private static CommitmentBuilder commitment() {
        return Commitment.builder()
                .id(new CommitmentId("c"))
                .plan(new ActionPlanId("p"))
                .title(LocalizedText.of("en", "C"));
    }

    private static void assertRefused(String expected, ConsultativeMechanismBuilder value) {
        ShapeWriter writer = new ShapeWriter(new Utf8Sink(false, new SpareBuffer()));
        Unwritable refused =
                catchThrowableOfType(Unwritable.class, () -> writer.document(Shapes.mechanism(), value.build()));
        assertThat(refused.rule().code() + " at " + refused.place()).isEqualTo(expected);
    }
}
