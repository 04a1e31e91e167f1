// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.lines;

import io.github.cmcmodel.json.form.Documents;
import io.github.cmcmodel.json.report.DocumentType;
import io.github.cmcmodel.json.report.Parts;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.code.ClosedCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The one table of the members of the first and the last line of a stream that proves itself complete. */
public final class StreamEdges {
    /** The member by which both lines are known. */
    public static final String MEMBER = "stream";

    private static final int LONGEST_START = 64;

    /** Which edge of the stream a line is, such as {@code start}. */
    public enum Edge implements ClosedCode {
        /** The first line. */
        START("start"),
        /** The last line. */
        END("end");

        private final String code;
        private final Pattern pattern;

        Edge(String code) {
            this.code = code;
            pattern = Pattern.compile(
                    "\\{\"" + Documents.VERSION_MEMBER + "\":\"[0-9.]{1,9}\",\"" + MEMBER + "\":\"" + code + "\"");
        }

        @Override
        public String code() {
            return code;
        }

        /** Such a line is distinguished from a record by how it starts, so that no record has to be read twice. */
        boolean is(StreamLine line) {
            int length = Math.min(line.text().length, LONGEST_START);
            return pattern.matcher(new String(line.text(), 0, length, StandardCharsets.ISO_8859_1))
                    .lookingAt();
        }
    }

    /**
     * The first line.
     *
     * @param stream which edge it is
     * @param type the type of the records
     */
    public record StreamHeader(Edge stream, DocumentType type) {}

    /**
     * The last line.
     *
     * @param stream which edge it is
     * @param records how many records there are
     * @param sha256 the digest of all lines before this one
     */
    public record StreamTrailer(Edge stream, long records, String sha256) {}

    /** The shape of the first line. */
    public static final Shape<StreamHeader, Parts> HEADER;

    /** The shape of the last line. */
    public static final Shape<StreamTrailer, Parts> TRAILER;

    static {
        Attribute<StreamHeader, Parts, Edge> start = Parts.required(
                MEMBER, only(Edge.START), StreamHeader::stream, "says that the line is the stream's first");
        Attribute<StreamHeader, Parts, DocumentType> type = Parts.required(
                "type",
                new ValueType.Form<>(DocumentType.class, DocumentType::parse),
                StreamHeader::type,
                "the type of the records");
        HEADER = Parts.shape(
                StreamHeader.class,
                List.of(start, type),
                parts -> new StreamHeader(parts.required(start), parts.required(type)),
                "The first line of a stream that proves itself complete.");
        Attribute<StreamTrailer, Parts, Edge> end = Parts.required(
                MEMBER, only(Edge.END), StreamTrailer::stream, "says that the line is the stream's last");
        Attribute<StreamTrailer, Parts, Long> records = Parts.required(
                "records",
                Parts.COUNT,
                StreamTrailer::records,
                "how many lines there are between the first and this one, without blank ones");
        Attribute<StreamTrailer, Parts, String> sha256 = Parts.required(
                "sha256",
                ValueType.TEXT,
                StreamTrailer::sha256,
                "the SHA-256 of all bytes ahead of this line, in hexadecimal digits of lower case");
        TRAILER = Parts.shape(
                StreamTrailer.class,
                List.of(end, records, sha256),
                parts -> new StreamTrailer(parts.required(end), parts.required(records), parts.required(sha256)),
                "The last line of a stream that proves itself complete.");
    }

    /** Every shape of an edge. */
    public static final List<Shape<?, ?>> ALL = List.of(HEADER, TRAILER);

    private StreamEdges() {}

    private static ValueType<Edge> only(Edge edge) {
        return new ValueType.Closed<>(Edge.class, List.of(edge));
    }
}
