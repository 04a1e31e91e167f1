// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.value.Extensible;

/**
 * One record of an NDJSON stream: what its line holds, or what is wrong with it.
 *
 * @param <T> the type of the record
 * @param line the number of its line, from 1; blank lines count
 * @param offset where the line starts, in bytes from the start of the stream
 * @param result the value, if it could be built, and the findings; their lines and offsets are those of the stream, their
 *     pointers start at the record
 */
public record NdjsonRecord<T extends Extensible>(long line, long offset, ReadResult<T> result) {}
