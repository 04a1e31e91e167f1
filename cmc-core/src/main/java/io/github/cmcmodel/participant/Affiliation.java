// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.source.Claim;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.code.AffiliationStatus;
import io.github.cmcmodel.value.id.OrganizationId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a state or territory belongs to an organization, such as Montserrat to CARICOM as full member.
 */
@Value.Immutable
@CmcStyle
public sealed interface Affiliation extends Ranked permits AffiliationBuilder.ImmutableAffiliation {
    /**
     * {@return the organization}
     */
    OrganizationId getOrganization();

    /**
     * {@return in what status}
     */
    @KnownCode(groups = Notices.class)
    AffiliationStatus getStatus();

    /**
     * {@return over what time} Absent: the sources do not say since when or until when.
     */
    Optional<DateRange> getRange();

    /**
     * {@inheritDoc}
     *
     * <p>Two statuses in one organization over one and the same time exclude each other.
     */
    @Override
    default List<Claim<?>> claims() {
        return getRange()
                .map(range -> List.<Claim<?>>of(Claim.exactly(
                        List.of(getOrganization(), range), getStatus().value())))
                .orElse(List.of());
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default AffiliationBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static AffiliationBuilder builder() {
        return new AffiliationBuilder();
    }
}
