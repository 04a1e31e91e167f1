// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.source;

import io.github.cmcmodel.value.code.Rank;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * An entry of a list whose entries can disagree, such as one of three dates of a launch. The rank says which of them to take;
 * its values are those of Wikidata.
 */
public interface Ranked extends Cited {
    /** The rank of an entry that names none. */
    Rank DEFAULT_RANK = Rank.NORMAL;

    /**
     * {@return which of several entries that disagree to take} {@link Rank#NORMAL} unless set.
     */
    @Value.Default
    default Rank getRank() {
        return DEFAULT_RANK;
    }

    /**
     * What the entry says, in a form in which it can be held against what others say.
     *
     * @return the claims; none for an entry that excludes no other
     */
    default List<Claim<?>> claims() {
        return List.of();
    }

    /**
     * Whether the entry counts.
     *
     * @return false if it is deprecated
     */
    default boolean counts() {
        return getRank() != Rank.DEPRECATED;
    }

    /**
     * The entries of a list to take: the preferred ones, or if there are none those of normal rank, never deprecated ones.
     *
     * @param <T> the type of the entries
     * @param entries the list
     * @return the entries of the best rank, in the order of the list
     */
    static <T extends Ranked> List<T> best(List<T> entries) {
        Objects.requireNonNull(entries, "Ranked entries");
        List<T> preferred = of(entries, Rank.PREFERRED);
        return preferred.isEmpty() ? of(entries, Rank.NORMAL) : preferred;
    }

    private static <T extends Ranked> List<T> of(List<T> entries, Rank rank) {
        for (T entry : entries) {
            if (entry.getRank() != rank) {
                return entries.stream().filter(each -> each.getRank() == rank).toList();
            }
        }
        return entries; // nearly always
    }
}
