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
import io.github.cmcmodel.value.code.CitationMark;
import io.github.cmcmodel.value.id.SourceId;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which source says a thing, where in it, and how it stands behind it, such as page 3 of {@code iom-cmc-page} as
 * of 2017.
 */
@Value.Immutable
@CmcStyle
@PublicTexts(groups = Warnings.class)
public sealed interface Citation extends Extensible permits CitationBuilder.ImmutableCitation {
    /** The mark of a citation that names none. */
    CitationMark DEFAULT_MARK = CitationMark.STATED;

    /**
     * {@return the source, one of the mechanism's sources}
     */
    SourceId getSource();

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
     * {@return how the source stands behind the fact} {@link CitationMark#STATED} unless set.
     */
    @Value.Default
    default CitationMark getMark() {
        return DEFAULT_MARK;
    }

    /**
     * {@return how a fact was derived, or what is disputed about it} Absent: nothing needs saying.
     */
    Optional<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getNote();

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
