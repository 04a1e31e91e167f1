// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cmcmodel.Approval;
import io.github.cmcmodel.ApprovedFiles;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.value.Extensible;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Streams from a seed, and the settings they take. */
class SampleMechanismsTest {
    @Test
    void theNumbersFromASeedAreTheSameForEver() {
        Choices choices = Choices.seeded(42);

        assertThat(IntStream.range(0, 8).map(at -> choices.below(1_000)).toArray())
                .containsExactly(741, 159, 278, 344, 38, 868, 218, 800);
    }

    @Test
    void theSameSeedGivesTheSameWhateverLocaleAndZone() {
        List<ConsultativeMechanism> here = SampleMechanisms.from(7).limit(50).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(SampleMechanisms.from(7).limit(50)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(SampleMechanisms.from(8).limit(50)).isNotEqualTo(here);
    }

    /**
     * What a seed gives is written down, so that a JDK on which it gives something else is found. It is free to change with
     * the types, the codelists and the generators.
     */
    @ApprovedFiles
    void theSameSeedGivesTheSameOnEveryJdk() throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        SampleMechanisms.from(7).limit(100).forEach(mechanism -> {
            add(digest, mechanism.getExtensions());
            Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
                add(digest, place);
                add(
                        digest,
                        attribute.type() instanceof ValueType.Nested<?> && value instanceof Extensible extensible
                                ? extensible.getExtensions()
                                : value);
            });
        });
        String found = HexFormat.of().formatHex(digest.digest()) + "\n";

        Path file = Path.of("src/test/resources/io/github/cmcmodel/testkit/first-hundred-of-seed-7.sha256");
        Approval.check(file, found);
    }

    private static void add(MessageDigest digest, Object value) {
        digest.update((value + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anyPartOfTheStreamCanBeHadWithoutTheRest() {
        List<ConsultativeMechanism> all = SampleMechanisms.from(7).limit(20).toList();

        assertThat(SampleMechanisms.from(7).skip(15).findFirst()).contains(all.get(15));
        assertThat(SampleMechanisms.from(7).limit(20).parallel().toList()).isEqualTo(all);
    }

    @Test
    void settingsAreObeyed() {
        LocalDate from = LocalDate.of(2020, 2, 28);
        LocalDate to = LocalDate.of(2020, 3, 1);
        SampleSettings settings = SampleSettings.DEFAULTS
                .commitments(5, 9)
                .languages("nl")
                .dates(from, to)
                .openCodes(0)
                .extensions(false);

        assertThat(SampleMechanisms.from(1, settings).limit(50)).allSatisfy(mechanism -> {
            assertThat(mechanism.getCommitments()).hasSizeBetween(5, 9);
            assertThat(mechanism.getExtensions().isEmpty()).isTrue();
            assertThat(mechanism.getName().asMap()).containsOnlyKeys("nl");
            assertThat(mechanism.getEstablished()).allSatisfy(date -> {
                assertThat(date.getDate().latest()).isAfterOrEqualTo(from);
                assertThat(date.getDate().earliest()).isBeforeOrEqualTo(to);
            });
        });
    }

    @Test
    void settingsThatContradictEachOtherAreRefusedWithAWayOut() {
        SampleSettings settings = SampleSettings.DEFAULTS;

        assertThatThrownBy(() -> settings.silent().conflicts(true)).hasMessageContaining("leave one of the two out");
        assertThatThrownBy(() -> settings.conflicts(true).silent()).hasMessageContaining("leave one of the two out");
        assertThatThrownBy(() -> settings.silent().openCodes(0.1)).hasMessageContaining("use openCodes(0)");
        assertThatThrownBy(() -> settings.openCodes(0.1).silent()).hasMessageContaining("open codes are reported");
        assertThatThrownBy(() -> settings.commitments(5, 4)).hasMessageContaining("5 and 4");
        assertThatThrownBy(() -> settings.languages()).hasMessageContaining("the default is en, es");
        assertThatThrownBy(() -> settings.languages("en", "EN")).hasMessageContaining("\"EN\" is there twice");
        assertThatThrownBy(() -> settings.languages("english_GB")).hasMessageContaining("es-419");
        assertThatThrownBy(() -> settings.dates(LocalDate.MAX, LocalDate.MIN))
                .hasMessageContaining("'from' before 'to'");
        assertThatThrownBy(() -> settings.openCodes(Double.NaN)).hasMessageContaining("NaN");
    }
}
