// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.schema;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The schemas of one version of the form, in JSON Schema 2020-12, such as {@code commitment.schema.json}.
 *
 * <p>There is one for each type, as the document or NDJSON record whose root it is; {@value #BUNDLE} for whole documents,
 * with every other type under {@code $defs}; {@value #STRICT_BUNDLE}, which refuses unknown members; {@value #RECORD} for
 * what every record has, {@value #STREAM_HEADER} and {@value #STREAM_TRAILER} for the lines around records that prove a stream
 * complete; and {@value #FINDING_REPORT}. Each is complete in itself and refers to no other.
 *
 * <pre>{@code
 * SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
 *         SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(CmcSchemas.current().byId()));
 * }</pre>
 *
 * <p>The library itself does not need them: its reader and rules say all that they say, and more. What they cannot say is
 * told for each rule by {@link io.github.cmcmodel.rule.SchemaCoverage}.
 *
 * <p>The texts come with this library; nothing is fetched. Instances are immutable and safe to share between threads.
 */
public final class CmcSchemas {
    /** The schema of whole documents: {@value}. */
    public static final String BUNDLE = "cmc.schema.json";

    /** The schema of whole documents without unknown members: {@value}. */
    public static final String STRICT_BUNDLE = "cmc-strict.schema.json";

    /** The schema of what every NDJSON record has, of whatever type: {@value}. */
    public static final String RECORD = "record.schema.json";

    /** The schema of a report of findings: {@value}. */
    public static final String FINDING_REPORT = "finding-report.schema.json";

    /** The schema of the first line of a stream that proves itself complete: {@value}. */
    public static final String STREAM_HEADER = "stream-header.schema.json";

    /** The schema of the last line of such a stream: {@value}. */
    public static final String STREAM_TRAILER = "stream-trailer.schema.json";

    private static final String ID_BASE = "https://cmcmodel.github.io/schema/";
    private static final String RESOURCE_BASE = "/META-INF/schema/cmc/";
    private static final String SUFFIX = ".schema.json";

    /** Every version that has been published, oldest first. */
    private static final List<CmcSchemas> ALL = List.of(new CmcSchemas(CmcJson.SCHEMA_VERSION));

    private final String version;
    private final List<String> names;

    private CmcSchemas(String version) {
        this.version = version;
        this.names = Stream.concat(
                        Stream.of(BUNDLE, STRICT_BUNDLE, RECORD, STREAM_HEADER, STREAM_TRAILER, FINDING_REPORT),
                        Shapes.all().stream().map(CmcSchemas::name))
                .sorted()
                .toList();
    }

    /**
     * The schemas of the version that is written.
     *
     * @return those of version {@link CmcJson#SCHEMA_VERSION}
     */
    public static CmcSchemas current() {
        return ALL.get(ALL.size() - 1);
    }

    /**
     * The schemas of a version.
     *
     * @param version such as {@code 1.0}
     * @return the schemas
     * @throws IllegalArgumentException if there are none of that version; the message names the versions that there are
     */
    public static CmcSchemas version(String version) {
        Objects.requireNonNull(version, "CmcSchemas version");
        return ALL.stream()
                .filter(schemas -> schemas.version.equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'version' must be one of " + versions() + " but is \"" + version + "\""));
    }

    /**
     * The versions of which there are schemas.
     *
     * @return such as {@code 1.0}, oldest first
     */
    public static List<String> versions() {
        return ALL.stream().map(CmcSchemas::version).toList();
    }

    /**
     * The version of these schemas.
     *
     * @return such as {@code 1.0}
     */
    public String version() {
        return version;
    }

    /**
     * The names of the schemas.
     *
     * @return such as {@code commitment.schema.json}, in alphabetical order
     */
    public List<String> names() {
        return names;
    }

    /**
     * A schema as text.
     *
     * @param name one of {@link #names()}
     * @return the schema
     * @throws IllegalArgumentException if there is none of that name; the message names those that there are
     */
    public String text(String name) {
        Objects.requireNonNull(name, "CmcSchemas name");
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /**
     * A schema as the file that ships.
     *
     * @param name one of {@link #names()}
     * @return the bytes, UTF-8
     * @throws IllegalArgumentException if there is none of that name; the message names those that there are
     */
    public byte[] bytes(String name) {
        Objects.requireNonNull(name, "CmcSchemas name");
        String resource = RESOURCE_BASE + version + "/" + known(name);
        try (InputStream bytes = CmcSchemas.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("the library's own " + resource + " is missing");
            }
            return bytes.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the library's own " + resource + " cannot be read", unreadable);
        }
    }

    /**
     * The schema of a document or NDJSON record whose root is of a type.
     *
     * @param type the type, such as {@code Commitment.class}
     * @return the schema
     * @throws IllegalArgumentException if the type has none; the message names those that have
     */
    public String forType(Class<?> type) {
        Objects.requireNonNull(type, "CmcSchemas type");
        return text(name(Shapes.required(type)));
    }

    /**
     * The schema of whole documents.
     *
     * @return the text of {@value #BUNDLE}
     */
    public String bundle() {
        return text(BUNDLE);
    }

    /**
     * The schema of whole documents without unknown members, as {@link CmcJson#rejectingUnknownMembers()} reads them.
     *
     * @return the text of {@value #STRICT_BUNDLE}
     */
    public String strictBundle() {
        return text(STRICT_BUNDLE);
    }

    /**
     * The identifier of a schema, which keeps its meaning for ever. It is a name, and need not be fetched.
     *
     * @param name one of {@link #names()}
     * @return such as {@code https://cmcmodel.github.io/schema/1.0/commitment.schema.json}
     * @throws IllegalArgumentException if there is none of that name; the message names those that there are
     */
    public URI id(String name) {
        Objects.requireNonNull(name, "CmcSchemas name");
        return URI.create(ID_BASE + version + "/" + known(name));
    }

    /**
     * All schemas by identifier, for a validator that resolves identifiers from a map.
     *
     * @return identifiers to texts, in the order of the names
     */
    public Map<String, String> byId() {
        Map<String, String> schemas = new LinkedHashMap<>();
        names.forEach(name -> schemas.put(id(name).toString(), text(name)));
        return schemas;
    }

    private String known(String name) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("'name' must be one of " + names + " but is \"" + name + "\"");
        }
        return name;
    }

    static String name(Shape<?, ?> shape) {
        return shape.name().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + SUFFIX;
    }
}
