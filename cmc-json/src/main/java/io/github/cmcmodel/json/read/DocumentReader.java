// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.json.form.Limits;
import io.github.cmcmodel.json.token.JsonText;
import io.github.cmcmodel.json.token.SyntaxFault;
import io.github.cmcmodel.json.token.Utf8;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads whole documents from bytes: their size and encoding first, then their tokens. Safe to share between threads. */
public final class DocumentReader {
    private final Limits limits;

    /**
     * A reader of documents.
     *
     * @param limits how large a document may be
     */
    public DocumentReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a document.
     *
     * @param <T> the type of the root
     * @param shape the shape of the root
     * @param document the document, UTF-8
     * @return the root, as far as it could be built, and what was found
     */
    public <T> Reading<T> read(Shape<T, ?> shape, byte[] document) {
        try {
            checkBytes(document);
        } catch (SyntaxFault fault) {
            return Reading.refused(ReadFault.of(fault));
        }
        ShapeReader reader = new ShapeReader(new JsonText(document, limits), limits);
        Optional<T> root = Optional.ofNullable(reader.read(shape));
        List<ReadFault> faults = reader.faults();
        return new Reading<>(
                root, Utf8.start(document) == 0 ? faults : afterMark(faults), reader.unlisted(), reader.droppedItems());
    }

    private void checkBytes(byte[] document) {
        if (document.length > limits.bytes()) {
            throw SyntaxFault.beyond("bytes", limits.bytes(), limits.bytes());
        }
        Utf8.check(document);
    }

    private static List<ReadFault> afterMark(List<ReadFault> others) {
        List<ReadFault> faults = new ArrayList<>();
        faults.add(ReadFault.ofDocument(RuleCode.JSON_BYTE_ORDER_MARK, 0, Map.of()));
        faults.addAll(others);
        return faults;
    }
}
