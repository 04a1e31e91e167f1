// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.source.Claim;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.OfficeRole;
import io.github.cmcmodel.value.code.OfficeRoleCategory;
import io.github.cmcmodel.value.id.ActionPlanId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An office that a state, organization or group holds for a time, such as the presidency pro tempore of Costa Rica, from
 * 20 November 2024. Popolo calls it a post held by a membership; no person is named here.
 */
@Value.Immutable
@CmcStyle
public sealed interface Office extends Ranked permits OfficeBuilder.ImmutableOffice {
    /**
     * {@return who holds it}
     */
    @Valid
    Actor getHolder();

    /**
     * {@return what the holder is}
     */
    @KnownCode(groups = Notices.class)
    OfficeRole getRole();

    /**
     * {@return for how long} Absent: not known.
     */
    Optional<DateRange> getRange();

    /**
     * {@return the motto or theme of the term} Absent: none is known.
     */
    Optional<@CleanText(max = TextLimits.TITLE) LocalizedText> getTheme();

    /**
     * {@return the programmes and plans of the term}
     */
    List<ActionPlanId> getPlans();

    /**
     * {@inheritDoc}
     *
     * <p>Two holders, over one and the same time, of an office that one holds at a time exclude each other.
     */
    @Override
    default List<Claim<?>> claims() {
        boolean sole = getRole()
                .category()
                .filter(category -> category == OfficeRoleCategory.SOLE)
                .isPresent();
        Optional<String> holder = getHolder().named();
        return sole && getRange().isPresent() && holder.isPresent()
                ? List.of(Claim.exactly(
                        List.of(getRole(), getRange()), getHolder().getKind().code() + ' ' + holder.get()))
                : List.of();
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default OfficeBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static OfficeBuilder builder() {
        return new OfficeBuilder();
    }
}
