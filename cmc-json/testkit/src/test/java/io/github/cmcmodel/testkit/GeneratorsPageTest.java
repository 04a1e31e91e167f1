// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.Repository;
import io.github.cmcmodel.Snippets;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.progress.CommitmentProgress;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The snippets of docs/generators.md, compiled and run. */
class GeneratorsPageTest {
    @Example
    void fromASeed() {
        // snippet: fromASeed
        List<ConsultativeMechanism> mechanisms =
                SampleMechanisms.from(42).limit(100).toList();
        // end

        assertThat(mechanisms).hasSize(100).doesNotHaveDuplicates();
    }

    // snippet: firstProperty
    @Property(tries = 200)
    void aCommitmentIsOverdueOnlyIfItHasAnEnd(@ForAll Commitment commitment, @ForAll PartialDate date) {
        CommitmentProgress progress = CommitmentProgress.of(commitment, date.latest());

        assertThat(progress.isOverdue() && commitment.getTerms().isEmpty()).isFalse();
    }
    // end

    // snippet: settings
    @Provide
    Arbitrary<ConsultativeMechanism> dueSoon() {
        return CmcArbitraries.mechanisms(SampleSettings.DEFAULTS
                .commitments(1, 20)
                .languages("en", "es")
                .around(LocalDate.of(2026, 6, 30), 90)
                .persons(false)
                .conflicts(false)
                .openCodes(0));
    }

    @Property(tries = 100)
    void nobodyIsNamed(@ForAll("dueSoon") ConsultativeMechanism mechanism) {
        assertThat(mechanism.getNetworks())
                .flatExtracting(Network::getFocalPoints)
                .allMatch(focalPoint -> focalPoint.getPerson().isEmpty());
    }
    // end

    // snippet: faults
    @Provide
    Arbitrary<Fault> conflictingReports() {
        return CmcArbitraries.breaking(RuleCode.REPORT_PERIOD_OVERLAPS);
    }

    @Property(tries = 50)
    void nothingButTheOverlapIsReported(@ForAll("conflictingReports") Fault fault) {
        FindingReport report = MechanismValidator.create().validate(fault.mechanism(), fault.today());

        assertThat(report.findings()).containsExactly(fault.expected());
        assertThat(fault.place().toString()).startsWith("/reports/").endsWith("/period");
        assertThat(fault.arguments()).containsKey("other");
    }
    // end

    @Example
    void thePageShowsTheCodeAboveAndNoOther() throws IOException {
        assertThat(Snippets.of(Repository.at("docs/generators.md"), GeneratorsPageTest.class))
                .hasSize(4);
    }
}
