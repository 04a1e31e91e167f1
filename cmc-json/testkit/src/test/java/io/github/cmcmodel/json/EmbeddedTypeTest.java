// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.cmcmodel.json.embed.EmbeddedType;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.testkit.SampleValues;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.code.ClosedCode;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.id.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedTypeTest {
    @Test
    void everyIdentifierAndCodeIsKnownAndCanBeAKey() {
        List<Class<?>> types = new ClassFileImporter()
                .importPackages("io.github.cmcmodel.value").stream()
                        .filter(type -> type.isAssignableTo(Id.class)
                                || type.isAssignableTo(Code.class)
                                || type.isAssignableTo(ClosedCode.class))
                        .filter(type -> !type.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
        assertThat(types)
                .hasSizeGreaterThan(40)
                .allSatisfy(type ->
                        assertThat(EmbeddedType.ofKey(type)).as(type.getName()).isPresent());
    }

    @Test
    void aClassThatImplementsATypeIsOfThatType() {
        Shapes.all().forEach(shape -> {
            Object value = SampleValues.from(3, shape.type()).findFirst().orElseThrow();
            assertThat(EmbeddedType.of(value.getClass())).isEqualTo(EmbeddedType.of(shape.type()));
        });
    }

    @Test
    void whatIsNotTheModelsIsLeftAlone() {
        assertThat(List.of(String.class, Integer.class, Object.class, Extensible.class, Id.class, List.class))
                .allSatisfy(type -> assertThat(EmbeddedType.of(type)).isEmpty());
    }
}
