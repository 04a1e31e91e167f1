// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.rule.RuleCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The first n findings in the order of the document, of however many, such as the first 1,000 of a million. Never more than 2n are
 * held.
 *
 * <p>Rules come one after another or mixed, but each reports in the order of the document. So once the latest finding of a rule
 * is not among the first n, no later one of it can be, and none needs to be made.
 *
 * @param <T> a finding, or a finding with something beside it
 */
final class FirstFindings<T> {
    private final int most;
    private final DocumentOrder order;
    private final Function<T, Finding> finding;
    private List<T> held = new ArrayList<>();
    private final Map<RuleCode, T> latest = new EnumMap<>(RuleCode.class);
    private final Set<RuleCode> closed = EnumSet.noneOf(RuleCode.class);

    FirstFindings(int most, DocumentOrder order, Function<T, Finding> finding) {
        this.most = most;
        this.order = order;
        this.finding = finding;
    }

    /** Whether the next finding of a rule can be among the first. */
    boolean wants(RuleCode rule) {
        return most > 0 && !closed.contains(rule);
    }

    void add(T item) {
        held.add(item);
        latest.put(finding.apply(item).rule(), item);
        if (held.size() >= 2L * most) {
            cut();
        }
    }

    private void cut() {
        List<T> sorted = order.sorted(held, finding);
        for (T beyond : sorted.subList(most, sorted.size())) {
            RuleCode rule = finding.apply(beyond).rule();
            if (beyond.equals(latest.get(rule))) {
                closed.add(rule);
            }
        }
        held = new ArrayList<>(sorted.subList(0, most));
    }

    /** The first n that were added, or fewer, in no particular order. */
    List<T> list() {
        if (held.size() > most) {
            cut();
        }
        return held;
    }
}
