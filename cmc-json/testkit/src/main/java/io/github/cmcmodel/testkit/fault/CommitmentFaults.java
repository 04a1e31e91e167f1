// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import static io.github.cmcmodel.testkit.fault.ObjectFault.on;

import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.CommitmentShape;
import io.github.cmcmodel.shape.ProgressUpdateShape;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.fault.Faults.Broken;
import io.github.cmcmodel.testkit.fault.Faults.Planter;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.util.List;
import java.util.Map;

/** How to break each rule on commitments and their updates. */
final class CommitmentFaults {
    static final Map<RuleCode, Planter> ALL = Map.ofEntries(
            on(
                    Commitment.class,
                    RuleCode.COMMITMENT_WITHOUT_LEAD,
                    (choices, commitment) ->
                            new Broken(commitment.toBuilder().leads(List.of()).build(), Map.of())),
            on(Commitment.class, RuleCode.COMMITMENT_UPDATE_OUT_OF_ORDER, CommitmentFaults::outOfOrder),
            on(
                    Commitment.class,
                    RuleCode.COMMITMENT_UPDATE_BEFORE_START,
                    (choices, commitment) -> new Broken(
                            updated(commitment, update("2019-04-30", CommitmentStatus.ON_HOLD)).toBuilder()
                                    .addTerm(TermFaults.term("2019-05/.."))
                                    .build(),
                            Map.of("date", "2019-04-30", "start", "2019-05"),
                            CommitmentShape.UPDATES,
                            0,
                            ProgressUpdateShape.DATE)),
            on(
                    Commitment.class,
                    RuleCode.COMMITMENT_UPDATE_REPLACES_UNKNOWN,
                    (choices, commitment) -> new Broken(
                            updated(
                                    commitment,
                                    update("2019", CommitmentStatus.PLANNED).toBuilder()
                                            .replaces(new ProgressUpdateId("nothing"))
                                            .build()),
                            Map.of("update", "nothing"),
                            CommitmentShape.UPDATES,
                            0,
                            ProgressUpdateShape.REPLACES)),
            on(Commitment.class, RuleCode.COMMITMENT_FULFILLED_THEN_REOPENED, CommitmentFaults::reopened));

    private CommitmentFaults() {}

    private static Commitment updated(Commitment commitment, ProgressUpdate... updates) {
        return commitment.toBuilder()
                .terms(List.of())
                .milestones(List.of())
                .updates(List.of(updates))
                .build();
    }

    private static ProgressUpdate update(String date, CommitmentStatus status) {
        return ProgressUpdate.builder()
                .date(PartialDate.parse(date))
                .status(status)
                .build();
    }

    private static Broken outOfOrder(Choices choices, Commitment commitment) {
        String date = Faults.oneOf(choices, "2018", "2019-05-31");
        return new Broken(
                updated(
                        commitment,
                        update("2019-06", CommitmentStatus.IN_PROGRESS),
                        update(date, CommitmentStatus.IN_PROGRESS)),
                Map.of("date", date, "before", "2019-06"),
                CommitmentShape.UPDATES,
                1,
                ProgressUpdateShape.DATE);
    }

    private static Broken reopened(Choices choices, Commitment commitment) {
        CommitmentStatus again = Faults.oneOf(choices, CommitmentStatus.DELAYED, CommitmentStatus.PLANNED);
        return new Broken(
                updated(commitment, update("2018", CommitmentStatus.FULFILLED), update("2019-02", again)),
                Map.of("date", "2019-02", "fulfilled", "2018"),
                CommitmentShape.UPDATES,
                1,
                ProgressUpdateShape.STATUS);
    }
}
