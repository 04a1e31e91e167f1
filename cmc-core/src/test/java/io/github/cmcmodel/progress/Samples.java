// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentBuilder;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.value.ActionPlanId;
import io.github.cmcmodel.value.CommitmentId;
import io.github.cmcmodel.value.CommitmentStatus;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.ProgressUpdateId;
import java.util.List;

/** Small values for the tests of this package. */
final class Samples {
    static final ActionPlanId PLAN = new ActionPlanId("brazil-plan-2014");

    private Samples() {}

    static CommitmentBuilder commitment(String id) {
        return Commitment.builder()
                .id(new CommitmentId(id))
                .plan(PLAN)
                .title(LocalizedText.of("en", "Train border officials"));
    }

    static Commitment withUpdates(ProgressUpdate... updates) {
        return commitment("train-officials").updates(List.of(updates)).build();
    }

    static ProgressUpdate update(String date, CommitmentStatus status) {
        return ProgressUpdate.builder()
                .date(PartialDate.parse(date))
                .status(status)
                .build();
    }

    static ProgressUpdate update(String id, String date, CommitmentStatus status) {
        return update(date, status).toBuilder().id(new ProgressUpdateId(id)).build();
    }

    static ProgressUpdate correction(String id, String date, CommitmentStatus status, String replaces) {
        return update(id, date, status).toBuilder()
                .replaces(new ProgressUpdateId(replaces))
                .build();
    }
}
