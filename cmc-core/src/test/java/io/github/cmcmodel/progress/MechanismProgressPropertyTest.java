// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.progress.Samples.chapter;
import static io.github.cmcmodel.progress.Samples.commitment;
import static io.github.cmcmodel.progress.Samples.mechanism;
import static io.github.cmcmodel.progress.Samples.plan;
import static io.github.cmcmodel.progress.Samples.state;
import static io.github.cmcmodel.progress.Samples.topic;
import static io.github.cmcmodel.progress.Samples.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.OrganizationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MechanismProgressPropertyTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void rowsAddUpAsPromised(@ForAll Random random, @ForAll @IntRange(max = 30) int size) {
        ConsultativeMechanism mechanism = random(random, size);
        MechanismProgress progress = MechanismProgress.of(mechanism, DAY);

        assertThat(progress.total().total()).isEqualTo(size);
        assertThat(sum(progress.byPlan().values())).isEqualTo(progress.total());
        assertThat(sum(progress.byChapter().values())).isEqualTo(progress.total());
        int topics = mechanism.getCommitments().stream()
                .mapToInt(commitment -> new HashSet<>(commitment.getTopics()).size())
                .sum();
        assertThat(sum(progress.byTopic().values()).total()).isEqualTo(topics);
        assertThat(sum(progress.byTopic().values())
                        .plus(progress.withoutTopic())
                        .total())
                .isGreaterThanOrEqualTo(size);
        progress.byTopic().forEach((topic, tally) -> {
            List<CommitmentProgress> its = mechanism.getCommitments().stream()
                    .filter(commitment -> commitment.getTopics().contains(topic))
                    .map(commitment -> CommitmentProgress.of(commitment, DAY))
                    .toList();
            assertThat(tally)
                    .isEqualTo(StatusTally.of(
                            its.stream().map(CommitmentProgress::status).toList()));
        });
        progress.byLeadState()
                .forEach((state, tally) -> assertThat(tally.total()).isEqualTo((int) mechanism.getCommitments().stream()
                        .filter(commitment -> commitment.getLeads().contains(Actor.of(state)))
                        .count()));
    }

    private static ConsultativeMechanism random(Random random, int size) {
        List<Commitment> commitments = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            var builder = commitment("c" + at).plan(new ActionPlanId("p" + random.nextInt(3)));
            if (random.nextBoolean()) {
                builder.chapter("V" + random.nextInt(2));
            }
            for (int topic = random.nextInt(4); topic > 0; topic--) {
                builder.addTopic(new TopicCode("t" + random.nextInt(3)));
            }
            for (int lead = random.nextInt(3); lead > 0; lead--) {
                builder.addLead(
                        random.nextBoolean()
                                ? Actor.of(new MemberStateId("s" + random.nextInt(3)))
                                : Actor.of(new OrganizationId("s" + random.nextInt(3))));
            }
            for (int update = random.nextInt(3); update > 0; update--) {
                builder.addUpdate(update(
                        Integer.toString(2015 + random.nextInt(5)),
                        CommitmentStatus.KNOWN.get(random.nextInt(CommitmentStatus.KNOWN.size()))));
            }
            commitments.add(builder.build());
        }
        return mechanism()
                .addTopic(topic("t1"))
                .addParticipant(state("s1"))
                .addPlan(plan(new ActionPlanId("p1")).addChapter(chapter("V1")).build())
                .commitments(commitments)
                .build();
    }

    private static StatusTally sum(Collection<StatusTally> tallies) {
        return tallies.stream().reduce(StatusTally.EMPTY, StatusTally::plus);
    }
}
