// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.lines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Records that the thread that asks for them reads itself, each when it is asked for.
 *
 * @param <R> what a record is to that thread
 */
public final class SequentialRecords<R> extends Records<R> {
    private final LineSupply lines;
    private final Function<StreamLine, R> read;

    /**
     * Records of a stream.
     *
     * @param lines the lines that hold records
     * @param read reads a line
     * @param count takes each record before it is handed out; throws to stop there
     */
    public SequentialRecords(LineSupply lines, Function<StreamLine, R> read, Consumer<R> count) {
        super(count);
        this.lines = lines;
        this.read = read;
    }

    @Override
    protected Optional<R> pull() {
        try {
            return lines.next().map(read);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
