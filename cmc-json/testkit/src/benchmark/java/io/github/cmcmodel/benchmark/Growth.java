// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.benchmark;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.progress.MechanismDifference;
import io.github.cmcmodel.testkit.SampleMechanisms;
import io.github.cmcmodel.testkit.SampleSettings;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What takes how long for each commitment of ever larger mechanisms, in processor time of one thread. Of each figure the
 * least of some rounds, after some to warm up.
 */
public final class Growth {
    private static final int ROUNDS = 5;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private Growth() {}

    /**
     * Prints the table.
     *
     * @param arguments the numbers of commitments; none for 1,000 to 1,000,000
     */
    public static void main(String[] arguments) {
        List<Integer> sizes = arguments.length == 0
                ? List.of(1_000, 1_000, 10_000, 100_000, 1_000_000) // the first warms up
                : List.of(arguments).stream().map(Integer::valueOf).toList();
        System.out.println("commitments | generate | index, resolve | check | check, all faulty | compare (ns each)");
        for (int size : sizes) {
            line(size);
        }
    }

    private static void line(int size) {
        SampleSettings settings =
                SampleSettings.DEFAULTS.silent().extensions(false).today(TODAY).commitments(size, size);
        ConsultativeMechanism[] made = new ConsultativeMechanism[1];
        long generate = least(1, () -> {
            made[0] = SampleMechanisms.from(42, settings).findFirst().orElseThrow();
            return made[0];
        });
        ConsultativeMechanism mechanism = made[0];
        MechanismValidator validator = MechanismValidator.create();
        ConsultativeMechanism faulty = mechanism.toBuilder()
                .commitments(mechanism.getCommitments().stream()
                        .map(commitment -> commitment.toBuilder().chapter(" ").build())
                        .toList())
                .build();
        System.out.printf(
                Locale.ROOT,
                "%,d | %,d | %,d | %,d | %,d | %,d%n",
                size,
                generate / size,
                least(ROUNDS, () -> resolved(mechanism)) / size,
                least(ROUNDS, () -> none(validator.validate(mechanism, TODAY))) / size,
                least(ROUNDS, () -> validator.validate(faulty, TODAY)) / size,
                least(ROUNDS, () -> MechanismDifference.between(mechanism, faulty)) / size);
    }

    private static Object resolved(ConsultativeMechanism mechanism) {
        MechanismIndex index = MechanismIndex.of(mechanism);
        long found = 0;
        for (Commitment commitment : mechanism.getCommitments()) {
            found += commitment.getPlan().flatMap(index::find).isPresent() ? 1 : 0;
        }
        return found;
    }

    private static Object none(FindingReport report) {
        if (!report.isEmpty()) {
            throw new IllegalStateException(report.toString());
        }
        return report;
    }

    private static long least(int rounds, Supplier<Object> work) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Object result = work.get();
            long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            if (result == null) {
                throw new IllegalStateException("nothing was done");
            }
            least = Math.min(least, time);
        }
        return least;
    }
}
