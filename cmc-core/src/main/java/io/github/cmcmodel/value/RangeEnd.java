// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import java.util.Optional;

/** What stands at one end of a range: a date such as {@code 2016}, or, as {@link UndatedEnd}, none. */
public sealed interface RangeEnd permits PartialDate, UndatedEnd {
    /**
     * The date.
     *
     * @return the date, empty where the end is open or unknown
     */
    Optional<PartialDate> date();
}
