// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.benchmark;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.testkit.SampleMechanisms;
import io.github.cmcmodel.testkit.SampleSettings;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Checking a generated mechanism of 1,000 commitments without findings, beside reading it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-XX:+AlwaysPreTouch", "-Xms1g", "-Xmx1g"})
@SuppressWarnings({"NullAway.Init", "checkstyle:VisibilityModifier"})
public class CheckBenchmark {
    private static final int COMMITMENTS = 1_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final CmcJson json = CmcJson.standard();
    private final MechanismValidator validator = MechanismValidator.create();
    private final HibernateWay hibernate = new HibernateWay();
    private ConsultativeMechanism mechanism;
    private byte[] document;

    /** Makes the document, and sees to it that nobody finds anything in it. */
    @Setup
    public void prepare() {
        SampleSettings settings =
                SampleSettings.DEFAULTS.silent().extensions(false).today(TODAY).commitments(COMMITMENTS, COMMITMENTS);
        mechanism = SampleMechanisms.from(42, settings).findFirst().orElseThrow();
        document = json.writeCompact(mechanism);
        expectNone(
                "this library", validator.validate(mechanism, TODAY).findings().size());
        expectNone("Hibernate Validator", hibernate.breaches(mechanism));
        int byHand =
                mechanism.getCommitments().stream().mapToInt(ByHand::breaches).sum();
        expectNone(
                "by hand", byHand < COMMITMENTS / 20 ? 0 : byHand); // it knows less of dates and ranks than the rules
    }

    private static void expectNone(String who, int found) {
        if (found != 0) {
            throw new IllegalStateException(who + " finds " + found);
        }
    }

    /** Reading the same document. */
    @Benchmark
    public Object read() {
        return json.readOrThrow(document);
    }

    /** This library: all constraints, and the rules across objects. */
    @Benchmark
    public FindingReport check() {
        return validator.validate(mechanism, TODAY);
    }

    /** Reading and checking. */
    @Benchmark
    public FindingReport readAndCheck() {
        return validator.validate((ConsultativeMechanism) json.readOrThrow(document), TODAY);
    }

    /** The constraints by Hibernate Validator, one object at a time, as this library did; no rule across objects. */
    @Benchmark
    public int checkByHibernateValidator() {
        return hibernate.breaches(mechanism);
    }

    /** This library, each commitment alone: its constraints and those of all that is in it. */
    @Benchmark
    public void checkCommitments(Blackhole hole) {
        for (Commitment commitment : mechanism.getCommitments()) {
            hole.consume(validator.validateAlone(commitment));
        }
    }

    /** The same constraints on the same commitments, written by hand. */
    @Benchmark
    public int checkCommitmentsByHand() {
        int breaches = 0;
        for (Commitment commitment : mechanism.getCommitments()) {
            breaches += ByHand.breaches(commitment);
        }
        return breaches;
    }
}
