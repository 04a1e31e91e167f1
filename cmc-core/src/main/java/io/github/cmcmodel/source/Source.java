// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.source;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Language;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.PublicTexts;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.constraint.WebAddress;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.style.Identity;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.SourceKind;
import io.github.cmcmodel.value.id.SourceId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document, page or data set that facts were taken from, such as IOM's page on the Caribbean Migration
 * Consultations.
 *
 * <p>A source is only what was seen of it: pages change, and the library fetches nothing.
 */
@Value.Immutable
@CmcStyle
@PublicTexts(groups = Warnings.class)
public sealed interface Source extends Extensible permits SourceBuilder.ImmutableSource {
    /**
     * {@return the identifier by which citations name the source}
     */
    @Identity
    SourceId getId();

    /**
     * {@return what the source is called, or what it is}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getTitle();

    /**
     * {@return who publishes it} Absent: not known.
     */
    Optional<@CleanText(max = TextLimits.TITLE) LocalizedText> getPublisher();

    /**
     * {@return the addresses at which the source or copies of it were seen} Empty for a source that is on no
     * web page.
     */
    List<@WebAddress String> getUrls();

    /**
     * {@return when it was published} Absent: not known.
     */
    Optional<PartialDate> getPublished();

    /**
     * {@return when it was last seen} Absent: not recorded.
     */
    Optional<PartialDate> getAccessed();

    /**
     * {@return the address of an archived copy, such as one of the Internet Archive} Absent: none is known.
     */
    Optional<@WebAddress String> getArchived();

    /**
     * {@return the language in which it is written, as a tag of BCP 47 such as {@code es}} Absent: not recorded.
     */
    Optional<@Language String> getLanguage();

    /**
     * {@return the licence under which it may be used, as an SPDX identifier such as {@code CC-BY-4.0} or by name} DCAT's
     * {@code dct:license}. Absent: none was seen.
     */
    Optional<@CleanText(max = TextLimits.LABEL) String> getLicence();

    /**
     * {@return what kind of source it is} Absent: not recorded.
     */
    Optional<@KnownCode(groups = Notices.class) SourceKind> getKind();

    /**
     * {@return what a reader should know of it, such as that the address is weak} Absent: nothing needs
     * saying.
     */
    Optional<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getNote();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default SourceBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static SourceBuilder builder() {
        return new SourceBuilder();
    }
}
