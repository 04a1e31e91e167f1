// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.mechanism;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.WebAddress;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.style.Identity;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.OrganizationKind;
import io.github.cmcmodel.value.id.OrganizationId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organization that takes part, hosts or supports, such as the International Organization for Migration.
 */
@Value.Immutable
@CmcStyle
public sealed interface Organization extends Cited permits OrganizationBuilder.ImmutableOrganization {
    /**
     * {@return the identifier}
     */
    @Identity
    OrganizationId getId();

    /**
     * {@return the name}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getName();

    /**
     * {@return its acronym in each language that has one, such as {@code IOM} in English and {@code OIM} in Spanish and French}
     * Absent: none is in use.
     */
    Optional<@CleanText(max = TextLimits.LABEL) LocalizedText> getAcronym();

    /**
     * {@return what kind of body it is}
     */
    @KnownCode(groups = Notices.class)
    OrganizationKind getKind();

    /**
     * {@return its site} Absent: not recorded.
     */
    Optional<@WebAddress String> getUrl();

    /**
     * {@return the organization that it is part of} Absent: none, or not in this document.
     */
    Optional<OrganizationId> getParent();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default OrganizationBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static OrganizationBuilder builder() {
        return new OrganizationBuilder();
    }
}
