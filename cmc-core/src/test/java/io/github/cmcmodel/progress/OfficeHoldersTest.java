// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.Office;
import io.github.cmcmodel.participant.OfficeBuilder;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.OfficeRole;
import io.github.cmcmodel.value.code.Rank;
import io.github.cmcmodel.value.id.MemberStateId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfficeHoldersTest {
    private static final Actor PANAMA = Actor.of(new MemberStateId("panama"));
    private static final Actor BELIZE = Actor.of(new MemberStateId("belize"));
    private static final OfficeRole PRESIDENCY = OfficeRole.PRESIDENCY_PRO_TEMPORE;
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    private static OfficeBuilder office(Actor holder, String range) {
        return Office.builder().holder(holder).role(PRESIDENCY).range(DateRange.parse(range));
    }

    private static OfficeHolders on(LocalDate day, OfficeBuilder... offices) {
        return OfficeHolders.on(Stream.of(offices).map(OfficeBuilder::build).toList(), PRESIDENCY, day);
    }

    @Test
    void theHolderIsTheOneWhoseTimeIncludesTheDayInThatRole() {
        OfficeHolders holders = on(
                JULY,
                office(PANAMA, "2023/2024-01-24"),
                office(BELIZE, "2024-01-24/2024-12-05"),
                office(PANAMA, "2024/2024").role(OfficeRole.VICE_CHAIR));

        assertThat(holders.holder()).contains(BELIZE);
        assertThat(holders.sourcesDisagree()).isFalse();
        assertThat(on(LocalDate.of(2025, 1, 1), office(BELIZE, "2024/2024")).holder())
                .isEmpty();
    }

    @Test
    void onTheDayOfAHandoverThereAreTwoWhoDoNotDisagree() {
        OfficeHolders holders = on(
                LocalDate.of(2024, 1, 24), office(PANAMA, "2023/2024-01-24"), office(BELIZE, "2024-01-24/2024-12-05"));

        assertThat(holders.holders()).hasSize(2);
        assertThat(holders.holder()).isEmpty();
        assertThat(holders.sourcesDisagree()).isFalse();
    }

    @Test
    void twoWhoHoldItInsideTheTimeOfBothDisagreeUnlessOneIsRankedAbove() {
        OfficeBuilder panama = office(PANAMA, "2023/2025");
        OfficeHolders disputed = on(JULY, panama, office(BELIZE, "2024-01/.."));
        OfficeHolders decided = on(JULY, panama, office(BELIZE, "2024-01/..").rank(Rank.PREFERRED));

        assertThat(disputed.sourcesDisagree()).isTrue();
        assertThat(disputed.holder()).isEmpty();
        assertThat(decided.sourcesDisagree()).isFalse();
        assertThat(decided.holder()).contains(BELIZE);
        assertThat(decided.leftAside()).containsExactly(panama.build());
    }

    @Test
    void severalMayHoldAnOfficeThatIsSharedAndOneThroughTwoBodiesIsOne() {
        Actor ministry = BELIZE.toBuilder()
                .institution(LocalizedText.of("en", "A ministry"))
                .build();
        OfficeHolders shared = OfficeHolders.on(
                List.of(
                        office(PANAMA, "2023/2025").role(OfficeRole.CO_CHAIR).build(),
                        office(BELIZE, "2023/2025").role(OfficeRole.CO_CHAIR).build()),
                OfficeRole.CO_CHAIR,
                JULY);

        assertThat(shared.holders()).hasSize(2);
        assertThat(shared.sourcesDisagree()).isFalse();
        OfficeHolders twice = on(JULY, office(BELIZE, "2023/2025"), office(ministry, "2023/2025"));
        assertThat(twice.sourcesDisagree()).isFalse();
        assertThat(twice.holder()).contains(BELIZE);
    }

    @Test
    void anEntryWithoutATimeIsSetApart() {
        Office undated = Office.builder().holder(PANAMA).role(PRESIDENCY).build();
        OfficeHolders holders = OfficeHolders.on(List.of(undated), PRESIDENCY, JULY);

        assertThat(holders.holders()).isEmpty();
        assertThat(holders.undated()).containsExactly(undated);
    }
}
