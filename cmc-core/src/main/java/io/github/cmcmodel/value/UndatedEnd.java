// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import java.util.Optional;

/** One end of a range that has no date, such as {@link #OPEN} for the end of {@code 2016/..}. */
public enum UndatedEnd implements RangeEnd {
    /** There is none: the range goes on, or has always been. Written as two dots, {@code 2016/..}. */
    OPEN(".."),
    /** There is one, but nobody knows when. Written as nothing, {@code 2016/}. */
    UNKNOWN("");

    private final String written;

    UndatedEnd(String written) {
        this.written = written;
    }

    @Override
    public Optional<PartialDate> date() {
        return Optional.empty();
    }

    /**
     * The end as it is written in a range.
     *
     * @return two dots, or nothing
     */
    @Override
    public String toString() {
        return written;
    }
}
