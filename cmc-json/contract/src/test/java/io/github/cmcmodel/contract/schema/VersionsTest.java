// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cmcmodel.Repository;
import io.github.cmcmodel.codelist.Codelist;
import io.github.cmcmodel.json.schema.CmcSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Keeps the promise of docs/versioning.md. At a release, {@code mvn -Dcmc.record-release=true test} records the checksums of the
 * version's files; from then on they stay as they are, and what changes goes into a folder of a new version.
 */
class VersionsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A member that never comes: no getter can have this name. */
    private static final String FROM_TOMORROW = "from-tomorrow";

    private static final Path RECORDS = Repository.at("cmc-json/contract/src/test/resources/released");

    /** All that other programs take from a version. */
    private static List<Path> folders(String version) {
        return List.of(
                Repository.at("cmc-json/src/main/resources/META-INF/schema/cmc/" + version),
                Repository.at("cmc-json/src/conformance/" + version),
                Repository.at("cmc-core/src/main/resources/META-INF/cmc/codelists/" + version));
    }

    @Test
    void theFilesOfAReleasedVersionNeverChange() throws IOException {
        for (String version : CmcSchemas.versions()) {
            Path record = RECORDS.resolve(version + ".sha256");
            if (Boolean.getBoolean("cmc.record-release") && Files.notExists(record)) {
                Files.createDirectories(RECORDS);
                Files.write(record, ReleasedFiles.record(folders(version)));
            }
            boolean released = !version.equals(CmcSchemas.current().version()) || Files.exists(record);
            if (released) {
                assertThat(ReleasedFiles.changed(Files.readAllLines(record), folders(version)))
                        .as("version %s has been released; changes need a new version", version)
                        .isEmpty();
            }
        }
    }

    @Test
    void everyVersionHasItsFilesAndEveryFolderItsVersion() throws IOException {
        for (String version : CmcSchemas.versions()) {
            assertThat(folders(version)).allSatisfy(folder -> assertThat(folder).isNotEmptyDirectory());
        }
        for (Path folder : folders("any")) {
            try (Stream<Path> versions = Files.list(folder.getParent())) {
                assertThat(versions.map(version -> version.getFileName().toString()))
                        .containsExactlyInAnyOrderElementsOf(CmcSchemas.versions());
            }
        }
        assertThat(Codelist.FOLDER).endsWith("/" + CmcSchemas.current().version() + "/");
    }

    @Test
    void aChangedFileOfAReleasedVersionIsNoticed(@TempDir Path directory) throws IOException {
        Path folder = Files.createDirectories(directory.resolve("schema").resolve("1.0"));
        Files.writeString(folder.resolve("kept.json"), "{}");
        Files.writeString(folder.resolve("changed.json"), "{}");
        Files.writeString(folder.resolve("gone.json"), "{}");
        List<String> recorded = ReleasedFiles.record(List.of(folder));
        assertThat(ReleasedFiles.changed(recorded, List.of(folder))).isEmpty();

        Files.writeString(folder.resolve("changed.json"), "{ }");
        Files.delete(folder.resolve("gone.json"));
        Files.writeString(folder.resolve("come.json"), "{}");

        assertThat(ReleasedFiles.changed(recorded, List.of(folder)))
                .containsExactly(
                        "schema/1.0/changed.json has changed",
                        "schema/1.0/gone.json is gone",
                        "schema/1.0/come.json has come");
    }

    @Test
    void eachMinorVersionIsCompatibleWithTheOneBeforeIt() {
        List<String> versions = CmcSchemas.versions();
        for (int at = 0; at < versions.size(); at++) {
            CmcSchemas before = CmcSchemas.version(versions.get(Math.max(0, at - 1)));
            CmcSchemas after = CmcSchemas.version(versions.get(at));
            if (major(before).equals(major(after))) {
                for (String name : before.names()) {
                    assertThat(SchemaChanges.breaking(tree(before.text(name)), tree(after.text(name))))
                            .as("%s of version %s", name, after.version())
                            .isEmpty();
                }
            }
        }
    }

    private static String major(CmcSchemas schemas) {
        return schemas.version().substring(0, schemas.version().indexOf('.'));
    }

    @Test
    void anOptionalMemberMayComeInTheNextMinorVersion() {
        assertThat(changes(bundle -> commitment(bundle)
                        .withObject("/properties/" + FROM_TOMORROW)
                        .put("type", "number")))
                .isEmpty();
    }

    @Test
    void aRequiredMemberMayNotComeInTheNextMinorVersion() {
        assertThat(changes(bundle -> {
                    commitment(bundle)
                            .withObject("/properties/" + FROM_TOMORROW)
                            .put("type", "number");
                    ((ArrayNode) commitment(bundle).get("required")).add(FROM_TOMORROW);
                }))
                .containsExactly("#/$defs/Commitment/required: " + FROM_TOMORROW + " is new and must be there");
    }

    @Test
    void aMemberMayNotGoInTheNextMinorVersion() {
        assertThat(changes(bundle -> ((ObjectNode) commitment(bundle).get("properties")).remove("text")))
                .containsExactly("#/$defs/Commitment/properties/text: is gone");
    }

    @Test
    void aShorterTextMayNotComeInTheNextMinorVersion() {
        assertThat(changes(bundle -> ((ObjectNode) bundle.at("/$defs/TitleText")).put("maxLength", 100)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("#/$defs/TitleText/maxLength: was ");
    }

    private static ObjectNode commitment(ObjectNode bundle) {
        return (ObjectNode) bundle.at("/$defs/Commitment");
    }

    /** What a version after the present one would break, if its schema differed in just this. */
    private static List<String> changes(Consumer<ObjectNode> change) {
        ObjectNode next = (ObjectNode) tree(CmcSchemas.current().bundle());
        change.accept(next);
        return SchemaChanges.breaking(tree(CmcSchemas.current().bundle()), next);
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
