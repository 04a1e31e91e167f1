// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.CleanText;
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
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A state, territory or organization as the doer of something, such as Trinidad and Tobago through its Ministry of
 * National Security as a host.
 *
 * <p>An actor names the doer; the doer itself is described once, as a {@link MemberState} or an organization of
 * the mechanism.
 */
@Value.Immutable
@CmcStyle
@PublicTexts(groups = Warnings.class)
public sealed interface Actor extends Extensible permits ActorBuilder.ImmutableActor {
    /**
     * {@return whether the identifier is that of a member state or of an organization}
     */
    ActorKind getKind();

    /**
     * {@return the identifier of the member state or organization}
     */
    ActorId getId();

    /**
     * {@return the body that acted, such as a ministry} Absent: the actor as a whole, or the body is not
     * known.
     */
    Optional<@CleanText(max = TextLimits.TITLE) LocalizedText> getInstitution();

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
