// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.lines;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The records of a stream, for one thread that asks for them.
 *
 * @param <R> what a record is to that thread
 */
public abstract class Records<R> implements Iterator<R> {
    private final Consumer<R> count;
    private Optional<R> ahead = Optional.empty();
    private boolean ended;

    /**
     * Records that are counted.
     *
     * @param count takes each record before it is handed out; throws to stop there
     */
    protected Records(Consumer<R> count) {
        this.count = count;
    }

    /**
     * Fetches the next record.
     *
     * @return the record; empty at the end
     */
    protected abstract Optional<R> pull();

    /** Gives up what is held; there are no more records then. */
    public void close() {
        ended = true;
    }

    @Override
    public final boolean hasNext() {
        if (ahead.isPresent() || ended) {
            return ahead.isPresent();
        }
        boolean failed = true;
        try {
            Optional<R> pulled = pull();
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
    public final R next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the stream has no more records");
        }
        R next = ahead.orElseThrow();
        ahead = Optional.empty();
        return next;
    }
}
