// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.lines;

import io.github.cmcmodel.json.form.Limits;
import io.github.cmcmodel.json.read.DocumentReader;
import io.github.cmcmodel.json.read.ReadFault;
import io.github.cmcmodel.json.read.Reading;
import io.github.cmcmodel.json.report.DocumentOrigin;
import io.github.cmcmodel.json.report.ReadDocument;
import io.github.cmcmodel.json.token.SyntaxFault;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.value.Extensible;

/** Reads a line of a stream as the document that it is. Safe to share between threads. */
public final class LineReader {
    private final DocumentReader documents;
    private final Limits limits;
    private final boolean strict;

    /**
     * A reader of lines.
     *
     * @param documents reads the documents
     * @param limits how large a line may be
     * @param strict whether a member that nobody knows is an error
     */
    public LineReader(DocumentReader documents, Limits limits, boolean strict) {
        this.documents = documents;
        this.limits = limits;
        this.strict = strict;
    }

    /**
     * Reads a record.
     *
     * @param <T> the type of the record
     * @param shape its shape
     * @param line its line
     * @return the record, as far as it could be built, and what was found
     */
    public <T extends Extensible> ReadDocument<T> record(Shape<T, ?> shape, StreamLine line) {
        return document(shape.type(), reading(shape, line), line, strict);
    }

    /** Reads the first or last line of a stream of records of a type. */
    <E> ReadDocument<E> edge(Shape<E, ?> shape, Class<? extends Extensible> type, StreamLine line) {
        return document(type, reading(shape, line), line, false);
    }

    /** A place in a stream where a record ought to be. */
    ReadDocument<?> refused(ReadFault fault, Class<? extends Extensible> type, StreamLine line) {
        return document(type, Reading.refused(fault), line, false);
    }

    private <T> ReadDocument<T> document(
            Class<? extends Extensible> type, Reading<T> reading, StreamLine line, boolean strictly) {
        DocumentOrigin origin = new DocumentOrigin(line.number(), line.offset());
        return new ReadDocument<>(type, reading, line.text(), origin, limits, strictly);
    }

    private <T> Reading<T> reading(Shape<T, ?> shape, StreamLine line) {
        Reading<T> reading = line.tooLong()
                ? Reading.refused(ReadFault.of(SyntaxFault.beyond("line", limits.line(), 0)))
                : documents.read(shape, line.text());
        return line.ended() ? reading : reading.cutOff(line.text().length);
    }
}
