// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.Samples;
import io.github.cmcmodel.network.FocalPoint;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.code.SharingLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RedactionTest {
    @ParameterizedTest
    @CsvSource({
        "PUBLIC,      PUBLIC,      true",
        "PUBLIC,      NETWORK,     false",
        "PUBLIC,      SECRETARIAT, false",
        "NETWORK,     PUBLIC,      true",
        "NETWORK,     NETWORK,     true",
        "NETWORK,     SECRETARIAT, false",
        "SECRETARIAT, PUBLIC,      true",
        "SECRETARIAT, NETWORK,     true",
        "SECRETARIAT, SECRETARIAT, true"
    })
    void anAudienceSeesThePersonsThatAreSharedWithIt(SharingLevel audience, SharingLevel sharing, boolean sees) {
        ConsultativeMechanism redacted = mechanism(focalPoint(sharing)).redacted(audience);

        FocalPoint expected = sees
                ? focalPoint(sharing)
                : focalPoint(sharing).toBuilder().person(Optional.empty()).build();
        assertThat(redacted)
                .isEqualTo(mechanism(audience == SharingLevel.SECRETARIAT ? expected : withoutUnknown(expected)));
        assertThat(words(redacted).contains(Samples.PERSON_NAME)).isEqualTo(sees);
        assertThat(words(redacted).contains(Samples.PERSON_EMAIL)).isEqualTo(sees);
        assertThat(words(redacted).contains(Samples.PERSON_TELEPHONE)).isEqualTo(sees);
    }

    @ParameterizedTest
    @EnumSource(SharingLevel.class)
    void aPersonWithoutASharingLevelIsForTheSecretariatAlone(SharingLevel audience) {
        FocalPoint focalPoint = Samples.focalPoint().toBuilder()
                .person(FocalPointPerson.builder().name(Samples.PERSON_NAME).build())
                .build();

        assertThat(words(mechanism(focalPoint).redacted(audience)).contains(Samples.PERSON_NAME))
                .isEqualTo(audience == SharingLevel.SECRETARIAT);
    }

    @ParameterizedTest
    @EnumSource(SharingLevel.class)
    void everyFocalPointOfEveryNetworkIsLookedAt(SharingLevel audience) {
        FocalPoint[] each = Arrays.stream(SharingLevel.values())
                .map(RedactionTest::focalPoint)
                .toArray(FocalPoint[]::new);
        Network network =
                Samples.network().toBuilder().focalPoints(List.of(each)).build();
        ConsultativeMechanism mechanism = Samples.consultativeMechanism().toBuilder()
                .networks(List.of(network, Samples.network2(), network))
                .build();

        ConsultativeMechanism redacted = mechanism.redacted(audience);

        for (int at : new int[] {0, 2}) {
            assertThat(redacted.getNetworks().get(at).getFocalPoints())
                    .extracting(focalPoint -> focalPoint.getPerson().isPresent())
                    .containsExactly(true, audience != SharingLevel.PUBLIC, audience == SharingLevel.SECRETARIAT);
        }
        assertThat(redacted.getNetworks().get(1).getFocalPoints())
                .hasSameSizeAs(Samples.network2().getFocalPoints());
    }

    @ParameterizedTest
    @EnumSource(SharingLevel.class)
    void nothingElseIsTakenAwayAndTheOriginalIsLeftAsItIs(SharingLevel audience) {
        ConsultativeMechanism mechanism = mechanism(focalPoint(SharingLevel.SECRETARIAT));

        ConsultativeMechanism redacted = mechanism.redacted(audience);

        assertThat(mechanism).isEqualTo(mechanism(focalPoint(SharingLevel.SECRETARIAT)));
        assertThat(redacted.toBuilder().networks(mechanism.getNetworks()).build())
                .isEqualTo(mechanism);
        assertThat(redacted.redacted(audience)).isEqualTo(redacted);
        assertThat(mechanism.redacted(SharingLevel.NETWORK).redacted(SharingLevel.PUBLIC))
                .isEqualTo(mechanism.redacted(SharingLevel.PUBLIC));
    }

    @Test
    void theSecretariatSeesTheMechanismItself() {
        ConsultativeMechanism mechanism = Samples.consultativeMechanism();

        assertThat(mechanism.redacted(SharingLevel.SECRETARIAT)).isSameAs(mechanism);
    }

    @Test
    void aMechanismWithoutPersonsStaysEqual() {
        ConsultativeMechanism without = mechanism(withoutUnknown(focalPoint(SharingLevel.NETWORK).toBuilder()
                .person(Optional.empty())
                .build()));

        assertThat(without.redacted(SharingLevel.PUBLIC)).isEqualTo(without);
        ConsultativeMechanism empty = without.toBuilder().networks(List.of()).build();
        assertThat(empty.redacted(SharingLevel.PUBLIC)).isEqualTo(empty);
    }

    @ParameterizedTest
    @EnumSource(
            value = SharingLevel.class,
            names = {"PUBLIC", "NETWORK"})
    void whatALaterVersionWroteIntoAFocalPointMayBeAPersonToo(SharingLevel audience) {
        Extensions deputy = Extensions.of(Map.of("deputy", "somebody"));
        FocalPoint later = focalPoint(SharingLevel.PUBLIC).toBuilder()
                .extensions(deputy)
                .person(Samples.focalPointPerson().toBuilder()
                        .sharing(SharingLevel.PUBLIC)
                        .extensions(deputy)
                        .build())
                .build();

        FocalPoint redacted = mechanism(later)
                .redacted(audience)
                .getNetworks()
                .get(0)
                .getFocalPoints()
                .get(0);

        assertThat(redacted.getExtensions()).isEqualTo(Extensions.NONE);
        assertThat(redacted.getPerson().orElseThrow().getExtensions()).isEqualTo(Extensions.NONE);
    }

    /** Another kind of person, or another place for one, would have to be redacted too. */
    @Test
    void aPersonStandsInAFocalPointAndNowhereElse() {
        Map<String, List<String>> ways = new TreeMap<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                if (attribute.type() instanceof ValueType.Nested<?> nested && leadsToAPerson(nested.shape())) {
                    ways.computeIfAbsent(shape.name(), name -> new ArrayList<>())
                            .add(attribute.name());
                }
            }
        }

        assertThat(Shapes.all())
                .filteredOn(Shape::isPersonal)
                .extracting(Shape::name)
                .containsExactly("FocalPointPerson");
        assertThat(ways)
                .as("what leads to a person, which Redaction follows")
                .isEqualTo(Map.of(
                        "ConsultativeMechanism", List.of("networks"),
                        "Network", List.of("focalPoints"),
                        "FocalPoint", List.of("person")));
    }

    private static boolean leadsToAPerson(Shape<?, ?> shape) {
        return shape.isPersonal()
                || shape.attributes().stream()
                        .anyMatch(attribute -> attribute.type() instanceof ValueType.Nested<?> nested
                                && leadsToAPerson(nested.shape()));
    }

    private static FocalPoint withoutUnknown(FocalPoint focalPoint) {
        return focalPoint.toBuilder()
                .extensions(Extensions.NONE)
                .person(focalPoint
                        .getPerson()
                        .map(person ->
                                person.toBuilder().extensions(Extensions.NONE).build()))
                .build();
    }

    private static FocalPoint focalPoint(SharingLevel sharing) {
        return Samples.focalPoint().toBuilder()
                .person(Samples.focalPointPerson().toBuilder().sharing(sharing).build())
                .build();
    }

    private static ConsultativeMechanism mechanism(FocalPoint focalPoint) {
        Network network =
                Samples.network().toBuilder().focalPoints(List.of(focalPoint)).build();
        return Samples.consultativeMechanism().toBuilder()
                .networks(List.of(network))
                .build();
    }

    private static List<String> words(ConsultativeMechanism mechanism) {
        List<String> words = new ArrayList<>();
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
            if (value instanceof String text) {
                words.add(text);
            }
        });
        return words;
    }
}
