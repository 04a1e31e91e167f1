// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.benchmark;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.ConsultativeMechanismBuilder;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.ActorBuilder;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentBuilder;
import io.github.cmcmodel.plan.CommitmentRelation;
import io.github.cmcmodel.plan.CommitmentRelationBuilder;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorBuilder;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.plan.IndicatorValueBuilder;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.plan.ProgressUpdateBuilder;
import io.github.cmcmodel.plan.Term;
import io.github.cmcmodel.plan.TermBuilder;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.CitationBuilder;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.source.SourceBuilder;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.code.CitationBasis;
import io.github.cmcmodel.value.code.ClosedCode;
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
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What one would write by hand over Jackson's parser: a switch on names per type. */
final class Streaming {
    private Streaming() {}

    static ConsultativeMechanism mechanism(JsonParser parser) throws IOException {
        ConsultativeMechanismBuilder builder = ConsultativeMechanism.builder();
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "id" -> builder.id(new MechanismId(parser.getText()));
                case "name" -> builder.name(text(parser));
                case "commitments" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addCommitment(commitment(parser));
                    }
                }
                case "sources" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addSource(source(parser));
                    }
                }
                default -> parser.skipChildren();
            }
        }
        return builder.build();
    }

    private static Commitment commitment(JsonParser parser) throws IOException {
        CommitmentBuilder builder = Commitment.builder();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "id" -> builder.id(new CommitmentId(parser.getText()));
                case "plan" -> builder.plan(new ActionPlanId(parser.getText()));
                case "chapter" -> builder.chapter(parser.getText());
                case "area" -> builder.area(parser.getText());
                case "title" -> builder.title(text(parser));
                case "text" -> builder.text(text(parser));
                case "types" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addType(new CommitmentType(parser.getText()));
                    }
                }
                case "leads" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addLead(actor(parser));
                    }
                }
                case "partners" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addPartner(actor(parser));
                    }
                }
                case "topics" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addTopic(new TopicCode(parser.getText()));
                    }
                }
                case "terms" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addTerm(term(parser));
                    }
                }
                case "instruments" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addInstrument(new InstrumentCode(parser.getText()));
                    }
                }
                case "indicators" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addIndicator(indicator(parser));
                    }
                }
                case "updates" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addUpdate(update(parser));
                    }
                }
                case "relations" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addRelation(relation(parser));
                    }
                }
                case "citations" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addCitation(citation(parser));
                    }
                }
                default -> parser.skipChildren();
            }
        }
        return builder.build();
    }

    private static Actor actor(JsonParser parser) throws IOException {
        ActorBuilder builder = Actor.builder();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "kind" -> builder.kind(code(parser, ActorKind.values()));
                case "id" -> builder.id(new ActorId(parser.getText()));
                case "institution" -> builder.institution(text(parser));
                default -> parser.skipChildren();
            }
        }
        return builder.build();
    }

    private static Indicator indicator(JsonParser parser) throws IOException {
        IndicatorBuilder builder = Indicator.builder();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "id" -> builder.id(new IndicatorId(parser.getText()));
                case "name" -> builder.name(text(parser));
                case "unit" -> builder.unit(text(parser));
                case "direction" -> builder.direction(code(parser, IndicatorDirection.values()));
                case "baseline" -> builder.baseline(value(parser));
                case "targets" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addTarget(value(parser));
                    }
                }
                case "observations" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addObservation(value(parser));
                    }
                }
                case "citations" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addCitation(citation(parser));
                    }
                }
                default -> parser.skipChildren();
            }
        }
        return builder.build();
    }

    private static IndicatorValue value(JsonParser parser) throws IOException {
        IndicatorValueBuilder builder = IndicatorValue.builder();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "value" -> builder.value(parser.getDecimalValue());
                case "date" -> builder.date(PartialDate.parse(parser.getText()));
                case "citations" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addCitation(citation(parser));
                    }
                }
                default -> parser.skipChildren();
            }
        }
        return builder.build();
    }

    private static ProgressUpdate update(JsonParser parser) throws IOException {
        ProgressUpdateBuilder builder = ProgressUpdate.builder();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "id" -> builder.id(new ProgressUpdateId(parser.getText()));
                case "date" -> builder.date(PartialDate.parse(parser.getText()));
                case "status" -> builder.status(new CommitmentStatus(parser.getText()));
                case "narrative" -> builder.narrative(text(parser));
                case "replaces" -> builder.replaces(new ProgressUpdateId(parser.getText()));
                case "citations" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addCitation(citation(parser));
                    }
                }
                default -> parser.skipChildren();
            }
        }
        return builder.build();
    }

    private static Term term(JsonParser parser) throws IOException {
        TermBuilder builder = Term.builder();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "range" -> builder.range(DateRange.parse(parser.getText()));
                case "agreed" -> builder.agreed(PartialDate.parse(parser.getText()));
                default -> parser.skipChildren();
            }
        }
        return builder.build();
    }

    private static CommitmentRelation relation(JsonParser parser) throws IOException {
        CommitmentRelationBuilder builder = CommitmentRelation.builder();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "type" -> builder.type(new CommitmentRelationType(parser.getText()));
                case "commitment" -> builder.commitment(new CommitmentId(parser.getText()));
                case "scheme" -> builder.scheme(new SchemeCode(parser.getText()));
                case "identifier" -> builder.identifier(parser.getText());
                default -> parser.skipChildren();
            }
        }
        return builder.build();
    }

    private static Citation citation(JsonParser parser) throws IOException {
        CitationBuilder builder = Citation.builder();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "source" -> builder.source(new SourceId(parser.getText()));
                case "page" -> builder.page(parser.getText());
                case "asOf" -> builder.asOf(PartialDate.parse(parser.getText()));
                case "basis" -> builder.basis(code(parser, CitationBasis.values()));
                case "note" -> builder.note(text(parser));
                default -> parser.skipChildren();
            }
        }
        return builder.build();
    }

    private static Source source(JsonParser parser) throws IOException {
        SourceBuilder builder = Source.builder();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "id" -> builder.id(new SourceId(parser.getText()));
                case "title" -> builder.title(text(parser));
                case "publisher" -> builder.publisher(text(parser));
                case "urls" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        builder.addUrl(parser.getText());
                    }
                }
                case "published" -> builder.published(PartialDate.parse(parser.getText()));
                case "note" -> builder.note(text(parser));
                default -> parser.skipChildren();
            }
        }
        return builder.build();
    }

    static LocalizedText text(JsonParser parser) throws IOException {
        List<LocalizedText.Entry> entries = new ArrayList<>(2);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String language = parser.currentName();
            parser.nextToken();
            entries.add(new LocalizedText.Entry(language, parser.getText()));
        }
        return new LocalizedText(entries);
    }

    private static <V extends ClosedCode> V code(JsonParser parser, V[] values) throws IOException {
        String text = parser.getText();
        for (V value : values) {
            if (value.code().equals(text)) {
                return value;
            }
        }
        throw new IOException("no such code: " + text);
    }
}
