// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cmcmodel.Samples;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.ConsultativeMechanismBuilder;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.source.SourcedDate;
import io.github.cmcmodel.source.SourcedDateBuilder;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CitationStance;
import io.github.cmcmodel.value.code.Rank;
import io.github.cmcmodel.value.id.MechanismId;
import io.github.cmcmodel.value.id.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    @Test
    void theCodeOfTheReadmeGivesWhatItSays() throws IOException {
        ConsultativeMechanism mechanism = mechanism()
                .addSource(source("page"))
                .addLaunched(date("2016").addCitation(citation("page")).build())
                .build();
        List<String> uncited = new ArrayList<>();
        Provenance.visit(mechanism, fact -> {
            if (fact.isUncited()) {
                uncited.add(fact.place().toString());
            }
        });

        String code = Files.readString(Path.of("README.md")).split("```(java)?")[3];
        String here = Files.readString(Path.of("src/test/java/io/github/cmcmodel/provenance/ProvenanceTest.java"));
        assertThat(code).contains("// " + uncited);
        assertThat(here.replaceAll("\\s", ""))
                .contains(code.replaceAll("//.*", "").replaceAll("\\s", ""));
    }

    @Test
    void aCitationThatNamesAttributesSpeaksForThemAndOneThatNamesNoneForTheRest() {
        ConsultativeMechanism mechanism = mechanism()
                .acronym(LocalizedText.of("en", "EX"))
                .description(LocalizedText.of("en", "Made up."))
                .addCitation(citation("page"))
                .addCitation(citation("book").toBuilder()
                        .addAttributes("acronym", "description")
                        .build())
                .addCitation(citation("map").toBuilder()
                        .addAttribute("acronym")
                        .stance(CitationStance.REFUTES)
                        .build())
                .build();

        assertThat(facts(mechanism))
                .extracting(
                        fact -> fact.place().toString(),
                        fact -> sources(fact.supporting()),
                        fact -> sources(fact.refuting()))
                .containsExactly(
                        tuple("/name", List.of("page"), List.of()),
                        tuple("/acronym", List.of("book"), List.of("map")),
                        tuple("/description", List.of("book"), List.of()));
    }

    @Test
    void anEntryThatAnotherOfEqualRankExcludesIsDisputed() {
        ConsultativeMechanism mechanism = mechanism()
                .addLaunched(date("2019").build())
                .addLaunched(date("2016-01").build())
                .addLaunched(date("2015")
                        .rank(Rank.DEPRECATED)
                        .addCitation(citation("page").toBuilder()
                                .stance(CitationStance.REFUTES)
                                .build())
                        .build())
                .addLaunched(date("2014").rank(Rank.PREFERRED).build())
                .build();

        assertThat(facts(mechanism))
                .filteredOn(Fact::isDisputed)
                .extracting(Fact::toString, fact -> fact.excludedBy().map(Pointer::toString))
                .containsExactly(
                        tuple("/launched/0/date: 0 supporting, 0 refuting", Optional.of("/launched/1")),
                        tuple("/launched/1/date: 0 supporting, 0 refuting", Optional.of("/launched/0")));
    }

    @Test
    void whatIsTheRecordsOwnIsNoFact() {
        ConsultativeMechanism mechanism = mechanism()
                .addSource(source("page"))
                .addLaunched(date("2016")
                        .rank(Rank.PREFERRED)
                        .addCitation(citation("page"))
                        .build())
                .build();

        assertThat(facts(mechanism))
                .extracting(fact -> fact.place().toString())
                .containsExactly("/name", "/launched/0/date");
    }

    @Test
    void factsAreCountedByType() {
        ConsultativeMechanism mechanism = mechanism()
                .addLaunched(date("2019").addCitation(citation("page")).build())
                .addLaunched(date("2016").build())
                .build();

        assertThat(Provenance.countByType(mechanism))
                .containsExactly(
                        new FactCount("ConsultativeMechanism", 1, 0, 0, 1), new FactCount("SourcedDate", 2, 1, 2, 1));
    }

    @Test
    void everyTypeWithCitationsHasFacts() {
        List<String> types = Shapes.all().stream()
                .filter(shape -> Cited.class.isAssignableFrom(shape.type()))
                .map(Shape::name)
                .toList();

        assertThat(Provenance.countByType(Samples.consultativeMechanism()))
                .extracting(FactCount::type)
                .containsExactlyInAnyOrderElementsOf(types);
    }

    @Test
    void anObjectOnItsOwnHasPlacesWithinIt() {
        List<String> places = new ArrayList<>();
        Provenance.visit(date("2016").build(), fact -> places.add(fact.place().toString()));

        assertThat(places).containsExactly("/date");
    }

    private static List<Fact> facts(ConsultativeMechanism mechanism) {
        List<Fact> facts = new ArrayList<>();
        Provenance.visit(mechanism, facts::add);
        return facts;
    }

    private static List<String> sources(List<Citation> citations) {
        return citations.stream().map(citation -> citation.getSource().value()).toList();
    }

    private static ConsultativeMechanismBuilder mechanism() {
        return ConsultativeMechanism.builder()
                .id(new MechanismId("example"))
                .name(LocalizedText.of("en", "Example Consultations"));
    }

    private static SourcedDateBuilder date(String date) {
        return SourcedDate.builder().date(PartialDate.parse(date));
    }

    private static Citation citation(String source) {
        return Citation.of(new SourceId(source));
    }

    private static Source source(String id) {
        return Source.builder()
                .id(new SourceId(id))
                .title(LocalizedText.of("en", "A source"))
                .build();
    }
}
