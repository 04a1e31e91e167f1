// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.source;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.WebAddress;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something to read or see, such as the report of a meeting.
 */
@Value.Immutable
@CmcStyle
public sealed interface Document extends Cited permits DocumentBuilder.ImmutableDocument {
    /**
     * {@return what the document is called}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getTitle();

    /**
     * {@return where it can be fetched} Absent: it is on no open page.
     */
    Optional<@WebAddress String> getUrl();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default DocumentBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static DocumentBuilder builder() {
        return new DocumentBuilder();
    }
}
