// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.mechanism;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.PublicTexts;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.constraint.WebAddress;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a document says of itself as data: its version, date, publisher and licence, such as version 1.2 of 31 January 2026.
 * Corresponds to DCAT's {@code dcat:Dataset}.
 */
@Value.Immutable
@CmcStyle
@PublicTexts(groups = Warnings.class)
public sealed interface Dataset extends Extensible permits DatasetBuilder.ImmutableDataset {
    /**
     * {@return the version, such as {@code 1.2.0}} DCAT's {@code dcat:version}.
     */
    @CleanText(max = TextLimits.LABEL)
    String getVersion();

    /**
     * {@return when this version was issued} DCAT's {@code dct:issued}.
     */
    PartialDate getIssued();

    /**
     * {@return who publishes it} DCAT's {@code dct:publisher}.
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getPublisher();

    /**
     * {@return the licence under which it may be used, as an SPDX identifier such as {@code CC-BY-4.0} or by name} DCAT's
     * {@code dct:license}.
     */
    @CleanText(max = TextLimits.LABEL)
    String getLicence();

    /**
     * {@return the page about it} DCAT's {@code dcat:landingPage}. Absent: there is none.
     */
    Optional<@WebAddress String> getHomepage();

    /**
     * {@return what changed from version to version, the newest first} Empty: not recorded.
     */
    List<@Valid DatasetChange> getChanges();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default DatasetBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static DatasetBuilder builder() {
        return new DatasetBuilder();
    }
}
