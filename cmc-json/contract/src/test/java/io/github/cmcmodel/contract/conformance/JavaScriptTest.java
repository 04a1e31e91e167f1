// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.cmcmodel.Repository;
import io.github.cmcmodel.codelist.Codelist;
import io.github.cmcmodel.json.CmcRecord;
import io.github.cmcmodel.json.schema.CmcSchemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The pack in another language, with the Node of the machine. Where there is none, and where its packages cannot be had, it is
 * skipped and says so; where {@code CI} is set, that is a failure.
 */
class JavaScriptTest {
    private static final Path SOURCES = Path.of("src", "js");

    /** Laid out like the archive that ships. */
    private static final Path ARCHIVE = Path.of("target", "conformance");

    private static final Path SCRIPTS = ARCHIVE.resolve("js");
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    /** What came of a command. */
    private record Run(int status, String output) {}

    @BeforeAll
    static void installs() throws IOException, InterruptedException {
        layOut();
        Run node = run(Path.of("."), "node", "--version");
        required(node.status() == 0, "Node is not installed: " + node.output());
        byte[] lock = Files.readAllBytes(SOURCES.resolve("package-lock.json"));
        Path installed = SCRIPTS.resolve("node_modules").resolve(".installed-lock.json");
        if (!Files.exists(installed) || !new String(lock, StandardCharsets.UTF_8).equals(Files.readString(installed))) {
            Run npm = run(
                    SCRIPTS,
                    WINDOWS ? "npm.cmd" : "npm",
                    "ci",
                    "--include=dev",
                    "--ignore-scripts",
                    "--no-audit",
                    "--no-fund");
            required(npm.status() == 0, "npm ci failed: " + npm.output());
            Files.write(installed, lock);
        }
    }

    private static void required(boolean there, String otherwise) {
        if (!there && System.getenv("CI") != null) {
            fail(otherwise);
        }
        Assumptions.assumeTrue(there, otherwise);
    }

    private static void layOut() throws IOException {
        copy(Pack.DIRECTORY, ARCHIVE);
        copy(SOURCES, SCRIPTS);
        copy(Repository.at("cmc-core/src/main/resources").resolve(Codelist.FOLDER), ARCHIVE.resolve("codelists"));
        Files.copy(Repository.at("LICENSE"), ARCHIVE.resolve("LICENSE"), StandardCopyOption.REPLACE_EXISTING);
        Path record = ARCHIVE.resolve(RecordCases.FILE);
        Files.createDirectories(record.getParent());
        Files.write(record, CmcRecord.bytes());
        for (String name : CmcSchemas.current().names()) {
            Path schema = ARCHIVE.resolve("schema").resolve(name);
            Files.createDirectories(schema.getParent());
            Files.write(schema, CmcSchemas.current().bytes(name));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(path));
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Run run(Path directory, String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } catch (IOException notThere) {
            return new Run(-1, notThere.toString());
        }
    }

    @Test
    void theSchemasSayToEveryCaseWhatItExpects() throws InterruptedException {
        Run run = run(SCRIPTS, "node", "conformance.mjs");
        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.output()).contains("schemas compiled", Pack.cases().size() + " cases");
    }

    @Test
    void typesOfTheSchemaHoldAProgramToTheRequiredMembers() throws InterruptedException {
        Run run = run(SCRIPTS, "node", "types.mjs");
        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.output()).contains("held to two programs");
    }
}
