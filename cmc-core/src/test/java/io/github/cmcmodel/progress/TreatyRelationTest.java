// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.value.code.InstrumentCode.REFUGEE_CONVENTION_1951;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.participant.InstrumentStatus;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.InstrumentAction;
import io.github.cmcmodel.value.code.InstrumentActionCategory;
import io.github.cmcmodel.value.code.InstrumentCode;
import io.github.cmcmodel.value.code.Standing;
import io.github.cmcmodel.value.id.MemberStateId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatyRelationTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "'accession 1980', PARTY",
                "'acceptance', PARTY",
                "'territorialApplication 1962', COVERED",
                "'signature 1951', SIGNED",
                "'signature 2019;ratification', PARTY",
                "'accession 1980;denunciation 2019', ENDED",
                "'denunciation 2019;accession 1980', ENDED",
                "'accession 1980;denunciation 2021', PARTY",
                "'accession 1980;denunciation 2020', PARTY",
                "'accession 1980;denunciation 1990;accession 2000', PARTY",
                "'notParty 2010;accession 2015', PARTY",
                "'accession 1980;reservationWithdrawn 2010', PARTY",
                "'pending 2019', NOT_PARTY",
                "'accession 2030', none",
                "'adoption 1951', none",
                "'', none",
                "'ratification;denunciation 2019', none",
                "'accession 2015;notParty 2015', none",
                "'fromTomorrow 2010', none",
                "'accession 1980;fromTomorrow 2010', none",
                "'accession 1980;fromTomorrow', none",
                "'fromTomorrow 1970;accession 1980', PARTY"
            })
    void theNewestActionDecidesAndNothingIsGuessed(String actions, InstrumentActionCategory category) {
        assertThat(TreatyRelation.of(state(actions), REFUGEE_CONVENTION_1951, DAY)
                        .category())
                .isEqualTo(Optional.ofNullable(category));
    }

    @Test
    void everyActionOnTheTreatyIsAccountedFor() {
        MemberState state = state("accession 1980;fromTomorrow 1970;denunciation 2019;denunciation 2021;adoption 1990");

        TreatyRelation relation = TreatyRelation.of(state, REFUGEE_CONVENTION_1951, DAY);

        assertThat(relation.category()).contains(InstrumentActionCategory.ENDED);
        assertThat(relation.taken()).containsExactly(2);
        assertThat(relation.unknown()).containsExactly(1);
        assertThat(relation.leftAside()).containsExactly(0, 3, 4);
        assertThat(TreatyRelation.of(state, InstrumentCode.REFUGEE_PROTOCOL_1967, DAY))
                .isEqualTo(new TreatyRelation(Optional.empty(), List.of(), List.of(), List.of()));
    }

    private static MemberState state(String actions) {
        return MemberState.builder()
                .id(new MemberStateId("s"))
                .name(LocalizedText.of("en", "Exampleland"))
                .standing(Standing.SOVEREIGN_STATE)
                .instruments(Stream.of(actions.split(";"))
                        .filter(action -> !action.isEmpty())
                        .map(TreatyRelationTest::status)
                        .toList())
                .build();
    }

    private static InstrumentStatus status(String action) {
        String[] parts = action.split(" ");
        return InstrumentStatus.builder()
                .instrument(REFUGEE_CONVENTION_1951)
                .action(new InstrumentAction(parts[0]))
                .date(Optional.of(parts).filter(all -> all.length > 1).map(all -> PartialDate.parse(all[1])))
                .build();
    }
}
