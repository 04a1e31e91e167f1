// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import java.util.List;
import java.util.Objects;

/**
 * What is different between two versions of a mechanism, by identifier and attribute, such as "the state of network {@code
 * counter-trafficking} changed from proposed to endorsed".
 *
 * <p>How the two are held against each other:
 *
 * <ul>
 *   <li>Things with an identifier are the same thing when it is the same, wherever they stand. Where a list holds an
 *       identifier twice, the first goes with the first and the second with the second.
 *   <li>Things without one, such as citations and updates, are the same thing when they are equal and equally far from
 *       the start or the end of the list; of the rest, when they are equal; of what is left, when their first attribute is
 *       equal or absent in both (the identifier of an update, the source of a citation, the number of a chapter); and the
 *       rest of those go together in their order.
 *   <li>A text is compared language by language, a list of codes, dates or identifiers entry by entry.
 *   <li>What this library does not know, in {@code getExtensions()}, is compared member by member.
 *   <li>What stands in another place among its like is moved. Where there are several ways to say what moved, the answer is
 *       one of them, not always the shortest.
 * </ul>
 *
 * <p>There is no difference exactly when the two are equal. A thing that was added or removed is one change, whatever is in
 * it; one that was moved and changed is several.
 *
 * <p>Of a person nothing is shown but that it was added, removed or changed. Nor is what unknown members hold, since nothing
 * says what it is.
 *
 * @param changes the changes: by attribute in the order of the type; in a list first what was there before in its order,
 *     then what was added in its order
 */
public record MechanismDifference(List<Change> changes) {
    /**
     * Takes the changes, and copies the list.
     *
     * @param changes the changes
     */
    public MechanismDifference {
        changes = List.copyOf(changes);
    }

    /**
     * The difference between two versions of a mechanism.
     *
     * @param before the earlier version
     * @param after the later version
     * @return what is different in the later one
     */
    public static MechanismDifference between(ConsultativeMechanism before, ConsultativeMechanism after) {
        Objects.requireNonNull(before, "MechanismDifference before");
        Objects.requireNonNull(after, "MechanismDifference after");
        return new MechanismDifference(Comparison.changes(before, after));
    }

    /**
     * Whether the two versions are equal.
     *
     * @return true if nothing is different
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * What is different about one thing, apart from what has an identifier of its own in it.
     *
     * @param id its typed identifier, or a topic's code
     * @return its changes, in order
     */
    public List<Change> of(Object id) {
        return changes.stream().filter(change -> change.subject().equals(id)).toList();
    }

    /**
     * The changes in English, one line each, as {@link Change#toString()} says them.
     *
     * @return the lines, each ended by a line feed; an empty text when there is no difference
     */
    public String print() {
        StringBuilder text = new StringBuilder();
        changes.forEach(change -> text.append(change).append('\n'));
        return text.toString();
    }
}
