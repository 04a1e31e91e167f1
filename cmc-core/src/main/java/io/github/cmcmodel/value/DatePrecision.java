// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

/** How much of a date is known, such as {@link #MONTH} for {@code 2016-01}. Constants stand from coarse to fine. */
public enum DatePrecision {
    /** The year alone. */
    YEAR,
    /** Year and month. */
    MONTH,
    /** The day. */
    DAY
}
