// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.constraint.CountryCodes;
import io.github.cmcmodel.constraint.CountryCodes.Country;
import io.github.cmcmodel.constraint.CountryCodes.Standard;
import io.github.cmcmodel.participant.Participation;
import io.github.cmcmodel.shape.MemberStateShape;
import io.github.cmcmodel.shape.ParticipationShape;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.testkit.draw.Agreements.Size;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.code.ParticipationRole;
import io.github.cmcmodel.value.code.Standing;
import io.github.cmcmodel.value.code.StandingCategory;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codes of a state or territory are of one country; a territory says which state it is part of. */
final class StateAgreements implements Concept {
    /** States and territories of the region, one of them no more, and two of elsewhere. */
    private static final List<Country> COUNTRIES = List.of(
                    "TT", "JM", "BB", "GY", "SR", "HT", "DO", "BS", "BZ", "AG", "DM", "GD", "KN", "LC", "VC", "CU",
                    "AW", "BM", "KY", "TC", "VG", "AI", "MS", "PR", "CW", "SX", "GP", "MQ", "GF", "MF", "BQ", "AN",
                    "AF", "ZW")
            .stream()
            .map(code -> country(Standard.ALPHA2, code))
            .toList();

    private static final List<String> STATES = List.of("GB", "NL", "FR", "US");

    private static final int CODE_PERCENT = 65;
    private static final int USUAL_PERCENT = 45;

    /** A time in which every code that was withdrawn and is drawn here was in force. */
    private static final DateRange IN_FORCE = DateRange.parse("2005/2009");

    private static final Function<Draft, DateRange> ANY_RANGE = TableValues.of(ParticipationShape.RANGE);

    private static final Function<Draft, Standing> ANY_STANDING = TableValues.of(MemberStateShape.STANDING);

    private static final Function<Draft, ParticipationRole> ANY_ROLE = TableValues.of(ParticipationShape.ROLE);

    @Override
    public void agree(Agreements to) {
        to.percent(MemberStateShape.ALPHA2, state -> CODE_PERCENT);
        to.percent(MemberStateShape.ALPHA3, state -> CODE_PERCENT);
        to.percent(
                MemberStateShape.M49, state -> state.settings().silent && country(state) == null ? 100 : CODE_PERCENT);
        to.value(MemberStateShape.ALPHA2, state -> code(state, Standard.ALPHA2));
        to.value(MemberStateShape.ALPHA3, state -> code(state, Standard.ALPHA3));
        to.value(MemberStateShape.M49, state -> code(state, Standard.M49));
        to.value(MemberStateShape.STANDING, StateAgreements::standing);
        to.percent(MemberStateShape.PART_OF, StateAgreements::partOfPercent);
        to.value(MemberStateShape.PART_OF, state -> state.sampler.any(STATES));
        to.value(ParticipationShape.ROLE, StateAgreements::role);
        to.percent(MemberStateShape.PARTICIPATIONS, state -> isNoMore(state) ? 100 : USUAL_PERCENT);
        to.size(MemberStateShape.PARTICIPATIONS, state -> isNoMore(state) ? new Size(1, 1) : Size.USUAL);
        to.percent(ParticipationShape.RANGE, participation -> isOfOneNoMore(participation) ? 100 : USUAL_PERCENT);
        to.value(
                ParticipationShape.RANGE,
                participation -> isOfOneNoMore(participation) ? IN_FORCE : ANY_RANGE.apply(participation));
    }

    /** The country of the codes so far. */
    private static @Nullable Country country(Draft state) {
        String alpha2 = state.get(MemberStateShape.ALPHA2);
        String alpha3 = state.get(MemberStateShape.ALPHA3);
        String m49 = state.get(MemberStateShape.M49);
        return alpha2 != null
                ? country(Standard.ALPHA2, alpha2)
                : alpha3 != null ? country(Standard.ALPHA3, alpha3) : m49 != null ? country(Standard.M49, m49) : null;
    }

    private static Country country(Standard standard, String code) {
        return CountryCodes.all(standard, code).get(0);
    }

    private static boolean isNoMore(Draft state) {
        Country country = country(state);
        return country != null
                && CountryCodes.find(Standard.ALPHA2, country.alpha2()).isEmpty();
    }

    private static boolean isOfOneNoMore(Draft participation) {
        Draft state = participation.outer(MemberStateShape.PARTICIPATIONS);
        return state != null && isNoMore(state);
    }

    private static String code(Draft state, Standard standard) {
        Country country = country(state);
        return (country == null ? state.sampler.any(COUNTRIES) : country).in(standard);
    }

    private static Standing standing(Draft state) {
        if (state.sampler.requires(MemberStateShape.PART_OF)) {
            return Standing.OVERSEAS_TERRITORY;
        }
        return state.choices().flag(50) ? Standing.SOVEREIGN_STATE : ANY_STANDING.apply(state);
    }

    private static boolean isOf(Draft state, StandingCategory category) {
        Standing standing = state.get(MemberStateShape.STANDING);
        return standing != null && standing.category().filter(category::equals).isPresent();
    }

    private static int partOfPercent(Draft state) {
        if (!isOf(state, StandingCategory.PART_OF_STATE)) {
            return isOf(state, StandingCategory.SOVEREIGN) ? 0 : 50;
        }
        return state.settings().silent || country(state) != null ? 100 : 50;
    }

    /** Often the same role as before, for a participant that comes again. */
    private static ParticipationRole role(Draft participation) {
        Draft state = participation.outer(MemberStateShape.PARTICIPATIONS);
        List<Participation> before = state == null ? List.of() : state.items(MemberStateShape.PARTICIPATIONS);
        return !before.isEmpty() && participation.choices().flag(50)
                ? before.get(before.size() - 1).getRole()
                : ANY_ROLE.apply(participation);
    }
}
