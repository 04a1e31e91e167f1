// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.Extensible;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Faults that are planted into a valid document are found: all of them, each at its place, and nothing else. */
class PlantedFaultsTest {
    private static final CmcJson JSON = CmcJson.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final MechanismValidator VALIDATOR = MechanismValidator.create();

    @Property(tries = 100)
    void exactlyThePlantedFaultsAreFoundInAMechanism(@ForAll long seed, @ForAll @IntRange(max = 25) int count) {
        Extensible value = new RandomValues(seed).value(Shapes.MECHANISM, seed % 7 == 0, 0);
        PlantedDocument document = new PlantedDocument(Shapes.MECHANISM, text(value), seed);
        document.plant(count);
        ReadResult<ConsultativeMechanism> result = JSON.read(document.write());

        assertThat(told(result.report().findings())).containsExactlyInAnyOrderElementsOf(document.expected());
        assertThat(result.report().findings())
                .isSortedAccordingTo((first, second) -> Long.compare(
                        first.place().orElseThrow().offset(),
                        second.place().orElseThrow().offset()));
        assertThat(result.value().isEmpty()).isEqualTo(result.report().count(Severity.ERROR) > 0);
        assertThat(told(result.validated(VALIDATOR, TODAY).report().findings())).containsAll(document.expected());
    }

    @Property(tries = 12)
    void exactlyThePlantedFaultsAreFoundInEveryType(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int count) {
        for (var shape : Shapes.ALL) {
            Class<? extends Extensible> type = shape.type().asSubclass(Extensible.class);
            Extensible value = type.cast(new RandomValues(seed).value(shape, true, 0));
            PlantedDocument document = new PlantedDocument(shape, text(value), seed);
            document.plant(count);
            ReadResult<?> result = JSON.read(type, document.write());
            assertThat(document.planted()).isPositive();
            assertThat(told(result.report().findings()))
                    .as(shape.name())
                    .containsExactlyInAnyOrderElementsOf(document.expected());
        }
    }

    private static String text(Extensible value) {
        return new String(JSON.writeCompact(value), StandardCharsets.UTF_8);
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream().map(PlantedDocument::told).toList();
    }
}
