// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.rule.Pointer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a value lacks of the document that it was read from, such as the title at {@code /plans/0/title} and the whole item at
 * {@code /commitments/3}. From what could not be read nothing must be concluded: a commitment is not "without a lead" because
 * its lead was written in a form that nobody could read.
 *
 * <p>All pointers are those of the document. Where an item of a list was dropped, the items after it have other indexes in the
 * value; {@link #inDocument} turns a pointer in the value into the one in the document.
 */
public final class Incomplete {
    /** Nothing is missing. */
    public static final Incomplete NOTHING = builder().build();

    private final Set<Pointer> faults;
    private final Set<Pointer> around = new HashSet<>();
    private final Map<Pointer, int[]> dropped = new HashMap<>();

    private Incomplete(Builder builder) {
        faults = Set.copyOf(builder.faults);
        for (Pointer fault : faults) {
            Optional<Pointer> pointer = Optional.of(fault);
            while (pointer.isPresent() && around.add(pointer.get())) {
                pointer = pointer.get().parent();
            }
        }
        builder.dropped.forEach((list, indexes) -> {
            // entry k: how many items stay ahead of the k-th dropped one
            int[] staying = new int[indexes.size()];
            int at = 0;
            for (int index : indexes) {
                staying[at] = index - at;
                at++;
            }
            dropped.put(list, staying);
        });
    }

    /**
     * Collects what is missing.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whether the value is all that the document says.
     *
     * @return true if nothing is missing
     */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /**
     * Whether an object lacks something.
     *
     * @param object the object's pointer in the document
     * @return true if something that stands there, or anywhere in it, could not be read
     */
    public boolean isWithin(Pointer object) {
        Objects.requireNonNull(object, "Incomplete object");
        return around.contains(object);
    }

    /**
     * Whether something could not be read, by itself or as part of something around it.
     *
     * @param pointer its pointer in the document
     * @return true if it, or something around it, is missing
     */
    public boolean covers(Pointer pointer) {
        Objects.requireNonNull(pointer, "Incomplete pointer");
        Optional<Pointer> at = Optional.of(pointer);
        while (at.isPresent()) {
            if (faults.contains(at.get())) {
                return true;
            }
            at = at.get().parent();
        }
        return false;
    }

    /**
     * Where in the document something of the value stands.
     *
     * @param pointer a pointer in the value
     * @return the pointer in the document, which differs where items ahead of it were dropped
     */
    public Pointer inDocument(Pointer pointer) {
        Objects.requireNonNull(pointer, "Incomplete pointer");
        if (dropped.isEmpty()) {
            return pointer;
        }
        Pointer there = Pointer.ROOT;
        for (Object step : pointer.steps()) {
            there = step instanceof Integer index ? there.item(index + droppedAhead(there, index)) : there.path(step);
        }
        return there;
    }

    /** How many items of a list were dropped ahead of the one that has the index now. */
    private int droppedAhead(Pointer list, int index) {
        int[] staying = dropped.getOrDefault(list, new int[0]);
        int low = 0;
        int high = staying.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (staying[middle] <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Collects what is missing. */
    public static final class Builder {
        private final Set<Pointer> faults = new HashSet<>();
        private final Map<Pointer, TreeSet<Integer>> dropped = new HashMap<>();

        private Builder() {}

        /**
         * Something that could not be read, or where something is missing that must be there.
         *
         * @param pointer its pointer in the document
         * @return this builder
         */
        public Builder fault(Pointer pointer) {
            Objects.requireNonNull(pointer, "Incomplete.Builder pointer");
            faults.add(pointer);
            return this;
        }

        /**
         * An item of a list that is not in the value, because it, or something that it needs, could not be read.
         *
         * @param list the list's pointer in the document
         * @param index the item's index in the document
         * @return this builder
         */
        public Builder dropped(Pointer list, int index) {
            Objects.requireNonNull(list, "Incomplete.Builder list");
            dropped.computeIfAbsent(list, first -> new TreeSet<>()).add(index);
            return fault(list.item(index));
        }

        /**
         * What was collected.
         *
         * @return what is missing
         */
        public Incomplete build() {
            return new Incomplete(this);
        }
    }
}
