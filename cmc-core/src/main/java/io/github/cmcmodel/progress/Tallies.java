// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.value.code.CommitmentStatus;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tallies by key in the making: rows in the order in which their keys first came up. */
final class Tallies<K> {
    private final Map<K, StatusTally.Counter> counters = new LinkedHashMap<>();

    /** Opens a row for each key, which stays empty if nothing is added. */
    Tallies<K> rows(Collection<? extends K> keys) {
        keys.forEach(this::row);
        return this;
    }

    void add(K key, Optional<CommitmentStatus> status) {
        row(key).add(status);
    }

    void addToEach(Set<? extends K> keys, Optional<CommitmentStatus> status) {
        keys.forEach(key -> add(key, status));
    }

    Map<K, StatusTally> tallies() {
        Map<K, StatusTally> tallies = new LinkedHashMap<>();
        counters.forEach((key, counter) -> tallies.put(key, counter.tally()));
        return Collections.unmodifiableMap(tallies);
    }

    private StatusTally.Counter row(K key) {
        return counters.computeIfAbsent(key, added -> new StatusTally.Counter());
    }
}
