// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.value.Extensible;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The records of a stream, for one thread that asks for them.
 *
 * @param <T> the type of the records
 */
abstract class Records<T extends Extensible> implements Iterator<NdjsonRecord<T>> {
    private final Consumer<NdjsonRecord<T>> count;
    private Optional<NdjsonRecord<T>> ahead = Optional.empty();
    private boolean ended;

    /**
     * Records that are counted.
     *
     * @param count takes each record before it is handed out; throws to stop there
     */
    Records(Consumer<NdjsonRecord<T>> count) {
        this.count = count;
    }

    /** The next record; empty at the end. */
    abstract Optional<NdjsonRecord<T>> pull();

    /** Gives up what is held; there are no more records then. */
    void close() {
        ended = true;
    }

    @Override
    public final boolean hasNext() {
        if (ahead.isPresent() || ended) {
            return ahead.isPresent();
        }
        boolean failed = true;
        try {
            Optional<NdjsonRecord<T>> pulled = pull();
            pulled.ifPresent(count);
            ahead = pulled;
            failed = false;
        } finally {
            if (failed || ahead.isEmpty()) {
                close();
            }
        }
        return ahead.isPresent();
    }

    @Override
    public final NdjsonRecord<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the stream has no more records");
        }
        NdjsonRecord<T> next = ahead.orElseThrow();
        ahead = Optional.empty();
        return next;
    }
}
