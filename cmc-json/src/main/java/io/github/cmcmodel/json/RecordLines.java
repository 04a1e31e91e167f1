// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.stream.Lines;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.value.Extensible;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The lines of a stream that hold records. Its first and its last line, where they are there, are checked on the way. */
final class RecordLines {
    private final CmcJson json;
    private final Class<? extends Extensible> type;
    private final Lines lines;
    private final boolean proofRequired;
    private boolean started;
    private boolean proving;
    private boolean ended;
    private long records;

    RecordLines(CmcJson json, Class<? extends Extensible> type, Lines lines, boolean proofRequired) {
        this.json = json;
        this.type = type;
        this.lines = lines;
        this.proofRequired = proofRequired;
    }

    /**
     * The next line that holds a record.
     *
     * @return the line, empty at the end of the stream
     * @throws IOException if the stream cannot be read
     * @throws CmcJsonException if the stream is not what its first and last line say, or they are required and missing
     */
    Optional<Lines.Line> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        Optional<Lines.Line> line = lines.next();
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

    private void header(Lines.Line line) {
        lines.digestFromHere();
        Class<?> stated = read(StreamEdges.HEADER, line).type().type();
        if (stated != type) {
            throw differs(line, "type", stated.getSimpleName(), type.getSimpleName());
        }
    }

    private void trailer(Lines.Line line) throws IOException {
        String digest = lines.digestAhead();
        StreamEdges.StreamTrailer trailer = read(StreamEdges.TRAILER, line);
        if (trailer.records() != records) {
            throw differs(line, "records", Long.toString(trailer.records()), Long.toString(records));
        }
        if (!trailer.sha256().equals(digest)) {
            throw differs(line, "sha256", trailer.sha256(), digest);
        }
        Optional<Lines.Line> behind = lines.next();
        if (behind.isPresent()) {
            throw refused(behind.get().number(), behind.get().offset(), RuleCode.JSON_TRAILING_CONTENT, Map.of());
        }
    }

    private <E> E read(Shape<E, ?> shape, Lines.Line line) {
        Reading<E> reading = json.reading(shape, line);
        ReadResult.Origin origin = new ReadResult.Origin(line.number(), line.offset());
        return reading.orElseThrow(type, line.text(), origin);
    }

    /** The place is the end of the stream. */
    private CmcJsonException cutOff() {
        Optional<Lines.Line> unended = lines.unended();
        if (unended.isEmpty()) {
            return refused(lines.number() + 1, lines.offset(), RuleCode.JSON_TRUNCATED, Map.of());
        }
        byte[] text = unended.get().text();
        ReadResult.Origin origin =
                new ReadResult.Origin(unended.get().number(), unended.get().offset());
        return Reading.refused(RuleCode.JSON_TRUNCATED, text.length, Map.of()).exception(type, text, origin);
    }

    private CmcJsonException differs(Lines.Line line, String member, String stated, String found) {
        Map<String, Object> arguments = Map.of("member", member, "stated", stated, "found", found);
        return refused(line.number(), line.offset(), RuleCode.JSON_STREAM_DIFFERS, arguments);
    }

    private CmcJsonException refused(long line, long offset, RuleCode rule, Map<String, Object> arguments) {
        return Reading.refused(rule, 0, arguments).exception(type, new byte[0], new ReadResult.Origin(line, offset));
    }
}
