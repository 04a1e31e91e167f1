// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/** Measures how many values are made in a second of processor time. Started by hand; docs/generators.md has numbers. */
final class GeneratorBenchmark {
    private static final int ROUNDS = 3;
    private static final int COMMITMENTS = 100_000;

    private GeneratorBenchmark() {}

    public static void main(String[] arguments) {
        SampleSettings many = SampleSettings.DEFAULTS.commitments(200, 400);
        for (int round = 1; round <= ROUNDS; round++) {
            mechanisms(round, "from a seed, default settings", SampleMechanisms.from(round));
            mechanisms(round, "from a seed, 200 to 400 commitments each", SampleMechanisms.from(round, many));

            long start = processorTime();
            long commitments = SampleMechanisms.commitments(round, SampleSettings.DEFAULTS)
                    .limit(COMMITMENTS)
                    .filter(commitment -> commitment.getTitle() != null)
                    .count();
            report(round, "commitments on their own, from a seed", commitments, start);

            mechanisms(round, "through jqwik, default settings", drawn(CmcArbitraries.mechanisms(), round));
            start = processorTime();
            commitments = drawn(CmcArbitraries.commitments(), round)
                    .limit(COMMITMENTS)
                    .filter(commitment -> commitment.getTitle() != null)
                    .count();
            report(round, "commitments on their own, through jqwik", commitments, start);
        }
    }

    private static <T> Stream<T> drawn(Arbitrary<T> arbitrary, long seed) {
        Random random = new Random(seed);
        RandomGenerator<T> generator = arbitrary.generator(1_000);
        return Stream.generate(() -> generator.next(random).value());
    }

    private static void mechanisms(int round, String what, Stream<ConsultativeMechanism> stream) {
        long start = processorTime();
        long mechanisms = 0;
        long commitments = 0;
        Iterator<ConsultativeMechanism> all = stream.iterator();
        while (commitments < COMMITMENTS) {
            commitments += all.next().getCommitments().size();
            mechanisms++;
        }
        report(round, "mechanisms " + what, mechanisms, start);
        report(round, "commitments in them", commitments, start);
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
