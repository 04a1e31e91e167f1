// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.lines;

import java.io.IOException;
import java.util.Optional;

/** Where lines come from, one at a time. */
@FunctionalInterface
public interface LineSupply {
    /**
     * The next line.
     *
     * @return the line, empty at the end of the stream
     * @throws IOException if the stream cannot be read
     */
    Optional<StreamLine> next() throws IOException;
}
