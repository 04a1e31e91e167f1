// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.generators;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.RandomGenerator;

/** Measures how many values are made in a second of processor time. Started by hand; docs/generators.md has the numbers and the command. */
final class GeneratorBenchmark {
    private static final int ROUNDS = 3;
    private static final int COMMITMENTS = 100_000;

    private GeneratorBenchmark() {}

    public static void main(String[] arguments) {
        for (int round = 1; round <= ROUNDS; round++) {
            long start = processorTime();
            long commitments = 0;
            var mechanisms = SampleMechanisms.from(round).iterator();
            while (commitments < COMMITMENTS) {
                commitments += mechanisms.next().getCommitments().size();
            }
            report(round, "commitments, in whole mechanisms of the default settings", commitments, start);

            start = processorTime();
            SampleSettings many = SampleSettings.DEFAULTS.commitments(200, 400);
            commitments = 0;
            mechanisms = SampleMechanisms.from(round, many).iterator();
            while (commitments < COMMITMENTS) {
                commitments += mechanisms.next().getCommitments().size();
            }
            report(round, "commitments, in mechanisms of 200 to 400", commitments, start);

            start = processorTime();
            commitments = SampleMechanisms.commitments(round, SampleSettings.DEFAULTS)
                    .limit(COMMITMENTS)
                    .filter(commitment -> commitment.getTitle() != null)
                    .count();
            report(round, "commitments on their own", commitments, start);

            start = processorTime();
            Random random = new Random(round);
            RandomGenerator<ConsultativeMechanism> generator =
                    CmcArbitraries.mechanisms(many).generator(1_000);
            commitments = 0;
            while (commitments < COMMITMENTS) {
                commitments += generator.next(random).value().getCommitments().size();
            }
            report(round, "commitments, in mechanisms of 200 to 400, through jqwik", commitments, start);
        }
    }

    /** Of this thread, so that what else runs on the machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void report(int round, String what, long count, long start) {
        double seconds = (processorTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "round %d: %,10.0f a second: %s%n", round, count / seconds, what);
    }
}
