// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.testkit.fault.Site;
import io.github.cmcmodel.validation.RuleCatalogue;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * For each rule beyond single values, the situation in which it has to look closely and finds nothing, such as a territory
 * that names the state it is part of.
 */
final class Neighbourhoods {
    /** A situation in words, and how to know it. */
    record Situation(String words, Predicate<ConsultativeMechanism> met) {}

    static final Map<RuleCode, Situation> ALL = all();

    private Neighbourhoods() {}

    private static Map<RuleCode, Situation> all() {
        Map<RuleCode, Situation> all = new EnumMap<>(RuleCode.class);
        all.putAll(ObjectNeighbourhoods.ALL);
        all.putAll(PlanNeighbourhoods.ALL);
        all.putAll(PromiseNeighbourhoods.ALL);
        all.putAll(MechanismNeighbourhoods.ALL);
        return all;
    }

    /** The file in which the situation of a rule is. */
    static String file(RuleCode rule) {
        boolean onPlans = RuleCatalogue.places(rule).stream()
                .anyMatch(place -> place.type().getPackage() == ActionPlan.class.getPackage());
        Class<?> home = rule.layer() == RuleLayer.MECHANISM
                ? MechanismNeighbourhoods.class
                : onPlans ? PlanNeighbourhoods.class : ObjectNeighbourhoods.class;
        return "cmc-json/testkit/src/test/java/" + home.getName().replace('.', '/') + ".java";
    }

    static <T> Map.Entry<RuleCode, Situation> any(RuleCode rule, String words, Class<T> type, Predicate<T> object) {
        return met(
                rule,
                words,
                mechanism -> Site.in(mechanism, type).stream().anyMatch(found -> object.test(found.value())));
    }

    static Map.Entry<RuleCode, Situation> met(RuleCode rule, String words, Predicate<ConsultativeMechanism> met) {
        return Map.entry(rule, new Situation(words, met));
    }

    static <T> boolean pair(List<T> items, BiPredicate<T, T> together) {
        for (int one = 0; one < items.size(); one++) {
            for (int other = one + 1; other < items.size(); other++) {
                if (together.test(items.get(one), items.get(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    static <T> boolean next(List<T> items, BiPredicate<T, T> together) {
        for (int at = 1; at < items.size(); at++) {
            if (together.test(items.get(at - 1), items.get(at))) {
                return true;
            }
        }
        return false;
    }

    static <T, I> int index(List<T> items, I id, Function<T, I> idOf) {
        for (int at = 0; at < items.size(); at++) {
            if (idOf.apply(items.get(at)).equals(id)) {
                return at;
            }
        }
        return -1;
    }

    static <T, I> int longest(List<T> items, Function<T, I> idOf, Function<T, Optional<I>> next) {
        Map<I, T> byId = new HashMap<>();
        items.forEach(item -> byId.put(idOf.apply(item), item));
        int longest = 0;
        for (T item : items) {
            int length = 0;
            for (T at = item; at != null; at = next.apply(at).map(byId::get).orElse(null)) {
                length++;
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
