// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.ReadResult;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.progress.CommitmentProgress;
import io.github.cmcmodel.progress.MilestoneProgress;
import io.github.cmcmodel.validation.MechanismValidator;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What was promised by neighbouring mechanisms, as their published records say, each fact with its source. What the records say
 * and the model cannot is listed here: of the amnesty, the day of its third term and fees that differ by age; of free movement,
 * three versions of what was due by March 2024; of the milestones, how many have which status, and how many organizations helped.
 */
class PublishedCommitmentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void theAmnestyIsDisputedOnlyWhereItsSourcesAre() throws IOException {
        assertThat(found("belize-amnesty"))
                .containsExactly(
                        "fact.disputed /commitments/0/milestones/0/terms/1",
                        "amount.without-currency /commitments/0/amounts/1");
    }

    @Test
    void theDeadlinesOfTheAmnestyMoveAsTheyWereMoved() throws IOException {
        Commitment amnesty = read("belize-amnesty").getCommitments().get(0);

        assertThat(due(amnesty, 0, "2022-11-01")).isEqualTo("2022-11-30");
        assertThat(due(amnesty, 0, "2022-12-01")).isEqualTo("2023-02-28");
        assertThat(due(amnesty, 0, "2024-01-01")).isEqualTo("2023-03-31");
        assertThat(due(amnesty, 1, "2023-06-30")).isEqualTo("2023-05-31");
        assertThat(decisions(amnesty, "2023-06-30").isOverdue()).isTrue();
        assertThat(due(amnesty, 1, "2024-01-01")).isEqualTo("2024-03-31");
        assertThat(decisions(amnesty, "2024-01-01").isOverdue()).isFalse();
        assertThat(due(amnesty, 1, "2024-05-01")).isEqualTo("2024-09-30");
    }

    @Test
    void nothingIsFoundInTheChainOfFreeMovement() throws IOException {
        assertThat(found("caricom-free-movement")).isEmpty();
    }

    @Test
    void freeMovementIsDueWhenItWasSaidToBe() throws IOException {
        Commitment free = read("caricom-free-movement").getCommitments().get(0);

        assertThat(on(free, "2024-02-01").due()).contains(LocalDate.of(2024, 3, 31));
        assertThat(on(free, "2024-04-01").isOverdue()).isTrue();
        assertThat(on(free, "2025-03-01").due()).contains(LocalDate.of(2025, 6, 1));
        assertThat(on(free, "2025-08-01").due()).contains(LocalDate.of(2025, 10, 1));
        assertThat(free.getCoverage()).hasSize(7);
    }

    @Test
    void theMilestonesHaveCodesThatThisVersionDoesNotKnow() throws IOException {
        assertThat(found("ogp-guatemala"))
                .containsExactly(
                        "code.unknown /plans/0/statedCounts/1/what",
                        "code.unknown /commitments/0/relations/0/scheme",
                        "code.unknown /reports/0/statedCounts/0/what",
                        "code.unknown /reports/0/statedCounts/1/what");
        assertThat(MilestoneProgress.of(
                                read("ogp-guatemala")
                                        .getCommitments()
                                        .get(0)
                                        .getMilestones()
                                        .get(0),
                                LocalDate.of(2025, 7, 1))
                        .isOverdue())
                .isTrue();
    }

    private static MilestoneProgress decisions(Commitment amnesty, String day) {
        return on(amnesty, day).milestones().get(1);
    }

    private static String due(Commitment commitment, int milestone, String day) {
        return on(commitment, day)
                .milestones()
                .get(milestone)
                .term()
                .due()
                .orElseThrow()
                .toString();
    }

    private static CommitmentProgress on(Commitment commitment, String day) {
        return CommitmentProgress.of(commitment, LocalDate.parse(day));
    }

    private static ConsultativeMechanism read(String name) throws IOException {
        return result(name).orElseThrow();
    }

    private static List<String> found(String name) throws IOException {
        return result(name).validated(MechanismValidator.create(), TODAY).report().findings().stream()
                .map(finding -> finding.rule().code() + " " + finding.pointer())
                .toList();
    }

    private static ReadResult<ConsultativeMechanism> result(String name) throws IOException {
        String file = "/io/github/cmcmodel/json/records/" + name + ".json";
        try (InputStream document = PublishedCommitmentsTest.class.getResourceAsStream(file)) {
            return CmcJson.standard().read(document.readAllBytes());
        }
    }
}
