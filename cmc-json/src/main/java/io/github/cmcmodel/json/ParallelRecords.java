// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.stream.Lines;
import io.github.cmcmodel.value.Extensible;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Records that threads of our own read ahead of whoever asks, a bounded stretch of the stream at a time.
 *
 * <p>The thread that asks splits the stream into lines, hands batches of them out, and takes the records back. What goes wrong on
 * the stream itself is told when the records ahead of it have been given, as if they had been read one by one.
 *
 * @param <T> the type of the records
 */
final class ParallelRecords<T extends Extensible> extends Records<T> {
    private static final int BATCH_LINES = 64;
    private static final int BATCH_BYTES = 1 << 16;
    private static final int BATCHES_PER_THREAD = 2;

    private final RecordLines lines;
    private final Function<Lines.Line, NdjsonRecord<T>> read;
    private final boolean ordered;
    private final int window;
    private final ThreadPoolExecutor threads;

    /** The batches in flight, in their order. */
    private final Set<Batch> inFlight = new LinkedHashSet<>();

    /** The batches that are done, where their order does not matter. */
    private final BlockingQueue<Batch> done = new LinkedBlockingQueue<>();

    private Iterator<NdjsonRecord<T>> current = Collections.emptyIterator();
    private boolean linesEnded;
    private Optional<RuntimeException> problem = Optional.empty();

    ParallelRecords(
            RecordLines lines,
            Function<Lines.Line, NdjsonRecord<T>> read,
            Consumer<NdjsonRecord<T>> count,
            int threads,
            boolean ordered) {
        super(count);
        this.lines = lines;
        this.read = read;
        this.ordered = ordered;
        window = threads * BATCHES_PER_THREAD;
        this.threads = new ThreadPoolExecutor(
                threads, threads, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), ParallelRecords::thread);
        this.threads.allowCoreThreadTimeOut(true); // where somebody walks away in the middle without closing
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "cmc-ndjson");
        thread.setDaemon(true);
        thread.setContextClassLoader(ParallelRecords.class.getClassLoader()); // holds on to no application
        return thread;
    }

    private final class Batch extends FutureTask<List<NdjsonRecord<T>>> {
        Batch(List<Lines.Line> batch) {
            super(() -> batch.stream().map(read).toList());
        }

        @Override
        protected void done() {
            if (!ordered) {
                done.add(this);
            }
        }
    }

    @Override
    Optional<NdjsonRecord<T>> pull() {
        while (!current.hasNext()) {
            while (!linesEnded && inFlight.size() < window) {
                submit();
            }
            if (inFlight.isEmpty()) {
                problem.ifPresent(told -> {
                    throw told;
                });
                return Optional.empty();
            }
            current = take().iterator();
        }
        return Optional.of(current.next());
    }

    private void submit() {
        List<Lines.Line> batch = new ArrayList<>();
        try {
            for (int bytes = 0; batch.size() < BATCH_LINES && bytes < BATCH_BYTES; ) {
                Optional<Lines.Line> line = lines.next();
                if (line.isEmpty()) {
                    linesEnded = true;
                    break;
                }
                batch.add(line.get());
                bytes += line.get().text().length;
            }
        } catch (IOException unreadable) {
            linesEnded = true;
            problem = Optional.of(new UncheckedIOException(unreadable));
        } catch (RuntimeException refused) {
            linesEnded = true;
            problem = Optional.of(refused);
        }
        if (!batch.isEmpty()) {
            Batch work = new Batch(batch);
            inFlight.add(work);
            threads.execute(work);
        }
    }

    private List<NdjsonRecord<T>> take() {
        try {
            Batch next = ordered ? inFlight.iterator().next() : done.take();
            List<NdjsonRecord<T>> records = next.get();
            inFlight.remove(next);
            return records;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("reading was interrupted"));
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    @Override
    void close() {
        super.close();
        threads.shutdownNow();
        inFlight.clear();
        done.clear();
    }
}
