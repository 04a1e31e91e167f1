// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.Consistent;
import io.github.cmcmodel.constraint.CountryCodes.Standard;
import io.github.cmcmodel.constraint.IsoCountry;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.source.SourcedName;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.style.Identity;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.Standing;
import io.github.cmcmodel.value.code.StandingCategory;
import io.github.cmcmodel.value.id.MemberStateId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A state, country or territory that takes part in the mechanism, such as Trinidad and Tobago or, in the Kingdom of the
 * Netherlands, Aruba.
 *
 * <p>"Member state" is the field's word; the mechanism has no formal membership. The country codes may be missing:
 * IOM's "St. Martin" can be one of two territories, and nothing here guesses.
 */
@Value.Immutable
@CmcStyle
@Consistent({
    CodesAgree.class,
    CodesWereInForce.class,
    TerritoryIsPartOfState.class,
    TerritoryIsPartyByApplication.class,
    StateIsPartOfNone.class,
    TerritoryIsNotPartOfItself.class
})
@Consistent(
        value = {ParticipantIsIdentified.class, ParticipationsDoNotOverlap.class},
        groups = Warnings.class)
public sealed interface MemberState extends Cited permits MemberStateBuilder.ImmutableMemberState {
    /**
     * {@return the identifier}
     */
    @Identity
    MemberStateId getId();

    /**
     * {@return the name in common use}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getName();

    /**
     * {@return the spellings of sources that write the name otherwise}
     */
    List<@Valid SourcedName> getOtherNames();

    /**
     * {@return the two letters of ISO 3166-1, such as {@code TT}} Absent: it cannot be told which country or
     * area is meant.
     */
    Optional<@IsoCountry(Standard.ALPHA2) String> getAlpha2();

    /**
     * {@return the three letters of ISO 3166-1, such as {@code TTO}} Absent: it cannot be told which country
     * or area is meant.
     */
    Optional<@IsoCountry(Standard.ALPHA3) String> getAlpha3();

    /**
     * {@return the three digits of the United Nations' M49, such as {@code 780} or {@code 028}, not those of ISO 3166-1} Absent: it
     * cannot be told which country or area is meant.
     */
    Optional<@IsoCountry(Standard.M49) String> getM49();

    /**
     * {@return what it is in international law, such as {@code sovereignState} or {@code constituentCountry}}
     */
    @KnownCode(groups = Notices.class)
    Standing getStanding();

    /**
     * {@return the two letters of the state that it is part of, such as {@code NL} for Aruba} Absent for a sovereign state,
     * and for a territory that cannot be told from another.
     */
    Optional<@IsoCountry(Standard.ALPHA2) String> getPartOf();

    /**
     * {@return in what roles it takes or took part}
     */
    List<@Valid Participation> getParticipations();

    /**
     * {@return to what organizations it belongs or belonged}
     */
    List<@Valid Affiliation> getAffiliations();

    /**
     * {@return what it did about treaties, declarations and compacts}
     */
    List<@Valid InstrumentStatus> getInstruments();

    /**
     * Whether its standing is of a category, such as part of a state.
     *
     * @param category the category
     * @return true if so; false for every category where this version does not know the standing
     */
    default boolean hasStanding(StandingCategory category) {
        return getStanding().category().filter(category::equals).isPresent();
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default MemberStateBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static MemberStateBuilder builder() {
        return new MemberStateBuilder();
    }
}
