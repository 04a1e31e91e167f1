// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.network;

import io.github.cmcmodel.constraint.Consistent;
import io.github.cmcmodel.constraint.Personal;
import io.github.cmcmodel.constraint.PersonalText;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.SharingLevel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The person behind a focal point, with the purpose, the time and the circle for which the details may be kept and
 * seen.
 *
 * <p>Never shown by {@code toString()}, in a finding or a log.
 */
@Value.Immutable
@CmcStyle
@Personal
@Personal(groups = Warnings.class)
@Consistent({PersonHasPurpose.class})
public sealed interface FocalPointPerson extends Extensible permits FocalPointPersonBuilder.ImmutableFocalPointPerson {
    /** Who may see the details where nothing is said: as few as possible. */
    SharingLevel DEFAULT_SHARING = SharingLevel.SECRETARIAT;

    /**
     * {@return the person's name}
     */
    @Value.Redacted
    @PersonalText(max = TextLimits.TITLE)
    String getName();

    /**
     * {@return the e-mail address} Absent: none is kept.
     */
    @Value.Redacted
    Optional<@PersonalText(max = TextLimits.TITLE) String> getEmail();

    /**
     * {@return the telephone number} Absent: none is kept.
     */
    @Value.Redacted
    Optional<@PersonalText(max = TextLimits.LABEL) String> getTelephone();

    /**
     * {@return what the details are kept for} Absent breaks the rule {@code
     * focal-point.person-without-purpose}.
     */
    @Value.Redacted
    Optional<@PersonalText(max = TextLimits.TITLE, contactAllowed = false) LocalizedText> getPurpose();

    /**
     * {@return the last day until which they may be kept} Absent breaks the rule {@code
     * focal-point.person-without-purpose}.
     */
    Optional<PartialDate> getValidUntil();

    /**
     * {@return who may see them} {@link SharingLevel#SECRETARIAT}, the narrowest, unless set.
     */
    @Value.Default
    default SharingLevel getSharing() {
        return DEFAULT_SHARING;
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default FocalPointPersonBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static FocalPointPersonBuilder builder() {
        return new FocalPointPersonBuilder();
    }
}
