// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.constraint.OccupiedTime;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.RangeEnd;
import io.github.cmcmodel.value.UndatedEnd;
import io.github.cmcmodel.value.code.CoverageRoleCategory;
import io.github.cmcmodel.value.code.Rank;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Nobody is covered by a commitment and not covered by it at one time, by entries of equal rank. Deprecated entries and roles that
 * this version does not know are not looked at, nor are times that need not overlap.
 */
final class CoverageAgrees implements ObjectRule<Commitment> {
    private record Matter(Actor actor, Rank rank, CoverageRoleCategory category) {}

    @Override
    public RuleCode code() {
        return RuleCode.COMMITMENT_COVERAGE_CONFLICT;
    }

    @Override
    public void check(Commitment commitment, Breaches breaches) {
        List<Coverage> all = commitment.getCoverage();
        Map<Matter, OccupiedTime<Integer>> times = new HashMap<>();
        for (int at = 0; at < all.size(); at++) {
            Coverage coverage = all.get(at);
            Optional<CoverageRoleCategory> category = coverage.getRole().category();
            if (category.isEmpty() || !coverage.counts()) {
                continue;
            }
            LocalDate first = coverage.getRange()
                    .map(DateRange::start)
                    .map(CoverageAgrees::latestStart)
                    .orElse(LocalDate.MIN);
            LocalDate last = coverage.getRange()
                    .map(DateRange::end)
                    .map(CoverageAgrees::earliestEnd)
                    .orElse(LocalDate.MAX);
            OccupiedTime<Integer> against =
                    times.get(new Matter(coverage.getActor(), coverage.getRank(), opposite(category.get())));
            Optional<Integer> other = against == null ? Optional.empty() : against.at(first, last);
            if (other.isPresent()) {
                breaches.add(Map.of("other", other.get()), "coverage", at);
            }
            times.computeIfAbsent(
                            new Matter(coverage.getActor(), coverage.getRank(), category.get()),
                            matter -> new OccupiedTime<>())
                    .add(first, last, at);
        }
    }

    private static LocalDate latestStart(RangeEnd start) {
        LocalDate undated = start == UndatedEnd.OPEN ? LocalDate.MIN : LocalDate.MAX;
        return start.date().map(PartialDate::latestPossible).orElse(undated);
    }

    private static LocalDate earliestEnd(RangeEnd end) {
        LocalDate undated = end == UndatedEnd.OPEN ? LocalDate.MAX : LocalDate.MIN;
        return end.date().map(PartialDate::earliestPossible).orElse(undated);
    }

    private static CoverageRoleCategory opposite(CoverageRoleCategory category) {
        return category == CoverageRoleCategory.COVERED
                ? CoverageRoleCategory.NOT_COVERED
                : CoverageRoleCategory.COVERED;
    }
}
