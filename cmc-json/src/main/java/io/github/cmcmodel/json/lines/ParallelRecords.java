// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.lines;

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
 * Records that threads of our own read before they are asked for, a bounded stretch of the stream at a time.
 *
 * <p>The thread that asks splits the stream into lines, hands batches of them out, and takes the records back. What goes wrong on
 * the stream itself is thrown after the records before it, as if they had been read one by one.
 *
 * @param <R> what a record is to the thread that asks
 */
public final class ParallelRecords<R> extends Records<R> {
    private static final int BATCH_LINES = 64;
    private static final int BATCH_BYTES = 1 << 16;
    private static final int BATCHES_PER_THREAD = 2;

    private final LineSupply lines;
    private final Function<StreamLine, R> read;
    private final boolean ordered;
    private final int window;
    private final ThreadPoolExecutor threads;

    /** The batches in flight, in their order. */
    private final Set<Batch> inFlight = new LinkedHashSet<>();

    /** The batches that are done, where their order does not matter. */
    private final BlockingQueue<Batch> done = new LinkedBlockingQueue<>();

    private Iterator<R> current = Collections.emptyIterator();
    private boolean linesEnded;
    private Optional<RuntimeException> problem = Optional.empty();

    /**
     * Records of a stream, read with several threads.
     *
     * @param lines the lines that hold records
     * @param read reads a line, in any of the threads
     * @param count takes each record before it is handed out; throws to stop there
     * @param threads how many threads
     * @param ordered whether the records keep their order
     */
    public ParallelRecords(
            LineSupply lines, Function<StreamLine, R> read, Consumer<R> count, int threads, boolean ordered) {
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

    private final class Batch extends FutureTask<List<R>> {
        Batch(List<StreamLine> batch) {
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
    protected Optional<R> pull() {
        while (!current.hasNext()) {
            while (!linesEnded && inFlight.size() < window) {
                submit();
            }
            if (inFlight.isEmpty()) {
                problem.ifPresent(found -> {
                    throw found;
                });
                return Optional.empty();
            }
            current = take().iterator();
        }
        return Optional.of(current.next());
    }

    private void submit() {
        List<StreamLine> batch = new ArrayList<>();
        try {
            for (int bytes = 0; batch.size() < BATCH_LINES && bytes < BATCH_BYTES; ) {
                Optional<StreamLine> line = lines.next();
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

    private List<R> take() {
        try {
            Batch next = ordered ? inFlight.iterator().next() : done.take();
            List<R> records = next.get();
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
    public void close() {
        super.close();
        threads.shutdownNow();
        inFlight.clear();
        done.clear();
    }
}
