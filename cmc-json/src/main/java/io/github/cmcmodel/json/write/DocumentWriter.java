// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import io.github.cmcmodel.shape.Shape;

/** Writes whole documents to bytes. Safe to share between threads. */
public final class DocumentWriter {
    private final SpareBuffer spare = new SpareBuffer();

    /** A writer of documents. */
    public DocumentWriter() {}

    /**
     * Writes a document.
     *
     * @param <T> the type of the value
     * @param shape its shape
     * @param value the value
     * @param indented whether each member is on a line of its own
     * @return the document: UTF-8, lines ended by a line feed
     * @throws Unwritable if something in the value has no place in JSON
     */
    public <T> byte[] write(Shape<T, ?> shape, T value, boolean indented) {
        Utf8Sink sink = new Utf8Sink(indented, spare);
        new ShapeWriter(sink).document(shape, value);
        return sink.bytes();
    }

    /**
     * Writes the canonical form of a document, by RFC 8785.
     *
     * @param <T> the type of the value
     * @param shape its shape
     * @param value the value
     * @return the document: UTF-8, members sorted, no white space
     * @throws Unwritable if something in the value has no place in JSON, or none in the canonical form
     */
    public <T> byte[] writeCanonical(Shape<T, ?> shape, T value) {
        CanonicalSink sink = new CanonicalSink();
        new ShapeWriter(sink).document(shape, value);
        return sink.bytes();
    }
}
