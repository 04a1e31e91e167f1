// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.benchmark;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentBuilder;
import io.github.cmcmodel.plan.CommitmentRelation;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorBuilder;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.plan.Term;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CitationBasis;
import io.github.cmcmodel.value.code.CommitmentRelationType;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.CommitmentType;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.InstrumentCode;
import io.github.cmcmodel.value.code.SchemeCode;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.IndicatorId;
import io.github.cmcmodel.value.id.MechanismId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.OrganizationId;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import io.github.cmcmodel.value.id.SourceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * The documents that all contenders read and write: mechanisms that hold sources and commitments, the same at each run. In
 * their mix of short codes, sentences in two languages, dates and citations they are like the bundled record; what they say
 * is made up.
 */
final class SampleDocument {
    private static final int SOURCES = 4;
    private static final List<String> ENGLISH = List.of(
            "train",
            "border",
            "officers",
            "of",
            "the",
            "region",
            "in",
            "disaster",
            "displacement",
            "and",
            "protection",
            "migration",
            "data",
            "by",
            "regular",
            "pathways",
            "follow-up",
            "network",
            "national",
            "asylum",
            "systems");
    private static final List<String> SPANISH = List.of(
            "capacitar",
            "funcionarios",
            "de",
            "la",
            "región",
            "en",
            "protección",
            "y",
            "migración",
            "datos",
            "niñez",
            "refugiadas",
            "sistemas",
            "nacionales",
            "asilo",
            "países",
            "participación",
            "red");

    private final Random random = new Random(42);

    private SampleDocument() {}

    /** A mechanism with that many commitments; each takes about 1.8 KB. */
    static ConsultativeMechanism withCommitments(int number) {
        return new SampleDocument().mechanism(number);
    }

    private ConsultativeMechanism mechanism(int number) {
        var builder =
                ConsultativeMechanism.builder().id(new MechanismId("measured")).name(words(5));
        for (int at = 0; at < number; at++) {
            builder.addCommitment(commitment(at));
        }
        for (int at = 0; at < Math.min(number, SOURCES); at++) {
            builder.addSource(Source.builder()
                    .id(new SourceId("source-" + at))
                    .title(words(8))
                    .addUrl("https://example.org/documents/" + at + ".pdf")
                    .published(date())
                    .build());
        }
        return builder.build();
    }

    private Commitment commitment(int at) {
        CommitmentBuilder builder = Commitment.builder()
                .id(new CommitmentId("commitment-" + at))
                .plan(new ActionPlanId("plan-of-action-2014"))
                .chapter(List.of("I", "II", "III", "IV").get(random.nextInt(4)))
                .title(words(9))
                .text(words(30))
                .addType(CommitmentType.KNOWN.get(random.nextInt(CommitmentType.KNOWN.size())))
                .addLead(Actor.of(new MemberStateId("state-" + random.nextInt(25))))
                .addPartner(Actor.of(new OrganizationId("organization-" + random.nextInt(10))))
                .addTopic(new TopicCode("topic-" + random.nextInt(12)))
                .addTerm(Term.builder()
                        .range(DateRange.of(PartialDate.ofYear(2014), PartialDate.ofYear(2018 + random.nextInt(8))))
                        .build())
                .addInstrument(InstrumentCode.KNOWN.get(random.nextInt(InstrumentCode.KNOWN.size())))
                .addRelation(CommitmentRelation.builder()
                        .type(CommitmentRelationType.MATCHED_WITH)
                        .scheme(new SchemeCode("gcmObjective"))
                        .identifier(Integer.toString(random.nextInt(23)))
                        .build())
                .addCitation(citation());
        IndicatorBuilder indicator = Indicator.builder()
                .id(new IndicatorId("indicator-" + at))
                .name(words(6))
                .unit(LocalizedText.of("en", "persons"))
                .direction(IndicatorDirection.INCREASE)
                .baseline(value());
        for (int values = random.nextInt(3); values >= 0; values--) {
            indicator.addTarget(value()).addObservation(value());
        }
        builder.addIndicator(indicator.build());
        for (int update = random.nextInt(3); update >= 0; update--) {
            builder.addUpdate(ProgressUpdate.builder()
                    .id(new ProgressUpdateId("update-" + update))
                    .date(date())
                    .status(CommitmentStatus.KNOWN.get(random.nextInt(CommitmentStatus.KNOWN.size())))
                    .narrative(words(14))
                    .addCitation(citation())
                    .build());
        }
        return builder.build();
    }

    private IndicatorValue value() {
        return IndicatorValue.builder()
                .value(BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3)))
                .date(date())
                .build();
    }

    private Citation citation() {
        return Citation.builder()
                .source(new SourceId("source-" + random.nextInt(SOURCES)))
                .page("page " + random.nextInt(60))
                .asOf(date())
                .basis(random.nextInt(4) == 0 ? CitationBasis.DERIVED : CitationBasis.STATED)
                .build();
    }

    private PartialDate date() {
        return PartialDate.of(LocalDate.of(2014, 1, 1).plusDays(random.nextInt(4_000)));
    }

    private LocalizedText words(int number) {
        LocalizedText english = LocalizedText.of("en", words(number, ENGLISH));
        return random.nextInt(3) == 0 ? english.and("es", words(number, SPANISH)) : english;
    }

    private String words(int number, List<String> from) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < number; at++) {
            text.append(at == 0 ? "" : " ").append(from.get(random.nextInt(from.size())));
        }
        return text.toString();
    }
}
