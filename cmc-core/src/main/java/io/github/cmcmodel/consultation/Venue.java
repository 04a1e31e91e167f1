// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.Consistent;
import io.github.cmcmodel.constraint.CountryCodes.Standard;
import io.github.cmcmodel.constraint.IsoCountry;
import io.github.cmcmodel.constraint.PublicTexts;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.id.MemberStateId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a consultation takes place, such as Port of Spain, Trinidad and Tobago.
 */
@Value.Immutable
@CmcStyle
@PublicTexts(groups = Warnings.class)
@Consistent({VenueLiesInOneCountry.class})
public sealed interface Venue extends Extensible permits VenueBuilder.ImmutableVenue {
    /**
     * {@return the town or venue} Absent: not known.
     */
    Optional<@CleanText(max = TextLimits.TITLE) LocalizedText> getPlace();

    /**
     * {@return the member state in which it lies} Absent: not known, or not one of the mechanism's.
     */
    Optional<MemberStateId> getState();

    /**
     * {@return the country, by its code of ISO 3166-1, such as {@code BR}} Absent: the venue lies in a member state, or the country is not known.
     */
    Optional<@IsoCountry(Standard.ALPHA2) String> getCountry();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default VenueBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static VenueBuilder builder() {
        return new VenueBuilder();
    }
}
