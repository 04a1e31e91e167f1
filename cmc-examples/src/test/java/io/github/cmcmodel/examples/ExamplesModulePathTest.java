// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.CmcRecord;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Runs on the module path, as a modular application does. */
class ExamplesModulePathTest {
    @Test
    void theLibraryReadsChecksAndWritesAsNamedModules() {
        assertThat(ConsultativeMechanism.class.getModule().getName()).isEqualTo("io.github.cmcmodel.core");
        assertThat(CmcJson.class.getModule().getName()).isEqualTo("io.github.cmcmodel.json");
        assertThat(Overview.class.getModule().getName()).isEqualTo("io.github.cmcmodel.examples");

        ConsultativeMechanism record = CmcRecord.read();
        FindingReport report = MechanismValidator.create().validate(record, LocalDate.of(2026, 11, 23));

        assertThat(report.count(Severity.ERROR)).isZero();
        assertThat(report.count(Severity.WARNING)).isPositive();
        assertThat(report.findings().get(0).message(Locale.forLanguageTag("nl")))
                .isNotBlank();
        assertThat(CmcJson.standard().write(record)).isEqualTo(CmcRecord.bytes());
    }
}
