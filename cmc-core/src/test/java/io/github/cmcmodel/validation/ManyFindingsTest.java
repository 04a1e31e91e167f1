// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static io.github.cmcmodel.RuleSamples.mechanism;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A million findings cost what the first few thousand do. */
class ManyFindingsTest {
    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Finds a number of breaches, and needs no memory for them. */
    private record Finds(int breaches) implements Rule {
        private static final Pointer POINTER = Pointer.ROOT.path("sources", 0);
        private static final Map<String, String> ARGUMENTS = Map.of("source", "page");

        @Override
        public RuleCode code() {
            return RuleCode.SOURCE_UNUSED;
        }

        @Override
        public List<RulePlace> places() {
            return List.of();
        }

        @Override
        public void check(MechanismIndex index, LocalDate today, Breaches found) {
            for (int at = 0; at < breaches; at++) {
                found.add(POINTER, ARGUMENTS);
            }
        }
    }

    @Test
    void aMillionFindingsAreCountedInTheMemoryOfThoseListed() {
        FindingReport warmed = report(new Finds(100_000));
        long before = MEMORY.getCurrentThreadAllocatedBytes();
        FindingReport few = report(new Finds(2_000));
        long ofFew = MEMORY.getCurrentThreadAllocatedBytes() - before;
        FindingReport many = report(new Finds(1_000_000));
        long ofMany = MEMORY.getCurrentThreadAllocatedBytes() - before - ofFew;

        assertThat(many.count(RuleCode.SOURCE_UNUSED)).isEqualTo(1_000_000);
        assertThat(many.total()).isEqualTo(1_000_000);
        assertThat(many.findings())
                .hasSize(MechanismValidator.STANDARD_LISTED)
                .isEqualTo(few.findings())
                .isEqualTo(warmed.findings());
        // measured: 25 to 41 bytes for each that is only counted, one small object on its way to the collector
        assertThat(ofMany - ofFew).isLessThan(1_000_000L * 64);
    }

    private static FindingReport report(Rule rule) {
        return MechanismValidator.builder()
                .rules(List.of(rule))
                .build()
                .validate(mechanism().build(), RuleSamples.TODAY);
    }
}
