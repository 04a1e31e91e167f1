// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.CountryCodes;
import io.github.cmcmodel.constraint.CountryCodes.Standard;
import io.github.cmcmodel.constraint.CountryCodes.Withdrawn;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A country code that was withdrawn, such as {@code AN}, is that of a participant that took part before: one of its
 * participations can have begun by then.
 */
final class CodesWereInForce implements ObjectRule<MemberState> {
    @Override
    public RuleCode code() {
        return RuleCode.ISO_WITHDRAWN_CODE;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(MemberState memberState, Breaches breaches) {
        check(memberState, memberState.getAlpha2(), Standard.ALPHA2, "alpha2", breaches);
        check(memberState, memberState.getAlpha3(), Standard.ALPHA3, "alpha3", breaches);
        check(memberState, memberState.getM49(), Standard.M49, "m49", breaches);
        check(memberState, memberState.getPartOf(), Standard.ALPHA2, "partOf", breaches);
    }

    private static void check(
            MemberState state, Optional<String> code, Standard standard, String attribute, Breaches breaches) {
        Optional<LocalDate> withdrawn = code.flatMap(text -> CountryCodes.withdrawn(standard, text).stream()
                .map(Withdrawn::withdrawn)
                .max(LocalDate::compareTo));
        if (withdrawn.isPresent() && !tookPartBy(state, withdrawn.get())) {
            breaches.add(
                    Map.of(
                            "value", code.orElseThrow(),
                            "standard", standard.title(),
                            "withdrawn", withdrawn.get().toString()),
                    attribute);
        }
    }

    private static boolean tookPartBy(MemberState state, LocalDate day) {
        return state.getParticipations().stream()
                .map(Participation::getRange)
                .flatMap(Optional::stream)
                .anyMatch(range ->
                        range.earliest().filter(begun -> begun.isAfter(day)).isEmpty());
    }
}
