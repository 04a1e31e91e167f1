// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static io.github.cmcmodel.RuleSamples.mechanism;
import static io.github.cmcmodel.RuleSamples.text;
import static io.github.cmcmodel.RuleSamples.topic;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.ConsultativeMechanismBuilder;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.code.TopicCode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    /** Validates a mechanism with two faults in each of a million topics. */
    static final class Validation {
        private Validation() {}

        public static void main(String[] arguments) {
            ThematicTopic blank = topic(TopicCode.DIASPORA).label(text(" ")).build();
            ConsultativeMechanismBuilder mechanism = mechanism();
            for (int at = 0; at < 1_000_000; at++) {
                mechanism.addTopic(blank);
            }
            FindingReport report = MechanismValidator.create().validate(mechanism.build(), RuleSamples.TODAY);
            System.out.println(report.count(RuleCode.TEXT_BLANK) + " blank, " + report.count(RuleCode.ID_DUPLICATE)
                    + " double, " + report.findings().size() + " listed to "
                    + report.findings().get(999).pointer());
        }
    }

    @Test
    void twoMillionFindingsInAMechanismFitIntoASmallHeap() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Validation.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(child.waitFor()).as(printed).isZero();
        assertThat(printed.strip()).isEqualTo("1000000 blank, 999999 double, 1000 listed to /topics/500/code");
    }

    private static FindingReport report(Rule rule) {
        return MechanismValidator.builder()
                .rules(List.of(rule))
                .build()
                .validate(mechanism().build(), RuleSamples.TODAY);
    }
}
