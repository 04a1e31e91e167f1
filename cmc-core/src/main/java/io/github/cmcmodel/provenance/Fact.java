// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.provenance;

import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.source.Ranked;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One attribute of one object with the citations that speak for it, such as {@code date} of the first version of a launch,
 * which one source supports.
 *
 * @param object the object that has the attribute
 * @param type the name of its type, such as {@code SourcedDate}
 * @param attribute the name of the attribute, such as {@code date}
 * @param place where the attribute is, such as {@code /launched/0/date}
 * @param supporting the citations that support it, in the order of the object
 * @param refuting the citations that refute it
 * @param excludedBy where an entry of equal rank is that excludes the object; empty when there is none
 */
public record Fact(
        Cited object,
        String type,
        String attribute,
        Pointer place,
        List<Citation> supporting,
        List<Citation> refuting,
        Optional<Pointer> excludedBy) {
    /**
     * Takes the parts, and copies the lists.
     *
     * @param object the object that has the attribute
     * @param type the name of its type
     * @param attribute the name of the attribute
     * @param place where the attribute is
     * @param supporting the citations that support it
     * @param refuting the citations that refute it
     * @param excludedBy where an entry is that excludes the object
     */
    public Fact {
        Objects.requireNonNull(object, "Fact object");
        Objects.requireNonNull(type, "Fact type");
        Objects.requireNonNull(attribute, "Fact attribute");
        Objects.requireNonNull(place, "Fact place");
        supporting = List.copyOf(Objects.requireNonNull(supporting, "Fact supporting"));
        refuting = List.copyOf(Objects.requireNonNull(refuting, "Fact refuting"));
        Objects.requireNonNull(excludedBy, "Fact excludedBy");
    }

    /**
     * Whether no citation speaks for the fact.
     *
     * @return true if none supports and none refutes it
     */
    public boolean isUncited() {
        return supporting.isEmpty() && refuting.isEmpty();
    }

    /**
     * Whether a citation refutes the fact or another entry of equal rank excludes it.
     *
     * @return true if so; false for a deprecated entry, which nobody claims
     */
    public boolean isDisputed() {
        boolean counts = !(object instanceof Ranked entry) || entry.counts();
        return counts && (!refuting.isEmpty() || excludedBy.isPresent());
    }

    /**
     * The place with the numbers of citations. Nothing of the value, which may be a person's.
     *
     * @return such as {@code /launched/0/date: 1 supporting, 0 refuting}
     */
    @Override
    public String toString() {
        return place + ": " + supporting.size() + " supporting, " + refuting.size() + " refuting";
    }
}
