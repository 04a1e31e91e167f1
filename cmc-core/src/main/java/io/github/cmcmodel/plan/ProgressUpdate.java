// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.source.Claim;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.DatePrecision;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.Assessor;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was reported on a commitment or milestone at a date, such as "in progress" in June 2019.
 *
 * <p>Updates are only ever added. A correction is a new update that names the one it replaces.
 */
@Value.Immutable
@CmcStyle
public sealed interface ProgressUpdate extends Ranked permits ProgressUpdateBuilder.ImmutableProgressUpdate {
    /**
     * {@return the identifier, unique within its commitment or milestone} Absent: the update cannot be replaced.
     */
    Optional<ProgressUpdateId> getId();

    /**
     * {@return the date for which it speaks}
     */
    PartialDate getDate();

    /**
     * {@return when it was written down, apart from the date it speaks for} Absent: not known.
     */
    Optional<PartialDate> getRecorded();

    /**
     * {@return how far it had come} Absent: the source gives no status.
     */
    Optional<@KnownCode(groups = Notices.class) CommitmentStatus> getStatus();

    /**
     * {@return who says so, such as an independent review} Absent: not known. Two assessors who differ do not contradict each
     * other.
     */
    Optional<@KnownCode(groups = Notices.class) Assessor> getAssessedBy();

    /**
     * {@return what was done} Absent: nothing was written.
     */
    Optional<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getNarrative();

    /**
     * {@return the update of the same commitment or milestone that this one corrects} Absent: it corrects none.
     */
    Optional<ProgressUpdateId> getReplaces();

    /**
     * {@inheritDoc}
     *
     * <p>Two updates of one day and one assessor exclude each other where their statuses differ. Within a month or year a
     * commitment can come further, and a correction excludes nothing: it takes the place of what it corrects.
     */
    @Override
    default List<Claim<?>> claims() {
        return getStatus().isPresent() && getReplaces().isEmpty() && getDate().precision() == DatePrecision.DAY
                ? List.of(Claim.exactly(
                        List.of(getDate(), getAssessedBy()), getStatus().get()))
                : List.of();
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default ProgressUpdateBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static ProgressUpdateBuilder builder() {
        return new ProgressUpdateBuilder();
    }
}
