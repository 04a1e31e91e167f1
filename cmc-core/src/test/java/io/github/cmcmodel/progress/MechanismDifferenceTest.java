// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.progress.Samples.commitment;
import static io.github.cmcmodel.progress.Samples.correction;
import static io.github.cmcmodel.progress.Samples.mechanism;
import static io.github.cmcmodel.progress.Samples.update;
import static io.github.cmcmodel.value.code.CommitmentStatus.FULFILLED;
import static io.github.cmcmodel.value.code.CommitmentStatus.IN_PROGRESS;
import static io.github.cmcmodel.value.code.CommitmentStatus.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.network.FocalPoint;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.network.NetworkBuilder;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.progress.Change.Kind;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.NetworkState;
import io.github.cmcmodel.value.code.SharingLevel;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.IndicatorId;
import io.github.cmcmodel.value.id.NetworkId;
import io.github.cmcmodel.value.id.SourceId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MechanismDifferenceTest {
    private static MechanismDifference between(Commitment before, Commitment after) {
        return MechanismDifference.between(
                mechanism().addCommitment(before).build(),
                mechanism().addCommitment(after).build());
    }

    @Test
    void ofOneAndTheSameThereIsNoDifference() {
        MechanismDifference difference =
                between(commitment("a").build(), commitment("a").build());

        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.print()).isEmpty();
    }

    @Test
    void aChangeNamesTheThingTheAttributeTheValuesAndBothPlaces() {
        Network proposed = network().build();
        Network other = network().id(new NetworkId("diaspora")).build();
        Network endorsed = network().state(NetworkState.ENDORSED).build();

        MechanismDifference difference = MechanismDifference.between(
                mechanism().addNetwork(proposed).build(),
                mechanism().addNetworks(other, endorsed).build());

        assertThat(difference.changes())
                .containsExactly(
                        new Change(
                                Kind.CHANGED,
                                new NetworkId("counter-trafficking"),
                                Optional.of("state"),
                                Optional.of(Pointer.ROOT.path("networks", 0, "state")),
                                Optional.of(Pointer.ROOT.path("networks", 1, "state")),
                                Optional.of(NetworkState.PROPOSED),
                                Optional.of(NetworkState.ENDORSED)),
                        new Change(
                                Kind.ADDED,
                                new NetworkId("diaspora"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Pointer.ROOT.path("networks", 0)),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(difference.print()).isEqualTo("""
                        changed /networks/0/state (now /networks/1/state) of counter-trafficking: proposed, now endorsed
                        added /networks/0 of diaspora
                        """);
        assertThat(difference.of(new NetworkId("diaspora"))).hasSize(1);
        assertThat(difference.of(new NetworkId("nowhere"))).isEmpty();
    }

    private static NetworkBuilder network() {
        return Network.builder()
                .id(new NetworkId("counter-trafficking"))
                .name(LocalizedText.of("en", "Counter-Trafficking Network"))
                .state(NetworkState.PROPOSED);
    }

    @Test
    void aTextIsComparedLanguageByLanguage() {
        assertThat(between(
                                commitment("a")
                                        .title(LocalizedText.of("en", "One")
                                                .and("es", "Uno")
                                                .and("fr", "Un"))
                                        .build(),
                                commitment("a")
                                        .title(LocalizedText.of("en", "Two")
                                                .and("es", "Uno")
                                                .and("nl", "Een"))
                                        .build())
                        .print())
                .isEqualTo("""
                        changed /commitments/0/title/en of a: "One", now "Two"
                        removed /commitments/0/title/fr of a: "Un"
                        added /commitments/0/title/nl of a: "Een"
                        """);
    }

    @Test
    void theOrderOfLanguagesIsNoDifference() {
        assertThat(between(
                                commitment("a")
                                        .title(LocalizedText.of("en", "x").and("es", "y"))
                                        .build(),
                                commitment("a")
                                        .title(LocalizedText.of("es", "y").and("en", "x"))
                                        .build())
                        .print())
                .isEmpty();
    }

    @Test
    void anOptionalTextThatComesOrGoesIsOneChange() {
        LocalizedText text = LocalizedText.of("en", "In full").and("es", "Completo");

        assertThat(between(commitment("a").build(), commitment("a").text(text).build())
                        .print())
                .isEqualTo("added /commitments/0/text of a: en \"In full\", es \"Completo\"\n");
        assertThat(between(commitment("a").text(text).build(), commitment("a").build())
                        .changes())
                .extracting(Change::kind)
                .containsExactly(Kind.REMOVED);
    }

    @Test
    void codesInAListComeAndGoOneByOne() {
        assertThat(between(
                                commitment("a")
                                        .addTopics(new TopicCode("data"), new TopicCode("asylum"))
                                        .build(),
                                commitment("a")
                                        .addTopics(new TopicCode("labour"), new TopicCode("data"))
                                        .build())
                        .print())
                .isEqualTo("""
                        removed /commitments/0/topics/1 of a: asylum
                        added /commitments/0/topics/0 of a: labour
                        """);
    }

    @Test
    void oneThingMovedFromTheEndToTheStartOrBackIsOneChange() {
        List<String> order = List.of("data", "asylum", "labour", "diaspora");
        List<String> lastFirst = new ArrayList<>(order);
        Collections.rotate(lastFirst, 1);
        ConsultativeMechanism inOrder = withTopics(order);
        ConsultativeMechanism rotated = withTopics(lastFirst);

        assertThat(MechanismDifference.between(inOrder, rotated).print())
                .isEqualTo("moved /topics/3 (now /topics/0) of diaspora\n");
        assertThat(MechanismDifference.between(rotated, inOrder).print())
                .isEqualTo("moved /topics/0 (now /topics/3) of diaspora\n");
    }

    @Test
    void whatIsNotSaidToHaveMovedStandsInTheSameOrder() {
        assertThat(MechanismDifference.between(
                                withTopics(List.of("data", "asylum", "labour", "diaspora")),
                                withTopics(List.of("labour", "diaspora", "data", "asylum")))
                        .print())
                .isEqualTo("""
                        moved /topics/2 (now /topics/0) of labour
                        moved /topics/3 (now /topics/1) of diaspora
                        """);
    }

    private static ConsultativeMechanism withTopics(List<String> codes) {
        return mechanism().topics(codes.stream().map(Samples::topic).toList()).build();
    }

    @Test
    void anUpdateIsFoundAgainByItsIdentifierWhereverItStands() {
        assertThat(between(
                                Samples.withUpdates(update("u1", "2018", PLANNED), update("u2", "2019", IN_PROGRESS)),
                                Samples.withUpdates(
                                        update("u0", "2017", PLANNED),
                                        update("u1", "2018", IN_PROGRESS),
                                        update("u2", "2019", FULFILLED),
                                        correction("u3", "2020", PLANNED, "u1")))
                        .print())
                .isEqualTo("""
                        changed /commitments/0/updates/0/status (now /commitments/0/updates/1/status) of train-officials: planned, now inProgress
                        changed /commitments/0/updates/1/status (now /commitments/0/updates/2/status) of train-officials: inProgress, now fulfilled
                        added /commitments/0/updates/0 of train-officials
                        added /commitments/0/updates/3 of train-officials
                        """);
    }

    @Test
    void whatHasNoIdentifierIsPairedByEqualityThenByItsFirstAttributeThenInOrder() {
        Citation deck = Citation.of(new SourceId("deck"));
        Citation page = Citation.of(new SourceId("page"));
        Citation report = Citation.of(new SourceId("report"));

        assertThat(between(
                                commitment("a").addCitations(page, deck).build(),
                                commitment("a")
                                        .addCitations(
                                                deck, page.toBuilder().page("3").build(), report)
                                        .build())
                        .print())
                .isEqualTo("""
                        added /commitments/0/citations/1/page of a: "3"
                        moved /commitments/0/citations/1 (now /commitments/0/citations/0) of a
                        added /commitments/0/citations/2 of a
                        """);
    }

    @Test
    void oneOfSeveralEqualThingsIsChangedWhereItStands() {
        Citation deck = Citation.of(new SourceId("deck"));

        assertThat(between(
                                commitment("a").addCitations(deck, deck, deck).build(),
                                commitment("a")
                                        .addCitations(
                                                deck, deck.toBuilder().page("3").build(), deck)
                                        .build())
                        .print())
                .isEqualTo("added /commitments/0/citations/1/page of a: \"3\"\n");
    }

    @Test
    void aThingInsideAnotherIsItsOwnSubjectIfItHasAnIdentifier() {
        Indicator indicator = Indicator.builder()
                .id(new IndicatorId("officers-trained"))
                .name(LocalizedText.of("en", "Officers trained"))
                .direction(IndicatorDirection.INCREASE)
                .addTarget(target("500"))
                .build();

        MechanismDifference difference = between(
                commitment("a").addIndicator(indicator).build(),
                commitment("a")
                        .addIndicator(indicator.toBuilder()
                                .targets(List.of(target("500.0")))
                                .build())
                        .build());

        assertThat(difference.print())
                .isEqualTo("changed /commitments/0/indicators/0/targets/0/value of officers-trained: 500, now 500.0\n");
        assertThat(difference.changes().get(0).attribute()).contains("targets");
        assertThat(difference.of(new CommitmentId("a"))).isEmpty();
    }

    private static IndicatorValue target(String value) {
        return IndicatorValue.builder()
                .value(new BigDecimal(value))
                .date(PartialDate.ofYear(2020))
                .build();
    }

    @Test
    void anIdentifierGivenTwiceGoesFirstWithFirst() {
        ConsultativeMechanism twice = mechanism()
                .addCommitments(
                        commitment("a").build(), commitment("a").chapter("V").build())
                .build();
        ConsultativeMechanism once =
                mechanism().addCommitment(commitment("a").build()).build();

        assertThat(MechanismDifference.between(twice, twice).isEmpty()).isTrue();
        assertThat(MechanismDifference.between(twice, once).print()).isEqualTo("removed /commitments/1 of a\n");
    }

    @Test
    void anotherIdentifierIsAnotherThing() {
        assertThat(between(commitment("a").build(), commitment("b").build()).print())
                .isEqualTo("removed /commitments/0 of a\nadded /commitments/0 of b\n");
    }

    @Test
    void theMechanismItselfHasAnIdentifierToo() {
        assertThat(MechanismDifference.between(
                                mechanism().build(),
                                mechanism()
                                        .acronym(LocalizedText.of("en", "CMC"))
                                        .build())
                        .print())
                .isEqualTo("added /acronym of cmc: en \"CMC\"\n");
    }

    @Test
    void unknownMembersAreComparedByNameAndNeverShown() {
        Map<String, Object> before = new LinkedHashMap<>();
        before.put("gap", "before");
        before.put("gone", null);
        before.put("same", List.of(1));
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("gap", "after");
        after.put("same", List.of(1));
        after.put("new", null);

        assertThat(between(
                                commitment("a")
                                        .extensions(Extensions.of(before))
                                        .build(),
                                commitment("a").extensions(Extensions.of(after)).build())
                        .print())
                .isEqualTo("""
                        changed /commitments/0/gap of a
                        removed /commitments/0/gone of a
                        added /commitments/0/new of a
                        """);
    }

    @Test
    void ofAPersonOnlyThatItWasAddedChangedOrRemovedIsShown() {
        FocalPoint office = FocalPoint.builder()
                .institution(LocalizedText.of("en", "Ministry of National Security"))
                .role(LocalizedText.of("en", "Chief of Immigration"))
                .build();
        FocalPointPerson person = FocalPointPerson.builder()
                .name("Jane Doe")
                .email("jane.doe@example.org")
                .sharing(SharingLevel.PUBLIC)
                .build();
        FocalPoint with = office.toBuilder().person(person).build();
        FocalPoint renamed = office.toBuilder()
                .person(person.toBuilder().name("Joan Doe").build())
                .build();

        assertThat(focalPoints(office, with))
                .isEqualTo("added /networks/0/focalPoints/0/person of counter-trafficking\n");
        assertThat(focalPoints(with, renamed))
                .isEqualTo("changed /networks/0/focalPoints/0/person of counter-trafficking\n");
        assertThat(focalPoints(with, office))
                .isEqualTo("removed /networks/0/focalPoints/0/person of counter-trafficking\n");
    }

    private static String focalPoints(FocalPoint before, FocalPoint after) {
        return MechanismDifference.between(
                        mechanism()
                                .addNetwork(network().addFocalPoint(before).build())
                                .build(),
                        mechanism()
                                .addNetwork(network().addFocalPoint(after).build())
                                .build())
                .print();
    }

    @Test
    void whatIsPrintedCannotActAsAControl() {
        String hostile = "\u001B[2J\u202E\n\u0000" + "x".repeat(200);
        MechanismDifference difference = between(
                commitment("a").build(),
                commitment("a")
                        .chapter(hostile)
                        .extensions(Extensions.of(Map.of(hostile, 1)))
                        .build());

        assertThat(difference.print())
                .isEqualTo("added /commitments/0/chapter of a: \"\\u001B[2J\\u202E\\u000A\\u0000" + "x".repeat(37)
                        + "…\"\nadded /commitments/0/\\u001B[2J\\u202E\\u000A\\u0000" + "x".repeat(37) + "… of a\n");
    }
}
