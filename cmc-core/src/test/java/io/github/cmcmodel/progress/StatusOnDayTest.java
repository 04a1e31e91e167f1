// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.progress.Samples.update;
import static io.github.cmcmodel.value.code.CommitmentStatus.FULFILLED;
import static io.github.cmcmodel.value.code.CommitmentStatus.IN_PROGRESS;
import static io.github.cmcmodel.value.code.CommitmentStatus.PARTLY_FULFILLED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.progress.IgnoredUpdate.Reason;
import io.github.cmcmodel.source.Exclusions;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.Assessor;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.CommitmentStatusCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusOnDayTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Test
    void anUpdateWithoutStatusIsNoStatusButAReport() {
        ProgressUpdate words =
                ProgressUpdate.builder().date(PartialDate.parse("2019-06")).build();
        StatusOnDay status = StatusOnDay.of(List.of(update("2018", IN_PROGRESS), words), DAY);

        assertThat(status.status()).contains(IN_PROGRESS);
        assertThat(status.lastReported()).contains(LocalDate.of(2019, 6, 30));
        assertThat(status.ignored()).extracting(IgnoredUpdate::reason).containsExactly(Reason.WITHOUT_STATUS);
        StatusOnDay wordsAlone = StatusOnDay.of(List.of(words), DAY);
        assertThat(wordsAlone.status()).isEmpty();
        assertThat(wordsAlone.isOpen()).isTrue();
        assertThat(wordsAlone.explanation("c"))
                .first()
                .isEqualTo("On 2020-01-01 the status of c is unreported: no update has a status.");
    }

    @Test
    void aCorrectionWithoutStatusTakesTheStatusBack() {
        ProgressUpdate back = Samples.correction("b", "2019", FULFILLED, "a").toBuilder()
                .status(Optional.empty())
                .build();
        List<ProgressUpdate> updates = List.of(update("a", "2018", IN_PROGRESS), back);

        assertThat(StatusOnDay.of(updates, DAY).status()).isEmpty();
        assertThat(StatusHistory.of(Samples.withUpdates(updates.toArray(new ProgressUpdate[0])))
                        .on(DAY))
                .isEmpty();
    }

    @Test
    void twoAssessorsWhoDifferDoNotContradictEachOther() {
        List<ProgressUpdate> updates =
                List.of(by(Assessor.SELF, FULFILLED), by(Assessor.INDEPENDENT, PARTLY_FULFILLED));
        StatusOnDay status = StatusOnDay.of(updates, DAY);

        assertThat(Exclusions.among(updates).isEmpty()).isTrue();
        assertThat(status.sourcesDisagree()).isFalse();
        assertThat(status.status()).contains(PARTLY_FULFILLED);
        assertThat(status.category()).contains(CommitmentStatusCategory.IN_PROGRESS);
        assertThat(status.ignored()).extracting(IgnoredUpdate::reason).containsExactly(Reason.OTHER_ASSESSOR);
    }

    @Test
    void oneAssessorWhoSaysTwoThingsOfOneDayDoes() {
        List<ProgressUpdate> updates = List.of(by(Assessor.SELF, FULFILLED), by(Assessor.SELF, IN_PROGRESS));
        StatusOnDay status = StatusOnDay.of(updates, DAY);

        assertThat(Exclusions.among(updates).isEmpty()).isFalse();
        assertThat(status.sourcesDisagree()).isTrue();
        assertThat(status.ignored()).extracting(IgnoredUpdate::reason).containsExactly(Reason.DISAGREES);
        assertThat(status.explanation("c")).contains("Sources disagree on it.");
    }

    private static ProgressUpdate by(Assessor assessor, CommitmentStatus status) {
        return update("2019-06-30", status).toBuilder().assessedBy(assessor).build();
    }
}
