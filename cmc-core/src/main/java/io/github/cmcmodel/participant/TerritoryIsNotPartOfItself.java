// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.CountryCodes;
import io.github.cmcmodel.constraint.CountryCodes.Country;
import io.github.cmcmodel.constraint.CountryCodes.Standard;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.StandingCategory;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is part of a state is part of another than itself. Of a sovereign state another rule says that it is part of none. */
final class TerritoryIsNotPartOfItself implements ObjectRule<MemberState> {
    @Override
    public RuleCode code() {
        return RuleCode.TERRITORY_PART_OF_ITSELF;
    }

    @Override
    public void check(MemberState memberState, Breaches breaches) {
        memberState
                .getPartOf()
                .filter(state -> !memberState.hasStanding(StandingCategory.SOVEREIGN) && isItself(memberState, state))
                .ifPresent(state -> breaches.add(Map.of("state", state), "partOf"));
    }

    private static boolean isItself(MemberState memberState, String state) {
        return Stream.of(
                        memberState.getAlpha2(),
                        code(memberState.getAlpha3(), Standard.ALPHA3),
                        code(memberState.getM49(), Standard.M49))
                .flatMap(Optional::stream)
                .anyMatch(state::equals);
    }

    private static Optional<String> code(Optional<String> code, Standard standard) {
        return code.flatMap(text -> CountryCodes.find(standard, text)).map(Country::alpha2);
    }
}
