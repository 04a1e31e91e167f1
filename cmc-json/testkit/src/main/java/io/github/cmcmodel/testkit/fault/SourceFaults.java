// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.CitationShape;
import io.github.cmcmodel.shape.ConsultativeMechanismShape;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.source.SourcedDate;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.draw.Copies;
import io.github.cmcmodel.testkit.draw.Sampler;
import io.github.cmcmodel.testkit.draw.Settings;
import io.github.cmcmodel.testkit.fault.Faults.Planted;
import io.github.cmcmodel.testkit.fault.Faults.Planter;
import io.github.cmcmodel.testkit.fault.Site.Found;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CitationStance;
import io.github.cmcmodel.value.id.SourceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How to break each rule on sources and on what they say. */
final class SourceFaults {
    private static final String ADDED = "added-for-the-fault";

    /** The lists of citations, that of the mechanism itself first. */
    private static final List<Site> CITATIONS = Site.ALL.stream()
            .filter(site -> site.attribute().type().type() == Citation.class)
            .sorted((one, other) ->
                    Integer.compare(one.way().size(), other.way().size()))
            .toList();

    static final Map<RuleCode, Planter> ALL = Map.ofEntries(
            Map.entry(RuleCode.FACT_DISPUTED, SourceFaults::disputed),
            Map.entry(RuleCode.CITATION_ATTRIBUTE_UNKNOWN, SourceFaults::unknownAttribute),
            Map.entry(RuleCode.SOURCE_UNUSED, SourceFaults::unused));

    private SourceFaults() {}

    private static Planted disputed(Choices choices) {
        if (choices.below(3) == 2) {
            return excluded(choices);
        }
        Site wanted = Faults.any(choices, CITATIONS);
        Set<Attribute<?, ?, ?>> required = new HashSet<>(wanted.way());
        required.addAll(Site.needed(ConsultativeMechanismShape.SOURCES));
        ConsultativeMechanism base = Faults.base(choices, required);
        return Site.in(base, wanted.shape().type()).isEmpty()
                ? disputed(choices, base, Shapes.mechanism())
                : disputed(choices, base, wanted.shape());
    }

    private static <T> Planted disputed(Choices choices, ConsultativeMechanism base, Shape<T, ?> shape) {
        for (Attribute<T, ?, ?> attribute : shape.attributes()) {
            if (attribute.type() instanceof ValueType.Nested<?> nested && nested.type() == Citation.class) {
                return disputed(choices, base, shape, attribute);
            }
        }
        throw new IllegalStateException(shape + " has no citations");
    }

    private static <T, V> Planted disputed(
            Choices choices, ConsultativeMechanism base, Shape<T, ?> shape, Attribute<T, ?, V> attribute) {
        Found<T> fact = Faults.any(choices, Site.in(base, shape.type()));
        List<V> values = new ArrayList<>(attribute.values(fact.value()));
        Class<V> type = attribute.type().type();
        if (values.isEmpty()) {
            SourceId source = Faults.any(choices, base.getSources()).getId();
            values.add(type.cast(Citation.builder().source(source).build()));
        }
        int least = choices.below(values.size());
        List<SourceId> disputed = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            if (at == least || choices.flag(20)) {
                Citation citation = (Citation) values.get(at);
                values.set(
                        at,
                        type.cast(citation.toBuilder()
                                .stance(CitationStance.REFUTES)
                                .build()));
                disputed.add(citation.getSource());
            }
        }
        return new Planted(
                Edit.replaced(base, fact.place(), Copies.with(shape, fact.value(), attribute, values)),
                fact.place(),
                Map.of("by", disputed.stream().map(SourceId::value).distinct().collect(Collectors.joining(", "))));
    }

    private static Planted excluded(Choices choices) {
        ConsultativeMechanism base = Faults.base(choices);
        SourcedDate first = date(2000 + choices.below(10));
        SourcedDate second = date(2010 + choices.below(10));
        return new Planted(
                base.toBuilder().launched(List.of(first, second)).build(),
                Site.at(ConsultativeMechanismShape.LAUNCHED, 1),
                Map.of("by", Site.at(ConsultativeMechanismShape.LAUNCHED, 0).toString()));
    }

    private static SourcedDate date(int year) {
        return SourcedDate.builder().date(PartialDate.ofYear(year)).build();
    }

    private static Planted unknownAttribute(Choices choices) {
        Site wanted = Faults.any(choices, CITATIONS);
        Set<Attribute<?, ?, ?>> required = new HashSet<>(wanted.way());
        required.addAll(Site.needed(ConsultativeMechanismShape.SOURCES));
        ConsultativeMechanism base = Faults.base(choices, required);
        List<Found<Cited>> facts = Site.in(base, Cited.class).stream()
                .filter(fact -> !fact.value().getCitations().isEmpty())
                .toList();
        List<Found<Cited>> wantedFacts = facts.stream()
                .filter(fact -> wanted.shape().type().isInstance(fact.value()))
                .toList();
        Found<Cited> fact = Faults.any(choices, wantedFacts.isEmpty() ? facts : wantedFacts);
        Shape<?, ?> shape = Shapes.requiredOfValue(fact.value());
        String name = Faults.any(choices, shape.attributes()).name();
        String written =
                Faults.oneOf(choices, name + "X", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        int at = choices.below(fact.value().getCitations().size());
        Citation citation = fact.value().getCitations().get(at);
        Pointer place = Site.below(fact.place(), "citations", at);
        return new Planted(
                Edit.replaced(
                        base, place, citation.toBuilder().addAttribute(written).build()),
                Site.below(
                        place,
                        CitationShape.ATTRIBUTES,
                        citation.getAttributes().size()),
                Map.of("attribute", written, "type", shape.name(), "nearest", name));
    }

    private static Planted unused(Choices choices) {
        ConsultativeMechanism base = Faults.base(choices);
        Source source = Sampler.value(Source.class, new Settings(), choices).toBuilder()
                .id(new SourceId(ADDED))
                .kind(Optional.empty()) // an unknown one would be a finding of its own
                .build();
        Pointer place = Site.at(
                ConsultativeMechanismShape.SOURCES,
                choices.below(base.getSources().size() + 1));
        return new Planted(Edit.inserted(base, place, source), place, Map.of("source", ADDED));
    }
}
