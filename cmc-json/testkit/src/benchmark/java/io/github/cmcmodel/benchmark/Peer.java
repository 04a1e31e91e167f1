// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.benchmark;

import io.avaje.jsonb.Json;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.code.CitationBasis;
import io.github.cmcmodel.value.code.CommitmentRelationType;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.CommitmentType;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.InstrumentCode;
import io.github.cmcmodel.value.code.SchemeCode;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.IndicatorId;
import io.github.cmcmodel.value.id.MechanismId;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import io.github.cmcmodel.value.id.SourceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The types of a measured document as records, which the other libraries read and write. Their identifiers, codes, dates and
 * texts are the model's own, so that the same is checked; lists are unmodifiable. An optional part is null, which is cheaper
 * than the model's {@code Optional}. Unknown members have no place.
 */
final class Peer {
    private Peer() {}

    private static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }

    @Json
    record Mechanism(
            String schemaVersion,
            MechanismId id,
            LocalizedText name,
            List<Commitment> commitments,
            List<Source> sources) {
        Mechanism {
            Objects.requireNonNull(schemaVersion);
            Objects.requireNonNull(id);
            Objects.requireNonNull(name);
            commitments = list(commitments);
            sources = list(sources);
        }
    }

    @Json
    record Commitment(
            CommitmentId id,
            ActionPlanId plan,
            @Nullable String chapter,
            @Nullable String area,
            LocalizedText title,
            @Nullable LocalizedText text,
            List<CommitmentType> types,
            List<Actor> leads,
            List<Actor> partners,
            List<TopicCode> topics,
            List<Term> terms,
            List<InstrumentCode> instruments,
            List<Indicator> indicators,
            List<ProgressUpdate> updates,
            List<CommitmentRelation> relations,
            List<Citation> citations) {
        Commitment {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
            types = list(types);
            leads = list(leads);
            partners = list(partners);
            topics = list(topics);
            instruments = list(instruments);
            indicators = list(indicators);
            updates = list(updates);
            terms = list(terms);
            relations = list(relations);
            citations = list(citations);
        }
    }

    @Json
    record Actor(ActorKind kind, ActorId id, @Nullable LocalizedText institution) {
        Actor {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(id);
        }
    }

    @Json
    record Indicator(
            IndicatorId id,
            LocalizedText name,
            @Nullable LocalizedText unit,
            IndicatorDirection direction,
            @Nullable IndicatorValue baseline,
            List<IndicatorValue> targets,
            List<IndicatorValue> observations,
            List<Citation> citations) {
        Indicator {
            Objects.requireNonNull(id);
            Objects.requireNonNull(name);
            Objects.requireNonNull(direction);
            targets = list(targets);
            observations = list(observations);
            citations = list(citations);
        }
    }

    @Json
    record IndicatorValue(BigDecimal value, PartialDate date, List<Citation> citations) {
        IndicatorValue {
            Objects.requireNonNull(value);
            Objects.requireNonNull(date);
            citations = list(citations);
        }
    }

    @Json
    record ProgressUpdate(
            @Nullable ProgressUpdateId id,
            PartialDate date,
            CommitmentStatus status,
            @Nullable LocalizedText narrative,
            @Nullable ProgressUpdateId replaces,
            List<Citation> citations) {
        ProgressUpdate {
            Objects.requireNonNull(date);
            Objects.requireNonNull(status);
            citations = list(citations);
        }
    }

    @Json
    record Term(DateRange range, @Nullable PartialDate agreed, List<Citation> citations) {
        Term {
            Objects.requireNonNull(range);
            citations = list(citations);
        }
    }

    @Json
    record CommitmentRelation(
            CommitmentRelationType type,
            @Nullable CommitmentId commitment,
            @Nullable SchemeCode scheme,
            @Nullable String identifier,
            List<Citation> citations) {
        CommitmentRelation {
            Objects.requireNonNull(type);
            citations = list(citations);
        }
    }

    @Json
    record Citation(
            SourceId source,
            @Nullable CitationBasis basis,
            @Nullable String page,
            @Nullable PartialDate asOf,
            @Nullable LocalizedText note) {
        Citation {
            Objects.requireNonNull(source);
        }
    }

    @Json
    record Source(
            SourceId id,
            LocalizedText title,
            @Nullable LocalizedText publisher,
            List<String> urls,
            @Nullable PartialDate published,
            @Nullable LocalizedText note) {
        Source {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
            urls = list(urls);
        }
    }
}
