// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

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
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.OrganizationId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A state, territory, organization or group as the doer of something, such as Trinidad and Tobago through its Ministry of
 * National Security as a host, Switzerland, which takes no part in the mechanism, as another, or the countries of the
 * Caribbean, who promise something together.
 *
 * <p>An actor names the doer; a member state or organization is described once, as a {@link MemberState} or an organization
 * of the mechanism. A country that takes no part is named by its code, a group by its name.
 */
@Value.Immutable
@CmcStyle
@PublicTexts(groups = Warnings.class)
@Consistent({ActorIsNamed.class, ActorFitsItsKind.class})
public sealed interface Actor extends Extensible permits ActorBuilder.ImmutableActor {
    /**
     * {@return what the actor is} The other members follow from it: an identifier, a country, or a name.
     */
    ActorKind getKind();

    /**
     * {@return the identifier of the member state or organization} Absent: a country or a group.
     */
    Optional<ActorId> getId();

    /**
     * {@return the country, by its code of ISO 3166-1, such as {@code CH}} Absent: not a country outside the mechanism.
     */
    Optional<@IsoCountry(Standard.ALPHA2) String> getCountry();

    /**
     * {@return what the group is called, such as "the countries of the Caribbean"} Absent: not a group.
     */
    Optional<@CleanText(max = TextLimits.TITLE) LocalizedText> getName();

    /**
     * {@return the member states and territories in the group} Empty: not a group, or not known.
     */
    List<MemberStateId> getMembers();

    /**
     * {@return the body that acted, such as a ministry} Absent: the actor as a whole, or the body is not
     * known.
     */
    Optional<@CleanText(max = TextLimits.TITLE) LocalizedText> getInstitution();

    /**
     * The actor as such, whatever body acted for it, so that Trinidad and Tobago through its Ministry of National Security equals
     * Trinidad and Tobago.
     *
     * @return the actor without institution, members and unknown members
     */
    default Actor whole() {
        return builder()
                .kind(getKind())
                .id(getId())
                .country(getCountry())
                .name(getName())
                .build();
    }

    /**
     * What names the actor: the identifier, the code of the country, or the name of the group in English, if it has one.
     *
     * @return such as {@code jamaica}, {@code CH} or {@code the countries of the Caribbean}; empty for an actor that lacks it
     */
    default Optional<String> named() {
        return switch (getKind()) {
            case MEMBER_STATE, ORGANIZATION -> getId().map(ActorId::value);
            case COUNTRY -> getCountry();
            case GROUP -> getName().map(name -> name.in(Locale.ENGLISH));
        };
    }

    /**
     * Whether the actor is a state or territory, of the mechanism or outside it.
     *
     * @return false for an organization and a group
     */
    default boolean standsForCountry() {
        return getKind() == ActorKind.MEMBER_STATE || getKind() == ActorKind.COUNTRY;
    }

    /**
     * The member state or territory that the actor is.
     *
     * @return its identifier, empty for another actor
     */
    default Optional<MemberStateId> memberState() {
        return getKind() == ActorKind.MEMBER_STATE
                ? getId().map(id -> new MemberStateId(id.value()))
                : Optional.empty();
    }

    /**
     * The organization that the actor is.
     *
     * @return its identifier, empty for another actor
     */
    default Optional<OrganizationId> organization() {
        return getKind() == ActorKind.ORGANIZATION
                ? getId().map(id -> new OrganizationId(id.value()))
                : Optional.empty();
    }

    /**
     * A member state or territory as actor.
     *
     * @param state its identifier
     * @return the actor
     */
    static Actor of(MemberStateId state) {
        Objects.requireNonNull(state, "Actor state");
        return builder()
                .kind(ActorKind.MEMBER_STATE)
                .id(new ActorId(state.value()))
                .build();
    }

    /**
     * An organization as actor.
     *
     * @param organization its identifier
     * @return the actor
     */
    static Actor of(OrganizationId organization) {
        Objects.requireNonNull(organization, "Actor organization");
        return builder()
                .kind(ActorKind.ORGANIZATION)
                .id(new ActorId(organization.value()))
                .build();
    }

    /**
     * A country that takes no part in the mechanism, as actor.
     *
     * @param country its code of ISO 3166-1, such as {@code CH}
     * @return the actor
     */
    static Actor ofCountry(String country) {
        Objects.requireNonNull(country, "Actor country");
        return builder().kind(ActorKind.COUNTRY).country(country).build();
    }

    /**
     * A group as actor.
     *
     * @param name what it is called
     * @return the actor
     */
    static Actor ofGroup(LocalizedText name) {
        Objects.requireNonNull(name, "Actor name");
        return builder().kind(ActorKind.GROUP).name(name).build();
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default ActorBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static ActorBuilder builder() {
        return new ActorBuilder();
    }
}
