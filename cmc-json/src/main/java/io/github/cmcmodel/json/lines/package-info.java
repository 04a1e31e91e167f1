// SPDX-License-Identifier: Apache-2.0
/**
 * Streams of records, one a line (NDJSON): their lines, the proof that they are complete, and reading with several threads. Not
 * exported.
 */
@NullMarked
package io.github.cmcmodel.json.lines;

import org.jspecify.annotations.NullMarked;
