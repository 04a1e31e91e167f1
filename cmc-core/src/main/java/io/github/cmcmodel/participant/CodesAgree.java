// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.CountryCodes;
import io.github.cmcmodel.constraint.CountryCodes.Country;
import io.github.cmcmodel.constraint.CountryCodes.Standard;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The country codes of one participant mean one country. */
final class CodesAgree implements ObjectRule<MemberState> {
    @Override
    public RuleCode code() {
        return RuleCode.ISO_CODES_DISAGREE;
    }

    @Override
    public void check(MemberState memberState, Breaches breaches) {
        List<Country> meant = List.of();
        String firstCode = "";
        for (Standard standard : Standard.values()) {
            Optional<String> code = code(memberState, standard);
            List<Country> countries =
                    code.map(text -> CountryCodes.all(standard, text)).orElse(List.of());
            if (countries.isEmpty()) {
                continue; // not given, or unknown, which another rule reports
            }
            if (meant.isEmpty()) {
                meant = countries;
                firstCode = code.orElseThrow();
                continue;
            }
            List<Country> both = meant.stream().filter(countries::contains).toList();
            if (both.isEmpty()) {
                breaches.add(Map.of("first", firstCode, "second", code.orElseThrow()), attribute(standard));
            } else {
                meant = both;
            }
        }
    }

    private static Optional<String> code(MemberState state, Standard standard) {
        return switch (standard) {
            case ALPHA2 -> state.getAlpha2();
            case ALPHA3 -> state.getAlpha3();
            case M49 -> state.getM49();
        };
    }

    private static String attribute(Standard standard) {
        return switch (standard) {
            case ALPHA2 -> "alpha2";
            case ALPHA3 -> "alpha3";
            case M49 -> "m49";
        };
    }
}
