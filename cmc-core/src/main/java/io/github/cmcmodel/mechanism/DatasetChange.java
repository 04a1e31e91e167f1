// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.mechanism;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.PublicTexts;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import org.immutables.value.Value;

/**
 * What changed in one version of a data set, such as "Two counts corrected" in version 1.2. Corresponds to DCAT's
 * {@code adms:versionNotes}.
 */
@Value.Immutable
@CmcStyle
@PublicTexts(groups = Warnings.class)
public sealed interface DatasetChange extends Extensible permits DatasetChangeBuilder.ImmutableDatasetChange {
    /**
     * {@return the version that has the change}
     */
    @CleanText(max = TextLimits.LABEL)
    String getVersion();

    /**
     * {@return when that version was issued}
     */
    PartialDate getDate();

    /**
     * {@return what changed}
     */
    @CleanText(max = TextLimits.NARRATIVE)
    LocalizedText getText();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default DatasetChangeBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static DatasetChangeBuilder builder() {
        return new DatasetChangeBuilder();
    }
}
