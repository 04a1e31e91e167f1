// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.network.FocalPoint;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of any value shows a person, however deep the person stands in it. */
class PersonsAreNotShownTest {
    private static final String[] PERSON = {
        Samples.PERSON_NAME, Samples.PERSON_EMAIL, Samples.PERSON_TELEPHONE, Samples.PERSON_UNKNOWN
    };

    static Stream<Object> valuesWithThePerson() {
        FocalPointPerson person = Samples.focalPointPerson();
        FocalPoint focalPoint = Samples.focalPoint();
        Network network = Samples.network();
        ConsultativeMechanism mechanism = Samples.consultativeMechanism();
        return Stream.of(
                person,
                focalPoint,
                network,
                mechanism,
                Optional.of(person),
                List.of(focalPoint, network),
                focalPoint.getPerson(),
                network.getFocalPoints(),
                mechanism.getNetworks());
    }

    @ParameterizedTest
    @MethodSource("valuesWithThePerson")
    void theTextShowsNothingOfThePerson(Object value) {
        assertThat(value.toString()).isNotBlank().doesNotContain(PERSON).doesNotContain("Quashie", "quashie", "0142");
    }

    @Test
    void theTextsOfEveryPartShowNothingOfThePerson() {
        List<String> texts = new ArrayList<>();
        Walk.over(
                Samples.consultativeMechanism(), Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
                    texts.add(owner.toString());
                    texts.add(attribute.toString());
                    texts.add(place.toString());
                });

        assertThat(texts)
                .hasSizeGreaterThan(500)
                .allSatisfy(text -> assertThat(text).doesNotContain(PERSON));
    }

    /** A text, a language or the name of an unknown member may be anything. */
    @Test
    void noTextOfAPersonIsShownWhateverItIsMeantFor() {
        FocalPointPerson person = Samples.focalPointPerson().toBuilder()
                .purpose(LocalizedText.of(Samples.PERSON_NAME, Samples.PERSON_EMAIL))
                .extensions(Extensions.of(Map.of(Samples.PERSON_NAME, 1)))
                .build();

        assertThat(person.toString()).isEqualTo("FocalPointPerson{validUntil=9998-12, sharing=NETWORK}");
    }

    @Test
    void whatIsNoPersonIsShown() {
        assertThat(Samples.network().toString()).contains("Chief Immigration Officer", "counter-trafficking-network");
        assertThat(Samples.focalPointPerson().toString()).contains("9998-12", "NETWORK");
    }

    @Test
    void aPersonWithoutDetailsLooksTheSame() {
        FocalPointPerson without =
                FocalPointPerson.builder().name(Samples.PERSON_NAME).build();

        assertThat(without.toString()).doesNotContain(PERSON);
    }

    @Test
    void aBuilderThatRefusesToBuildShowsNothingOfThePerson() {
        Throwable refused = catchThrowable(
                () -> FocalPoint.builder().person(Samples.focalPointPerson()).build());

        assertThat(refused).isInstanceOf(IllegalStateException.class);
        assertThat(refused.toString()).contains("institution", "role").doesNotContain(PERSON);
    }

    @Test
    void theSamplesDoHoldThePerson() {
        FocalPointPerson person =
                Samples.network().getFocalPoints().get(0).getPerson().orElseThrow();

        assertThat(person.getName()).isEqualTo(Samples.PERSON_NAME);
        assertThat(person.getEmail()).contains(Samples.PERSON_EMAIL);
        assertThat(person.getTelephone()).contains(Samples.PERSON_TELEPHONE);
        assertThat(person.getExtensions().get("office")).isEqualTo(Samples.PERSON_UNKNOWN);
    }
}
