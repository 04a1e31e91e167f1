// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.ReportShapes.DocumentType;
import io.github.cmcmodel.json.ReportShapes.Parts;
import io.github.cmcmodel.json.stream.Documents;
import io.github.cmcmodel.json.stream.Lines;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.code.ClosedCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The one table of the members of the first and the last line of a stream that proves itself complete. */
final class StreamEdges {
    /** The member by which both lines are known. */
    static final String MEMBER = "stream";

    private static final int LONGEST_START = 64;

    /** Which edge of the stream a line is, such as {@code start}. */
    enum Edge implements ClosedCode {
        START("start"),
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

        /** Such a line is told from a record by how it starts, so that no record has to be read twice. */
        boolean is(Lines.Line line) {
            int length = Math.min(line.text().length, LONGEST_START);
            return pattern.matcher(new String(line.text(), 0, length, StandardCharsets.ISO_8859_1))
                    .lookingAt();
        }
    }

    record StreamHeader(Edge stream, DocumentType type) {}

    record StreamTrailer(Edge stream, long records, String sha256) {}

    static final Shape<StreamHeader, Parts> HEADER;
    static final Shape<StreamTrailer, Parts> TRAILER;

    static {
        Attribute<StreamHeader, Parts, Edge> start = ReportShapes.required(
                MEMBER, only(Edge.START), StreamHeader::stream, "says that the line is the stream's first");
        Attribute<StreamHeader, Parts, DocumentType> type = ReportShapes.required(
                "type",
                new ValueType.Form<>(DocumentType.class, DocumentType::parse),
                StreamHeader::type,
                "the type of the records");
        HEADER = ReportShapes.shape(
                StreamHeader.class,
                List.of(start, type),
                parts -> new StreamHeader(parts.required(start), parts.required(type)),
                "The first line of a stream that proves itself complete.");
        Attribute<StreamTrailer, Parts, Edge> end = ReportShapes.required(
                MEMBER, only(Edge.END), StreamTrailer::stream, "says that the line is the stream's last");
        Attribute<StreamTrailer, Parts, Long> records = ReportShapes.required(
                "records",
                ReportShapes.COUNT,
                StreamTrailer::records,
                "how many lines there are between the first and this one, without blank ones");
        Attribute<StreamTrailer, Parts, String> sha256 = ReportShapes.required(
                "sha256",
                ValueType.TEXT,
                StreamTrailer::sha256,
                "the SHA-256 of all bytes ahead of this line, in hexadecimal digits of lower case");
        TRAILER = ReportShapes.shape(
                StreamTrailer.class,
                List.of(end, records, sha256),
                parts -> new StreamTrailer(parts.required(end), parts.required(records), parts.required(sha256)),
                "The last line of a stream that proves itself complete.");
    }

    /** Every shape of an edge. */
    static final List<Shape<?, ?>> ALL = List.of(HEADER, TRAILER);

    private StreamEdges() {}

    private static ValueType<Edge> only(Edge edge) {
        return new ValueType.Closed<>(Edge.class, List.of(edge));
    }
}
