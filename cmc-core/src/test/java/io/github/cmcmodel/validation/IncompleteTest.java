// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static io.github.cmcmodel.RuleSamples.commitment;
import static io.github.cmcmodel.RuleSamples.jamaica;
import static io.github.cmcmodel.RuleSamples.mechanism;
import static io.github.cmcmodel.RuleSamples.organization;
import static io.github.cmcmodel.RuleSamples.participation;
import static io.github.cmcmodel.RuleSamples.plan;
import static io.github.cmcmodel.RuleSamples.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.ParticipationRole;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IncompleteTest {
    private static final MechanismValidator VALIDATOR = MechanismValidator.create();
    private static final Pointer LIST = Pointer.ROOT.member("list");

    @Test
    void knowsWhatIsMissingAndWhatIsAroundIt() {
        Pointer lead = Pointer.ROOT.path("commitments", 2, "leads", 0);
        Incomplete incomplete = Incomplete.builder().fault(lead.member("id")).build();

        assertThat(incomplete.isEmpty()).isFalse();
        assertThat(incomplete.isWithin(Pointer.ROOT)).isTrue();
        assertThat(incomplete.isWithin(Pointer.ROOT.path("commitments", 2))).isTrue();
        assertThat(incomplete.isWithin(lead.member("id"))).isTrue();
        assertThat(incomplete.isWithin(Pointer.ROOT.path("commitments", 1))).isFalse();
        assertThat(incomplete.isWithin(lead.path("id", "x"))).isFalse();
        assertThat(incomplete.covers(lead.member("id"))).isTrue();
        assertThat(incomplete.covers(lead.path("id", "x"))).isTrue();
        assertThat(incomplete.covers(lead)).isFalse();
        assertThat(incomplete.covers(lead.member("kind"))).isFalse();
    }

    @Test
    void nothingIsWhole() {
        assertThat(Incomplete.NOTHING.isEmpty()).isTrue();
        assertThat(Incomplete.NOTHING.isWithin(Pointer.ROOT)).isFalse();
        assertThat(Incomplete.NOTHING.covers(Pointer.ROOT)).isFalse();
        assertThat(Incomplete.NOTHING.inDocument(LIST.item(3))).isEqualTo(LIST.item(3));
    }

    @Property(tries = 500)
    void findsTheItemsOfAListThatWereLeftInTheirPlaces(
            @ForAll @IntRange(max = 20) int length, @ForAll @Size(max = 10) Set<@IntRange(max = 19) Integer> dropped) {
        Incomplete.Builder builder = Incomplete.builder();
        List<Integer> left = new ArrayList<>();
        for (int at = 0; at < length; at++) {
            if (dropped.contains(at)) {
                builder.dropped(LIST, at);
            } else {
                left.add(at);
            }
        }
        Incomplete incomplete = builder.build();

        for (int at = 0; at < left.size(); at++) {
            assertThat(incomplete.inDocument(LIST.path(at, "name"))).isEqualTo(LIST.path(left.get(at), "name"));
        }
        assertThat(incomplete.isEmpty())
                .isEqualTo(new TreeSet<>(dropped).headSet(length).isEmpty());
    }

    @Test
    void nestedListsAreCountedEachInItsOwnPlace() {
        Incomplete incomplete = Incomplete.builder()
                .dropped(Pointer.ROOT.member("commitments"), 0)
                .dropped(Pointer.ROOT.path("commitments", 1, "updates"), 1)
                .build();

        assertThat(incomplete.inDocument(Pointer.ROOT.path("commitments", 0, "updates", 0, "date")))
                .hasToString("/commitments/1/updates/0/date");
        assertThat(incomplete.inDocument(Pointer.ROOT.path("commitments", 0, "updates", 1, "date")))
                .hasToString("/commitments/1/updates/2/date");
        assertThat(incomplete.inDocument(Pointer.ROOT.path("commitments", 1, "updates", 1, "date")))
                .hasToString("/commitments/2/updates/1/date");
    }

    @Test
    void anObjectThatLacksSomethingIsNotSaidToBeWithoutIt() {
        ConsultativeMechanism mechanism = mechanism()
                .addPlan(plan("plan").build())
                .addCommitment(withoutLead("first"))
                .addCommitment(withoutLead("second"))
                .build();
        Incomplete incomplete = Incomplete.builder()
                .dropped(Pointer.ROOT.path("commitments", 0, "leads"), 0)
                .build();

        assertThat(lines(VALIDATOR.validate(mechanism, RuleSamples.TODAY)))
                .containsExactly("/commitments/0 commitment.without-lead", "/commitments/1 commitment.without-lead");
        assertThat(lines(VALIDATOR.validate(mechanism, RuleSamples.TODAY, incomplete)))
                .containsExactly("/commitments/1 commitment.without-lead");
        assertThat(lines(VALIDATOR.validateAlone(
                        withoutLead("first"),
                        Incomplete.builder().fault(Pointer.ROOT.member("leads")).build())))
                .isEmpty();
    }

    @Test
    void acrossObjectsNothingIsConcludedFromAbsence() {
        ConsultativeMechanism mechanism = mechanism()
                .addCommitment(commitment("promise").build())
                .addOrganization(organization("other").build())
                .addOrganization(organization("other").build())
                .addSource(source("page"))
                .build();
        Incomplete incomplete =
                Incomplete.builder().fault(Pointer.ROOT.member("secretariat")).build();

        assertThat(lines(VALIDATOR.validate(mechanism, RuleSamples.TODAY)))
                .containsExactly(
                        "/organizations/1/id id.duplicate",
                        "/commitments/0/plan reference.unresolved",
                        "/commitments/0/leads/0/id reference.unresolved",
                        "/sources/0 source.unused");
        assertThat(lines(VALIDATOR.validate(mechanism, RuleSamples.TODAY, incomplete)))
                .containsExactly("/organizations/1/id id.duplicate");
    }

    @Test
    void whatIsFoundStandsWhereTheDocumentHasIt() {
        MemberState state = jamaica()
                .addParticipation(participation(ParticipationRole.OBSERVER, "2016/2017"))
                .addParticipation(participation(ParticipationRole.OBSERVER, "2017/2018"))
                .build();
        ConsultativeMechanism mechanism = mechanism()
                .addParticipant(state)
                .addOrganization(organization("other").build())
                .addOrganization(organization("other").build())
                .build();
        Incomplete incomplete = Incomplete.builder()
                .dropped(Pointer.ROOT.member("participants"), 0)
                .dropped(Pointer.ROOT.path("participants", 1, "participations"), 0)
                .dropped(Pointer.ROOT.path("participants", 1, "participations"), 2)
                .dropped(Pointer.ROOT.member("organizations"), 0)
                .dropped(Pointer.ROOT.member("organizations"), 2)
                .build();

        FindingReport report = VALIDATOR.validate(mechanism, RuleSamples.TODAY, incomplete);

        assertThat(lines(report))
                .containsExactly(
                        "/participants/1/participations/3 participation.overlap", "/organizations/3/id id.duplicate");
        assertThat(report.findings().get(0).arguments()).containsEntry("other", 1);
        assertThat(report.findings().get(0).subject()).contains("jamaica");
        assertThat(report.findings().get(1).arguments()).containsEntry("other", "/organizations/1/id");
    }

    @Test
    void whatTheReaderHasReportedIsNotReportedAgain() {
        MemberState state = jamaica()
                .alpha3("ZZZ")
                .name(LocalizedText.of("en", " ").and("es", " "))
                .build();
        Pointer name = Pointer.ROOT.member("name");

        assertThat(lines(VALIDATOR.validateAlone(state)))
                .containsExactly("/name/en text.blank", "/name/es text.blank", "/alpha3 iso.unknown-code");
        assertThat(lines(VALIDATOR.validateAlone(
                        state, Incomplete.builder().fault(name.member("en")).build())))
                .containsExactly("/name/es text.blank", "/alpha3 iso.unknown-code");
        assertThat(lines(VALIDATOR.validateAlone(
                        state, Incomplete.builder().fault(name).build())))
                .containsExactly("/alpha3 iso.unknown-code");
    }

    private static Commitment withoutLead(String id) {
        return Commitment.builder()
                .id(new CommitmentId(id))
                .plan(new ActionPlanId("plan"))
                .title(RuleSamples.text("A promise"))
                .build();
    }

    private static List<String> lines(FindingReport report) {
        return report.findings().stream()
                .map(finding -> finding.pointer() + " " + finding.rule())
                .toList();
    }
}
