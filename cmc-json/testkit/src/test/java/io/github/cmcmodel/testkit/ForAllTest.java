// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.Term;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.CommitmentId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Parameters of any type, with nothing registered. */
class ForAllTest {
    @Property(tries = 50)
    void takesObjectsIdentifiersCodesAndDates(
            @ForAll Commitment commitment,
            @ForAll CommitmentId id,
            @ForAll TopicCode topic,
            @ForAll DateRange range,
            @ForAll Count count,
            @ForAll CommitmentStatus status) {
        Commitment changed = commitment.toBuilder()
                .id(id)
                .addTopic(topic)
                .addTerm(Term.builder().range(range).build())
                .build();

        assertThat(changed.getId()).isEqualTo(id);
        assertThat(count.value()).isNotNegative();
        assertThat(status).isNotNull();
    }

    @Property(tries = 50)
    void takesThemInContainersToo(@ForAll List<Actor> actors, @ForAll Optional<Commitment> commitment) {
        assertThat(actors).doesNotContainNull();
        assertThat(commitment).isNotNull();
    }

    @Example
    void givesEveryTypeThatAttributesHold() {
        Set<Class<?>> types = new HashSet<>(CmcArbitraries.types());
        Shapes.all().forEach(shape -> {
            assertThat(types).contains(shape.type());
            shape.attributes().stream()
                    .map(attribute -> attribute.type().type())
                    .filter(type -> type.getName().startsWith("io.github.cmcmodel"))
                    .forEach(type -> assertThat(types).contains(type));
        });
        types.forEach(type -> assertThat(CmcArbitraries.of(type).sample()).isInstanceOf(type));
    }

    @Example
    void namesTheTypesThereAreWhenAskedForAnother() {
        assertThatThrownBy(() -> CmcArbitraries.of(String.class))
                .hasMessageContaining("java.lang.String")
                .hasMessageContaining("Commitment, CommitmentAssessment, CommitmentId");
    }
}
