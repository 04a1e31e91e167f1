// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.value.Extensible;
import java.util.Objects;

/**
 * One record of an NDJSON stream: what its line holds, or what is wrong with it.
 *
 * @param <T> the type of the record
 * @param line the number of its line, from 1; blank lines count
 * @param offset where the line starts, in bytes from the start of the stream
 * @param result the value, if it could be built, and the findings; their lines and offsets are those of the stream, their
 *     pointers start at the record
 */
public record NdjsonRecord<T extends Extensible>(long line, long offset, ReadResult<T> result) {
    /**
     * Takes a line and what was read of it.
     *
     * @param line the number of the line, from 1
     * @param offset where the line starts
     * @param result the value and the findings
     */
    public NdjsonRecord {
        Objects.requireNonNull(result, "NdjsonRecord result");
    }
}
