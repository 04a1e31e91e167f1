// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.ReadResult;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.validation.MechanismValidator;
import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Whole processes, from the start of Java to its end, that read one document of 22 KB and, in half of the ways, check it.
 * Started without arguments it starts them all by turns and prints the median of each.
 */
public final class ColdStart {
    private static final int ROUNDS = 11;

    private ColdStart() {}

    /**
     * One way, or all of them.
     *
     * @param arguments none, or a way and a file
     * @throws Exception if a process fails
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            all();
        } else {
            one(Way.valueOf(arguments[0]), Path.of(arguments[1]));
        }
    }

    private enum Way {
        NOTHING,
        TOKENS,
        CMC_READ,
        STREAMING_READ,
        DATABIND_RECORDS_READ,
        DATABIND_BUILDERS_READ,
        CMC_CHECKED,
        DATABIND_BUILDERS_CHECKED
    }

    private static void one(Way way, Path file) throws IOException {
        Object result = switch (way) {
            case NOTHING -> way;
            case TOKENS -> tokens(file);
            case CMC_READ -> CmcJson.standard().readOrThrow(file);
            case STREAMING_READ -> streaming(file);
            case DATABIND_RECORDS_READ -> Databind.records().readValue(file.toFile(), Peer.Mechanism.class);
            case DATABIND_BUILDERS_READ -> builders(file);
            case CMC_CHECKED -> {
                ReadResult<ConsultativeMechanism> read = CmcJson.standard().read(file);
                yield read.validated(MechanismValidator.create(), LocalDate.of(2026, 1, 1))
                        .report();
            }
            case DATABIND_BUILDERS_CHECKED ->
                Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .buildValidatorFactory()
                        .getValidator()
                        .validate(builders(file));
        };
        if (result == null) {
            throw new IOException("nothing was read");
        }
    }

    private static ConsultativeMechanism builders(Path file) throws IOException {
        return Databind.builders()
                .readerFor(ConsultativeMechanism.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(file.toFile());
    }

    private static Object tokens(Path file) throws IOException {
        int tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private static Object streaming(Path file) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            return Streaming.mechanism(parser);
        }
    }

    private static void all() throws Exception {
        Path file = Files.createTempFile("cold-start", ".json");
        try {
            Files.write(file, CmcJson.standard().writeCompact(SampleDocument.withCommitments(12)));
            Map<Way, long[]> times = new LinkedHashMap<>();
            for (Way way : Way.values()) {
                times.put(way, new long[ROUNDS]);
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (Way way : Way.values()) {
                    times.get(way)[round] = millis(way, file);
                }
            }
            times.forEach((way, all) -> {
                Arrays.sort(all);
                System.out.printf(Locale.ROOT, "%-26s median %5d ms, least %5d ms%n", way, all[ROUNDS / 2], all[0]);
            });
        } finally {
            Files.delete(file);
        }
    }

    private static long millis(Way way, Path file) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ColdStart.class.getName(), way.name(), file.toString()));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(way + " failed");
        }
        return (System.nanoTime() - start) / 1_000_000;
    }
}
