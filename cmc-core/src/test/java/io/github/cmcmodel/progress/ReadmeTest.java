// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The module's README: its code is the code below, and gives what it says. */
class ReadmeTest {
    @Test
    void theCodeOfTheReadmeGivesWhatItSays() throws IOException {
        ProgressUpdate update = ProgressUpdate.builder()
                .date(PartialDate.parse("2017"))
                .status(CommitmentStatus.IN_PROGRESS)
                .build();
        Commitment commitment = Commitment.builder()
                .id(new CommitmentId("bpa-5-asylum-systems"))
                .plan(new ActionPlanId("brazil-plan-2014"))
                .title(LocalizedText.of("en", "Strengthen asylum systems"))
                .addUpdate(update)
                .build();
        CommitmentProgress progress = CommitmentProgress.of(commitment, LocalDate.of(2018, 1, 1));
        String sentence = progress.toString();

        String code = Files.readString(Path.of("README.md")).split("```(java)?")[1];
        String here = Files.readString(Path.of("src/test/java/io/github/cmcmodel/progress/ReadmeTest.java"));
        assertThat(code).contains("// " + sentence);
        assertThat(compact(here)).contains(compact(code.replaceAll("//.*", "")));
    }

    private static String compact(String code) {
        return code.replaceAll("\\s", "");
    }
}
