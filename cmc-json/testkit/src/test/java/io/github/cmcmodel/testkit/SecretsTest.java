// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.value.code.SharingLevel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A law that looks for secrets looks for every text that a person can have. */
class SecretsTest {
    @Test
    void everyTextOfAPersonIsReplacedByASecret() {
        Secrets secrets = new Secrets(SharingLevel.PUBLIC);
        ConsultativeMechanism mechanism =
                secrets.in(RuleSamples.withPerson(person -> person.sharing(SharingLevel.SECRETARIAT)));
        List<String> texts = new ArrayList<>();

        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
            if (owner instanceof FocalPointPerson && isText(attribute.type())) {
                texts.add(attribute.name());
                assertThat(secrets.words.keySet())
                        .as(attribute.name())
                        .anyMatch(word -> value.toString().contains(word));
            }
        });

        assertThat(texts)
                .containsExactlyElementsOf(Shapes.all().stream()
                        .filter(Shape::isPersonal)
                        .flatMap(shape -> shape.attributes().stream())
                        .filter(attribute -> isText(attribute.type()))
                        .map(Attribute::name)
                        .toList());
    }

    private static boolean isText(ValueType<?> type) {
        return type instanceof ValueType.Text || type instanceof ValueType.Localized;
    }
}
