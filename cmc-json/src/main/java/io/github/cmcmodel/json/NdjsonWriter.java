// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.form.Sha256;
import io.github.cmcmodel.json.lines.StreamEdges;
import io.github.cmcmodel.json.report.DocumentType;
import io.github.cmcmodel.value.Extensible;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes a stream of records, one JSON document a line (NDJSON), that proves itself complete: a first line that names the type, and a
 * last one with the number of records and a digest.
 *
 * <pre>{@code
 * {"schemaVersion":"1.0","stream":"start","type":"Commitment"}
 * {"schemaVersion":"1.0","id":"train-border-officials",...}
 * {"schemaVersion":"1.0","stream":"end","records":1,"sha256":"..."}
 * }</pre>
 *
 * <p>Only {@link #complete} writes the last line: what was given up half way is seen to be that. The output belongs to the caller, who
 * flushes and closes it. For one thread.
 *
 * @param <T> the type of the records
 */
public final class NdjsonWriter<T extends Extensible> {
    private static final byte[] LINE_FEED = {'\n'};

    private final CmcJson json;
    private final Class<T> type;
    private final OutputStream out;
    private final Sha256 digest = new Sha256();
    private long records;
    private boolean completed;

    NdjsonWriter(CmcJson json, Class<T> type, OutputStream out) throws IOException {
        this.json = json;
        this.type = type;
        this.out = out;
        StreamEdges.StreamHeader header = new StreamEdges.StreamHeader(StreamEdges.Edge.START, new DocumentType(type));
        line(json.writeCompact(StreamEdges.HEADER, header, type));
    }

    /**
     * Writes a record.
     *
     * @param record the value
     * @throws IOException if the output cannot be written; the stream cannot be completed then
     * @throws CmcJsonException as {@link CmcJson#write(Extensible)} does; nothing of the record is written then
     * @throws IllegalStateException if the stream is complete, or could not be written before
     */
    public void write(T record) throws IOException {
        Objects.requireNonNull(record, "NdjsonWriter record");
        expectOpen();
        line(json.writeCompact(type.cast(record)));
        records++;
    }

    /**
     * Writes the last line.
     *
     * @throws IOException if the output cannot be written
     * @throws IllegalStateException if the stream is complete, or could not be written before
     */
    public void complete() throws IOException {
        expectOpen();
        StreamEdges.StreamTrailer trailer = new StreamEdges.StreamTrailer(StreamEdges.Edge.END, records, digest.hex());
        line(json.writeCompact(StreamEdges.TRAILER, trailer, type));
        completed = true;
    }

    private void expectOpen() {
        if (completed) {
            throw new IllegalStateException("the stream is complete, or could not be written");
        }
    }

    private void line(byte[] document) throws IOException {
        boolean written = false;
        try {
            out.write(document);
            out.write('\n');
            written = true;
        } finally {
            completed = !written;
        }
        digest.update(document, 0, document.length);
        digest.update(LINE_FEED, 0, 1);
    }
}
