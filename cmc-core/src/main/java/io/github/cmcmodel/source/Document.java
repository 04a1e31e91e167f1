// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.source;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Language;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.WebAddress;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.style.Identity;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.DocumentKind;
import io.github.cmcmodel.value.id.DocumentId;
import io.github.cmcmodel.value.id.OrganizationId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something to read or see that meetings, plans, networks, practices and reports refer to, such as the report of the meeting in
 * Nassau. Listed once, whoever refers to it. Corresponds to schema.org's {@code CreativeWork}.
 *
 * <p>What facts were taken from is a {@link Source}; one publication may be both.
 */
@Value.Immutable
@CmcStyle
public sealed interface Document extends Cited permits DocumentBuilder.ImmutableDocument {
    /**
     * {@return the identifier}
     */
    @Identity
    DocumentId getId();

    /**
     * {@return what the document is called}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getTitle();

    /**
     * {@return what kind of document it is}
     */
    @KnownCode(groups = Notices.class)
    DocumentKind getKind();

    /**
     * {@return where it can be fetched} Absent: it is on no open page.
     */
    Optional<@WebAddress String> getUrl();

    /**
     * {@return the language in which it is written, as a tag of BCP 47 such as {@code es}} Absent: not known, or several.
     */
    Optional<@Language String> getLanguage();

    /**
     * {@return the organization that published it} Absent: not known, or none of those listed.
     */
    Optional<OrganizationId> getOrganization();

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
