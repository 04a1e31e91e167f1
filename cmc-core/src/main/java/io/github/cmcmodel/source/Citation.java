// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.source;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.PublicTexts;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CitationBasis;
import io.github.cmcmodel.value.code.CitationStance;
import io.github.cmcmodel.value.id.SourceId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a source says about a fact, such as that page 3 of {@code iom-cmc-page} supports the {@code date} of a launch and
 * writes it "January 2016".
 *
 * <p>Corresponds to a reference of a Wikidata statement; {@code attributes}, {@code stance} and {@code basis} say what
 * PROV's {@code wasDerivedFrom} leaves open.
 */
@Value.Immutable
@CmcStyle
@PublicTexts(groups = Warnings.class)
public sealed interface Citation extends Extensible permits CitationBuilder.ImmutableCitation {
    /** The stance of a citation that names none. */
    CitationStance DEFAULT_STANCE = CitationStance.SUPPORTS;

    /** The basis of a citation that names none. */
    CitationBasis DEFAULT_BASIS = CitationBasis.STATED;

    /**
     * {@return the source, one of the mechanism's sources}
     */
    SourceId getSource();

    /**
     * {@return the members of the citing object for which the citation speaks, such as {@code date}} Empty: it speaks for
     * all of them that no other citation of the object names.
     */
    List<@CleanText(max = TextLimits.LABEL) String> getAttributes();

    /**
     * {@return whether the source supports or refutes what is said} {@link CitationStance#SUPPORTS} unless set.
     */
    @Value.Default
    default CitationStance getStance() {
        return DEFAULT_STANCE;
    }

    /**
     * {@return whether the source says so itself or it follows from what the source says} {@link CitationBasis#STATED}
     * unless set.
     */
    @Value.Default
    default CitationBasis getBasis() {
        return DEFAULT_BASIS;
    }

    /**
     * {@return the date, figure, name or title as the source writes it, such as "22 countries"} Never a sentence. Absent:
     * not recorded.
     */
    Optional<@CleanText(max = TextLimits.AS_STATED) String> getAsStated();

    /**
     * {@return where in the source, such as {@code slide 6}} Absent: the source is short, or the place is not
     * known.
     */
    Optional<@CleanText(max = TextLimits.LABEL) String> getPage();

    /**
     * {@return the date for which the source speaks} Absent: the source does not say.
     */
    Optional<PartialDate> getAsOf();

    /**
     * {@return how a fact was derived, or what is disputed about it} Absent: nothing needs saying.
     */
    Optional<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getNote();

    /**
     * Whether the citation speaks for an attribute by its name.
     *
     * @param attribute the name, such as {@code date}
     * @return true if it is one of {@link #getAttributes}
     */
    default boolean names(String attribute) {
        Objects.requireNonNull(attribute, "Citation attribute");
        return getAttributes().contains(attribute);
    }

    /**
     * Whether the source refutes what is said.
     *
     * @return true for {@link CitationStance#REFUTES}
     */
    default boolean refutes() {
        return getStance() == CitationStance.REFUTES;
    }

    /**
     * A citation of a source that says the thing outright.
     *
     * @param source the source
     * @return the citation
     */
    static Citation of(SourceId source) {
        Objects.requireNonNull(source, "Citation source");
        return builder().source(source).build();
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default CitationBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static CitationBuilder builder() {
        return new CitationBuilder();
    }
}
