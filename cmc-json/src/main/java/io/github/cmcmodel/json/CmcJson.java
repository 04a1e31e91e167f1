// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.form.Documents;
import io.github.cmcmodel.json.form.Limits;
import io.github.cmcmodel.json.form.Sha256;
import io.github.cmcmodel.json.lines.LineReader;
import io.github.cmcmodel.json.lines.StreamLines;
import io.github.cmcmodel.json.read.DocumentReader;
import io.github.cmcmodel.json.read.ReadFault;
import io.github.cmcmodel.json.read.Reading;
import io.github.cmcmodel.json.report.DocumentOrigin;
import io.github.cmcmodel.json.report.ReadDocument;
import io.github.cmcmodel.json.report.Refusal;
import io.github.cmcmodel.json.report.Report;
import io.github.cmcmodel.json.report.ReportShapes;
import io.github.cmcmodel.json.token.Surrogates;
import io.github.cmcmodel.json.write.DocumentWriter;
import io.github.cmcmodel.json.write.Unwritable;
import io.github.cmcmodel.json.write.WholeFile;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.text.Shown;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.value.Extensible;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Reads and writes documents, such as {@code CmcJson.standard().readOrThrow(Path.of("cmc.json"))}.
 *
 * <p>Reading collects every fault of a document in one pass; what this version does not know is kept and written back.
 * Whether the data is right is another question, asked of the result: {@link ReadResult#validated}. A document's root is a
 * {@link ConsultativeMechanism} unless another type is named, and any type of the model can be.
 *
 * <p>Needs no other library. For an application's own Jackson mapper there are
 * {@link io.github.cmcmodel.json.jackson.CmcModule} and {@link io.github.cmcmodel.json.jackson.CmcJackson3Module}.
 *
 * <p>Immutable and safe to share between threads. Nothing depends on the machine's locale, zone or character set.
 */
public final class CmcJson {
    /** The version of the form that is written: {@value}. Documents of later minor versions are read too. */
    public static final String SCHEMA_VERSION = Documents.VERSION;

    private static final CmcJson STANDARD = new CmcJson(false, new EnumMap<>(ReadLimit.class));

    private final boolean strict;
    private final Map<ReadLimit, Integer> chosen;
    private final Limits limits;
    private final DocumentReader reader;
    private final DocumentWriter writer = new DocumentWriter();

    private CmcJson(boolean strict, Map<ReadLimit, Integer> chosen) {
        this.strict = strict;
        this.chosen = chosen;
        limits = chosen.isEmpty() ? Limits.STANDARD : ReadLimit.limits(chosen);
        reader = new DocumentReader(limits);
    }

    /**
     * A reader and writer that keeps members it does not know.
     *
     * @return the same at each call
     */
    public static CmcJson standard() {
        return STANDARD;
    }

    /**
     * A reader that takes a member it does not know for an error.
     *
     * @return a reader like this one but for that
     */
    public CmcJson rejectingUnknownMembers() {
        return new CmcJson(true, chosen);
    }

    /**
     * A reader that accepts more or less of something, such as {@code limiting(ReadLimit.DOCUMENT_BYTES, 1 << 20)}.
     *
     * @param limit what to limit
     * @param maximum the most to accept, from 1 to {@link ReadLimit#ceiling()}
     * @return a reader like this one but for that
     * @throws IllegalArgumentException if the maximum is out of range
     */
    public CmcJson limiting(ReadLimit limit, int maximum) {
        Objects.requireNonNull(limit, "CmcJson limit");
        Map<ReadLimit, Integer> other = new EnumMap<>(chosen);
        other.put(limit, limit.checked(maximum));
        return new CmcJson(strict, other);
    }

    /**
     * What this reader accepts at most.
     *
     * @param limit of what
     * @return the number, {@link ReadLimit#standard()} unless another was chosen
     */
    public int limit(ReadLimit limit) {
        Objects.requireNonNull(limit, "CmcJson limit");
        return limit.chosen(chosen);
    }

    /**
     * Reads a mechanism from a file.
     *
     * @param file the file
     * @return the value, if it could be built, and all findings
     * @throws IOException if the file cannot be read, such as {@link java.nio.file.NoSuchFileException}
     */
    public ReadResult<ConsultativeMechanism> read(Path file) throws IOException {
        return read(ConsultativeMechanism.class, file);
    }

    /**
     * Reads a mechanism from a stream, to its end. The stream is not closed.
     *
     * @param in the document
     * @return the value, if it could be built, and all findings
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<ConsultativeMechanism> read(InputStream in) throws IOException {
        return read(ConsultativeMechanism.class, in);
    }

    /**
     * Reads a mechanism from bytes.
     *
     * @param document the document, UTF-8
     * @return the value, if it could be built, and all findings
     */
    public ReadResult<ConsultativeMechanism> read(byte[] document) {
        return read(ConsultativeMechanism.class, document);
    }

    /**
     * Reads a mechanism from text.
     *
     * @param document the document
     * @return the value, if it could be built, and all findings
     */
    public ReadResult<ConsultativeMechanism> read(String document) {
        return read(ConsultativeMechanism.class, document);
    }

    /**
     * Reads a mechanism from bytes, all or nothing.
     *
     * @param document the document, UTF-8
     * @return the value
     * @throws CmcJsonException if there is an error in the document; it carries all findings
     */
    public ConsultativeMechanism readOrThrow(byte[] document) {
        return read(document).orElseThrow();
    }

    /**
     * Reads a mechanism from a file, all or nothing.
     *
     * @param file the file
     * @return the value
     * @throws CmcJsonException if there is an error in the document; it carries all findings
     * @throws IOException if the file cannot be read
     */
    public ConsultativeMechanism readOrThrow(Path file) throws IOException {
        return read(file).orElseThrow();
    }

    /**
     * Reads a value of any type of the model from a file.
     *
     * @param <T> the type
     * @param type the type, such as {@code Commitment.class}
     * @param file the file
     * @return the value, if it could be built, and all findings
     * @throws IOException if the file cannot be read
     */
    public <T extends Extensible> ReadResult<T> read(Class<T> type, Path file) throws IOException {
        Objects.requireNonNull(type, "CmcJson type");
        Objects.requireNonNull(file, "CmcJson file");
        try (InputStream in = Files.newInputStream(file)) {
            return read(type, in);
        }
    }

    /**
     * Reads a value of any type of the model from a stream, to its end. The stream is not closed.
     *
     * @param <T> the type
     * @param type the type, such as {@code Commitment.class}
     * @param in the document
     * @return the value, if it could be built, and all findings
     * @throws IOException if the stream cannot be read
     */
    public <T extends Extensible> ReadResult<T> read(Class<T> type, InputStream in) throws IOException {
        Objects.requireNonNull(type, "CmcJson type");
        Objects.requireNonNull(in, "CmcJson in");
        return read(type, in.readNBytes(limits.bytes() + 1)); // one more than allowed, to see that there is more
    }

    /**
     * Reads a value of any type of the model from text.
     *
     * @param <T> the type
     * @param type the type, such as {@code Commitment.class}
     * @param document the document
     * @return the value, if it could be built, and all findings
     */
    public <T extends Extensible> ReadResult<T> read(Class<T> type, String document) {
        Objects.requireNonNull(type, "CmcJson type");
        Objects.requireNonNull(document, "CmcJson document");
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        int lone = Surrogates.firstLone(document);
        if (lone < 0) {
            return read(type, bytes);
        }
        Shapes.required(type);
        long offset = document.substring(0, lone).getBytes(StandardCharsets.UTF_8).length;
        Map<String, Object> arguments = Map.of("problem", Shown.character(document.charAt(lone)));
        return result(type, Reading.refused(ReadFault.ofDocument(RuleCode.JSON_ENCODING, offset, arguments)), bytes);
    }

    /**
     * Reads a value of any type of the model from bytes.
     *
     * @param <T> the type
     * @param type the type, such as {@code Commitment.class}
     * @param document the document, UTF-8
     * @return the value, if it could be built, and all findings
     * @throws IllegalArgumentException if the type is none of the model's
     */
    public <T extends Extensible> ReadResult<T> read(Class<T> type, byte[] document) {
        Objects.requireNonNull(type, "CmcJson type");
        Objects.requireNonNull(document, "CmcJson document");
        return result(type, reader.read(Shapes.required(type), document), document);
    }

    private <T extends Extensible> ReadResult<T> result(Class<T> type, Reading<T> reading, byte[] document) {
        return new ReadResult<>(new ReadDocument<>(type, reading, document, DocumentOrigin.START, limits, strict));
    }

    /**
     * Reads a stream of records, one document a line (NDJSON), each when it is asked for.
     *
     * @param <T> the type of the records
     * @param type the type, such as {@code Commitment.class}
     * @param in the stream; the caller closes it
     * @return a reader of the stream
     * @throws IllegalArgumentException if the type is none of the model's
     */
    public <T extends Extensible> NdjsonReader<T> records(Class<T> type, InputStream in) {
        Objects.requireNonNull(type, "CmcJson type");
        Objects.requireNonNull(in, "CmcJson in");
        Shape<T, ?> shape = Shapes.required(type); // refused here rather than at the first record
        return new NdjsonReader<>(shape, new LineReader(reader, limits, strict), new StreamLines(in, limits.line()));
    }

    /**
     * Writes records, one document a line (NDJSON).
     *
     * @param records the values, each of a type of the model; taken one at a time
     * @param out takes the lines; neither flushed nor closed
     * @throws IOException if the output cannot be written
     * @throws CmcJsonException as {@link #write(Extensible)} does; the records before are written then
     */
    public void writeRecords(Iterable<? extends Extensible> records, OutputStream out) throws IOException {
        Objects.requireNonNull(records, "CmcJson records");
        Objects.requireNonNull(out, "CmcJson out");
        for (Extensible value : records) {
            out.write(writeCompact(value));
            out.write('\n');
        }
    }

    /**
     * Starts a stream of records that proves itself complete when it is read.
     *
     * @param <T> the type of the records
     * @param type the type, such as {@code Commitment.class}
     * @param out takes the lines; neither flushed nor closed
     * @return a writer, which has written the first line
     * @throws IOException if the output cannot be written
     * @throws IllegalArgumentException if the type is none of the model's
     */
    public <T extends Extensible> NdjsonWriter<T> recordWriter(Class<T> type, OutputStream out) throws IOException {
        Objects.requireNonNull(type, "CmcJson type");
        Objects.requireNonNull(out, "CmcJson out");
        Shapes.required(type);
        return new NdjsonWriter<>(this, type, out);
    }

    /**
     * Writes a value of any type of the model as a document, each member on a line of its own.
     *
     * @param value the value
     * @return the document: UTF-8, lines ended by a line feed, the same bytes on every machine
     * @throws CmcJsonException if a text in the value is not well-formed Unicode, or an unknown member has the name of
     *     a known one
     * @throws IllegalArgumentException if the value's type is none of the model's
     */
    public byte[] write(Extensible value) {
        return write(value, true);
    }

    /**
     * Writes a value of any type of the model as a document on one line, as NDJSON and databases want it.
     *
     * @param value the value
     * @return the document: UTF-8, no line feed
     * @throws CmcJsonException as {@link #write(Extensible)} does
     * @throws IllegalArgumentException if the value's type is none of the model's
     */
    public byte[] writeCompact(Extensible value) {
        return write(value, false);
    }

    /**
     * Writes a value as {@link #write(Extensible)} does into a file. A file that is there is replaced as a whole: its readers
     * see the old document or the new one, never a part.
     *
     * @param value the value
     * @param file the file
     * @throws IOException if the file cannot be written or replaced; the old one is then unchanged
     * @throws CmcJsonException as {@link #write(Extensible)} does
     */
    public void write(Extensible value, Path file) throws IOException {
        Objects.requireNonNull(file, "CmcJson file");
        WholeFile.replace(file, write(value));
    }

    /**
     * Writes the canonical form of a value, by RFC 8785: the same bytes for the same data, in whatever order it was
     * written. For comparing, signing and {@link #digest}; people read {@link #write(Extensible)} more easily.
     *
     * <p>RFC 8785 knows numbers as IEEE 754 doubles only: decimals with more than 15 digits may be rounded, and zeros at the
     * end of a decimal are dropped.
     *
     * @param value the value
     * @return the document: UTF-8, members sorted, no white space
     * @throws CmcJsonException as {@link #write(Extensible)} does, and if a number is beyond what a double holds
     */
    public byte[] writeCanonical(Extensible value) {
        Shape<?, ?> shape = shapeOf(value);
        try {
            return canonical(shape, value);
        } catch (Unwritable refused) {
            throw exception(shape.type().asSubclass(Extensible.class), refused);
        }
    }

    private <T> byte[] canonical(Shape<T, ?> shape, Object value) {
        return writer.writeCanonical(shape, shape.type().cast(value));
    }

    /**
     * The SHA-256 of the canonical form of a value: equal for the same data, different for different data.
     *
     * @param value the value
     * @return 64 hexadecimal digits in lower case
     * @throws CmcJsonException as {@link #writeCanonical} does
     */
    public String digest(Extensible value) {
        byte[] canonical = writeCanonical(value);
        Sha256 digest = new Sha256();
        digest.update(canonical, 0, canonical.length);
        return digest.hex();
    }

    /**
     * Writes a report as a JSON document, with the messages in a language.
     *
     * @param report the report
     * @param language the language of the messages; English is taken for one that there are no messages in
     * @return the document: UTF-8, each member on a line of its own, the same bytes on every machine
     * @throws CmcJsonException if the reason of a suppression is not well-formed Unicode
     */
    public byte[] writeReport(FindingReport report, Locale language) {
        Objects.requireNonNull(report, "CmcJson report");
        Objects.requireNonNull(language, "CmcJson language");
        return write(ReportShapes.REPORT, new Report(report, language), report.type(), true);
    }

    /**
     * Reads a report that was written as JSON. It is equal to the one that was written.
     *
     * <p>Members that this version does not know are passed over, but a rule that it does not know is refused: without it a
     * finding has no message. Messages and counts are made anew, not taken from the document.
     *
     * @param document the document, UTF-8
     * @return the report
     * @throws CmcJsonException if the document is no report; it carries the findings on the document
     */
    public FindingReport readReport(byte[] document) {
        Objects.requireNonNull(document, "CmcJson document");
        Reading<Report> reading = reader.read(ReportShapes.REPORT, document);
        try {
            return new ReadDocument<>(
                            ConsultativeMechanism.class, reading, document, DocumentOrigin.START, limits, false)
                    .orElseThrow()
                    .report();
        } catch (Refusal refused) {
            throw new CmcJsonException(refused.report());
        }
    }

    private byte[] write(Extensible value, boolean indented) {
        Shape<?, ?> shape = shapeOf(value);
        return write(shape, value, shape.type().asSubclass(Extensible.class), indented);
    }

    <E> byte[] writeCompact(Shape<E, ?> shape, E value, Class<? extends Extensible> type) {
        return write(shape, value, type, false);
    }

    private <E> byte[] write(Shape<E, ?> shape, Object value, Class<? extends Extensible> type, boolean indented) {
        try {
            return writer.write(shape, shape.type().cast(value), indented);
        } catch (Unwritable refused) {
            throw exception(type, refused);
        }
    }

    private static CmcJsonException exception(Class<? extends Extensible> type, Unwritable refused) {
        Finding finding = Finding.of(refused.rule(), refused.place(), refused.arguments());
        return new CmcJsonException(FindingReport.of(type, List.of(finding), List.of()));
    }

    private static Shape<?, ?> shapeOf(Object value) {
        Objects.requireNonNull(value, "CmcJson value");
        return Shapes.requiredOfValue(value);
    }
}
