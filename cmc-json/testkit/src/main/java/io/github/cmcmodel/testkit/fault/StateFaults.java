// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import static io.github.cmcmodel.testkit.fault.ObjectFault.on;

import io.github.cmcmodel.participant.InstrumentStatus;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.participant.MemberStateBuilder;
import io.github.cmcmodel.participant.Participation;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.InstrumentStatusShape;
import io.github.cmcmodel.shape.MemberStateShape;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.fault.Faults.Broken;
import io.github.cmcmodel.testkit.fault.Faults.Planter;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.code.InstrumentAction;
import io.github.cmcmodel.value.code.InstrumentActionCategory;
import io.github.cmcmodel.value.code.InstrumentCode;
import io.github.cmcmodel.value.code.ParticipationRole;
import io.github.cmcmodel.value.code.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How to break each rule on states and territories. */
final class StateFaults {
    private static final List<InstrumentAction> OF_PARTIES = InstrumentAction.KNOWN.stream()
            .filter(action -> action.category()
                    .filter(InstrumentActionCategory.PARTY::equals)
                    .isPresent())
            .toList();

    static final Map<RuleCode, Planter> ALL = Map.ofEntries(
            on(MemberState.class, RuleCode.ISO_CODES_DISAGREE, StateFaults::otherCode),
            on(
                    MemberState.class,
                    RuleCode.ISO_WITHDRAWN_CODE,
                    (choices, state) -> new Broken(
                            state.toBuilder()
                                    .alpha2(Optional.empty())
                                    .alpha3(Optional.empty())
                                    .m49("530")
                                    .participations(List.of())
                                    .build(),
                            Map.of("value", "530", "standard", "UN M49", "withdrawn", "2010-12-15"),
                            MemberStateShape.M49)),
            on(
                    MemberState.class,
                    RuleCode.TERRITORY_WITHOUT_STATE,
                    (choices, state) ->
                            new Broken(territory(state).partOf(Optional.empty()).build(), Map.of())),
            on(MemberState.class, RuleCode.TERRITORY_PARTY_IN_OWN_RIGHT, StateFaults::party),
            on(
                    MemberState.class,
                    RuleCode.STATE_PART_OF_ANOTHER,
                    (choices, state) -> new Broken(
                            state.toBuilder()
                                    .standing(Standing.SOVEREIGN_STATE)
                                    .partOf("GB")
                                    .build(),
                            Map.of("state", "GB"),
                            MemberStateShape.PART_OF)),
            on(
                    MemberState.class,
                    RuleCode.TERRITORY_PART_OF_ITSELF,
                    (choices, state) -> new Broken(
                            territory(state)
                                    .standing(Faults.oneOf(choices, Standing.CONSTITUENT_COUNTRY, Standing.TERRITORY))
                                    .partOf("AW")
                                    .build(),
                            Map.of("state", "AW"),
                            MemberStateShape.PART_OF)),
            on(
                    MemberState.class,
                    RuleCode.PARTICIPANT_UNIDENTIFIED,
                    (choices, state) -> new Broken(
                            state.toBuilder()
                                    .alpha2(Optional.empty())
                                    .alpha3(Optional.empty())
                                    .m49(Optional.empty())
                                    .build(),
                            Map.of())),
            on(MemberState.class, RuleCode.PARTICIPATION_OVERLAP, StateFaults::overlap));

    private StateFaults() {}

    private static MemberStateBuilder territory(MemberState state) {
        return state.toBuilder()
                .standing(Standing.TERRITORY)
                .alpha2("AW")
                .alpha3(Optional.empty())
                .m49(Optional.empty())
                .partOf("NL")
                .instruments(List.of());
    }

    private static Broken otherCode(Choices choices, MemberState state) {
        MemberStateBuilder broken = state.toBuilder().alpha2("TT");
        return choices.below(2) == 0
                ? new Broken(
                        broken.alpha3("JAM").m49(Optional.empty()).build(),
                        Map.of("first", "TT", "second", "JAM"),
                        MemberStateShape.ALPHA3)
                : new Broken(
                        broken.alpha3("TTO").m49("388").build(),
                        Map.of("first", "TT", "second", "388"),
                        MemberStateShape.M49);
    }

    private static Broken party(Choices choices, MemberState state) {
        InstrumentAction action = Faults.any(choices, OF_PARTIES);
        InstrumentCode instrument = Faults.any(choices, InstrumentCode.KNOWN);
        InstrumentStatus status =
                InstrumentStatus.builder().instrument(instrument).action(action).build();
        return new Broken(
                territory(state).addInstrument(status).build(),
                Map.of("instrument", instrument.value(), "action", action.value()),
                MemberStateShape.INSTRUMENTS,
                0,
                InstrumentStatusShape.ACTION);
    }

    private static Broken overlap(Choices choices, MemberState state) {
        ParticipationRole role = Faults.any(choices, ParticipationRole.KNOWN);
        return new Broken(
                state.toBuilder()
                        .participations(List.of(
                                participation(role, "2005/2007"),
                                participation(role, Faults.oneOf(choices, "2007/2008", "2006-05/.."))))
                        .build(),
                Map.of("role", role.value(), "other", 0),
                MemberStateShape.PARTICIPATIONS,
                1);
    }

    private static Participation participation(ParticipationRole role, String range) {
        return Participation.builder().role(role).range(DateRange.parse(range)).build();
    }
}
