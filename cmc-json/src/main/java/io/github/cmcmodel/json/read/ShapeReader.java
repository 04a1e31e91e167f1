// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.json.form.Limits;
import io.github.cmcmodel.json.token.SyntaxFault;
import io.github.cmcmodel.json.token.Token;
import io.github.cmcmodel.json.token.TokenSource;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document by the tables of its shape, once, and collects every fault on the way.
 *
 * <p>A faulty value is left out and reading goes on after it. What could be built around it is built, so that the rules
 * can look at it; the places of what was left out are remembered.
 */
public final class ShapeReader {
    private final TokenSource source;
    private final ReadPath path = new ReadPath();
    private final FaultLog log;
    private Map<Pointer, List<Integer>> droppedItems = Map.of();

    /**
     * A reader for one document.
     *
     * @param source the document, before its first token
     * @param limits how many items an array may have, and how many findings are listed individually
     */
    public ShapeReader(TokenSource source, Limits limits) {
        this.source = source;
        log = new FaultLog(source, path, limits);
    }

    /**
     * Reads the document.
     *
     * @param <T> the type of the document's root
     * @param <B> its builder
     * @param shape the shape of the root
     * @return the root, as far as it could be built; null when it could not. It is the document's value only if no fault
     *     is an error
     */
    public <T, B> @Nullable T read(Shape<T, B> shape) {
        try {
            if (source.next() == Token.END) {
                throw new SyntaxFault(RuleCode.JSON_EMPTY, 0, Map.of());
            }
            ObjectReader reader = new ObjectReader(source, path, log, true);
            T root = reader.object(ReadTable.of(shape), true);
            droppedItems = reader.droppedItems();
            expectEnd();
            return root;
        } catch (SyntaxFault fault) {
            log.end(fault);
            return null;
        } catch (OtherMembers.UnsupportedVersion stop) {
            return null;
        }
    }

    /**
     * Reads the value on whose first token the source is, inside a larger document. It need not name its version, but
     * may; its version is then checked as a document's is.
     *
     * @param <V> the type of the value
     * @param type what the value is
     * @return the value; null when it could not be built. It is to be used only if no fault is an error
     */
    public <V> @Nullable V readValue(ValueType<V> type) {
        ObjectReader reader = new ObjectReader(source, path, log, false);
        try {
            return type instanceof ValueType.Nested<V> nested
                    ? reader.object(ReadTable.of(nested.shape()), true)
                    : reader.value(new ReadType<>(type));
        } catch (SyntaxFault fault) {
            log.end(fault);
            return null;
        } catch (OtherMembers.UnsupportedVersion stop) {
            return null;
        }
    }

    /**
     * What was found, in the order of the document: the first errors and the first notices.
     *
     * @return the faults and notices
     */
    public List<ReadFault> faults() {
        return log.listed();
    }

    /**
     * What was found beyond that.
     *
     * @return how many more faults or notices there are of each rule of which there are more
     */
    public Map<RuleCode, Long> unlisted() {
        return log.unlisted();
    }

    /**
     * Which items of which lists were left out, so that a place in the value can be turned into a place in the text. Not
     * remembered where more errors were found than are listed, since nobody knows then what the value lacks.
     *
     * @return indexes in the text, ascending, by the list's place in the text
     */
    public Map<Pointer, List<Integer>> droppedItems() {
        return droppedItems;
    }

    private void expectEnd() {
        long end = source.offset();
        try {
            if (source.next() == Token.END) {
                return;
            }
            end = source.offset();
        } catch (SyntaxFault notEvenJson) {
            end = notEvenJson.offset();
        }
        log.fault(RuleCode.JSON_TRAILING_CONTENT, end, Map.of());
    }
}
