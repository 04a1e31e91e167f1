// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.lines;

import io.github.cmcmodel.json.read.ReadFault;
import io.github.cmcmodel.json.report.Refusal;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.Extensible;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The lines of a stream that hold records. Its first and its last line, where they are there, are checked on the way. */
public final class RecordLines implements LineSupply {
    private final LineReader reader;
    private final Class<? extends Extensible> type;
    private final StreamLines lines;
    private final boolean proofRequired;
    private boolean started;
    private boolean proving;
    private boolean ended;
    private long records;

    /**
     * The lines of records.
     *
     * @param reader reads the first and the last line
     * @param type the type of the records
     * @param lines all lines of the stream
     * @param proofRequired whether a stream without a first and a last line is refused
     */
    public RecordLines(LineReader reader, Class<? extends Extensible> type, StreamLines lines, boolean proofRequired) {
        this.reader = reader;
        this.type = type;
        this.lines = lines;
        this.proofRequired = proofRequired;
    }

    /**
     * The next line that holds a record.
     *
     * @return the line, empty at the end of the stream
     * @throws IOException if the stream cannot be read
     * @throws Refusal if the stream is not what its first and last line say, or they are required and missing
     */
    @Override
    public Optional<StreamLine> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        Optional<StreamLine> line = lines.next();
        if (!started) {
            started = true;
            if (line.isPresent() && line.get().number() == 1 && StreamEdges.Edge.START.is(line.get())) {
                proving = true;
                header(line.get());
                line = lines.next();
            } else if (proofRequired) {
                throw refused(1, 0, RuleCode.STRUCTURE_MISSING_MEMBER, Map.of("member", StreamEdges.MEMBER));
            }
        }
        if (proving && line.isEmpty()) {
            throw cutOff();
        }
        if (proving && StreamEdges.Edge.END.is(line.orElseThrow())) {
            ended = true;
            trailer(line.orElseThrow());
            return Optional.empty();
        }
        ended = line.isEmpty();
        records++;
        return line;
    }

    private void header(StreamLine line) {
        lines.digestFromHere();
        StreamEdges.StreamHeader header =
                reader.edge(StreamEdges.HEADER, type, line).orElseThrow();
        Class<?> stated = header.type().type();
        if (stated != type) {
            throw differs(line, "type", stated.getSimpleName(), type.getSimpleName());
        }
    }

    private void trailer(StreamLine line) throws IOException {
        String digest = lines.digestBefore();
        StreamEdges.StreamTrailer trailer =
                reader.edge(StreamEdges.TRAILER, type, line).orElseThrow();
        if (trailer.records() != records) {
            throw differs(line, "records", Long.toString(trailer.records()), Long.toString(records));
        }
        if (!trailer.sha256().equals(digest)) {
            throw differs(line, "sha256", trailer.sha256(), digest);
        }
        Optional<StreamLine> behind = lines.next();
        if (behind.isPresent()) {
            throw refused(behind.get().number(), behind.get().offset(), RuleCode.JSON_TRAILING_CONTENT, Map.of());
        }
    }

    /** The place is the end of the stream. */
    private Refusal cutOff() {
        Optional<StreamLine> unended = lines.unended();
        if (unended.isEmpty()) {
            return refused(lines.number() + 1, lines.offset(), RuleCode.JSON_TRUNCATED, Map.of());
        }
        int length = unended.get().text().length;
        ReadFault fault = ReadFault.ofDocument(RuleCode.JSON_TRUNCATED, length, Map.of());
        return reader.refused(fault, type, unended.get()).refusal();
    }

    private Refusal differs(StreamLine line, String member, String stated, String found) {
        Map<String, Object> arguments = Map.of("member", member, "stated", stated, "found", found);
        return refused(line.number(), line.offset(), RuleCode.JSON_STREAM_DIFFERS, arguments);
    }

    private Refusal refused(long line, long offset, RuleCode rule, Map<String, Object> arguments) {
        StreamLine start = new StreamLine(line, offset, new byte[0], false, true);
        return reader.refused(ReadFault.ofDocument(rule, 0, arguments), type, start)
                .refusal();
    }
}
