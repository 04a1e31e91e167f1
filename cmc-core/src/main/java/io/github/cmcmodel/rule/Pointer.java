// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document as a JSON Pointer (RFC 6901), such as {@code /consultations/3/dates/0}. The document as a whole is
 * the empty pointer.
 */
public final class Pointer {
    /** The document as a whole. */
    public static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final Object step; // a member's name or an item's index

    private Pointer(@Nullable Pointer parent, Object step) {
        this.parent = parent;
        this.step = step;
    }

    /**
     * The place of a member of the object here.
     *
     * @param name the member's name
     * @return the longer pointer
     */
    public Pointer member(String name) {
        return new Pointer(this, name);
    }

    /**
     * The place of an item of the list here.
     *
     * @param index the index from 0
     * @return the longer pointer
     */
    public Pointer item(int index) {
        return new Pointer(this, index);
    }

    /**
     * The place that several steps lead to.
     *
     * @param path names and indexes
     * @return the longer pointer
     */
    public Pointer path(Object... path) {
        Pointer place = this;
        for (Object step : path) {
            place = step instanceof Integer index ? place.item(index) : place.member((String) step);
        }
        return place;
    }

    /**
     * The place that this one is a step away from.
     *
     * @return the shorter pointer, empty for the document as a whole
     */
    public Optional<Pointer> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The steps from the document to here.
     *
     * @return names as {@link String}, indexes as {@link Integer}
     */
    public List<Object> steps() {
        List<Object> steps = new ArrayList<>();
        for (Pointer at = this; at.parent != null; at = at.parent) {
            steps.add(at.step);
        }
        Collections.reverse(steps);
        return steps;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pointer that && steps().equals(that.steps());
    }

    @Override
    public int hashCode() {
        return steps().hashCode();
    }

    /**
     * The pointer as RFC 6901 writes it.
     *
     * @return such as {@code /consultations/3/dates/0}
     */
    @Override
    public String toString() {
        Deque<Pointer> chain = new ArrayDeque<>();
        for (Pointer at = this; at.parent != null; at = at.parent) {
            chain.push(at);
        }
        StringBuilder text = new StringBuilder();
        for (Pointer at : chain) {
            text.append('/').append(at.step instanceof String name ? escaped(name) : at.step);
        }
        return text.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
