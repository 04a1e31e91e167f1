// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.consultation.RollCall.Answer;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.ConsultationKind;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.code.DelegationRole;
import io.github.cmcmodel.value.code.Rank;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.OrganizationId;
import org.junit.jupiter.api.Test;

class RollCallTest {
    private static final Actor BELIZE = Actor.of(new MemberStateId("belize"));
    private static final Actor AGENCY = Actor.of(new OrganizationId("belize"));
    private static final Actor SWITZERLAND = Actor.ofCountry("CH");

    private static RollCall call(Delegation... delegations) {
        return RollCall.of(Consultation.builder()
                .id(new ConsultationId("meeting"))
                .title(LocalizedText.of("en", "A meeting"))
                .kind(ConsultationKind.PLENARY)
                .state(ConsultationState.HELD)
                .addDelegations(delegations)
                .build());
    }

    private static DelegationBuilder delegation(Actor actor, DelegationRole role) {
        return Delegation.builder().actor(actor).role(role);
    }

    @Test
    void whoIsListedInARoleOfThosePresentWasThereAndWhoIsNotListedIsUnknown() {
        RollCall call = call(
                delegation(BELIZE, DelegationRole.GUEST).build(),
                delegation(SWITZERLAND, DelegationRole.EXCUSED).build());

        assertThat(call.of(BELIZE)).isEqualTo(Answer.PRESENT);
        assertThat(call.of(SWITZERLAND)).isEqualTo(Answer.ABSENT);
        assertThat(call.of(AGENCY)).as("an organization of the same identifier").isEqualTo(Answer.UNKNOWN);
        assertThat(call.with(Answer.PRESENT)).containsExactly(BELIZE);
    }

    @Test
    void theBodyThatActedPlaysNoPart() {
        Actor ministry = BELIZE.toBuilder()
                .institution(LocalizedText.of("en", "A ministry"))
                .build();
        RollCall call = call(
                delegation(ministry, DelegationRole.PARTICIPANT).build(),
                delegation(BELIZE, DelegationRole.PARTICIPANT).build());

        assertThat(call.answers()).containsOnlyKeys(BELIZE);
        assertThat(call.of(ministry)).isEqualTo(Answer.PRESENT);
    }

    @Test
    void entriesOfEqualRankThatDisagreeAreDisputedAndOthersAreNot() {
        Delegation came = delegation(BELIZE, DelegationRole.OBSERVER).build();
        DelegationBuilder absent = delegation(BELIZE, DelegationRole.ABSENT);

        assertThat(call(came, absent.build()).of(BELIZE)).isEqualTo(Answer.DISPUTED);
        assertThat(call(came, absent.rank(Rank.PREFERRED).build()).of(BELIZE)).isEqualTo(Answer.ABSENT);
        assertThat(call(came, absent.rank(Rank.DEPRECATED).build()).of(BELIZE)).isEqualTo(Answer.PRESENT);
        assertThat(call(absent.rank(Rank.DEPRECATED).build()).answers()).isEmpty();
    }

    @Test
    void aRoleThatThisVersionDoesNotKnowSaysNothing() {
        RollCall call = call(
                delegation(BELIZE, new DelegationRole("panelist")).build(),
                delegation(SWITZERLAND, new DelegationRole("panelist")).build(),
                delegation(SWITZERLAND, DelegationRole.PARTICIPANT).build());

        assertThat(call.of(BELIZE)).isEqualTo(Answer.UNKNOWN);
        assertThat(call.of(SWITZERLAND)).isEqualTo(Answer.PRESENT);
        assertThat(call.with(Answer.UNKNOWN)).containsExactly(BELIZE);
    }
}
