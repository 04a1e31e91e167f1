// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A time from one date to another, both included, such as {@code 2016-12-05/2016-12-08}, {@code 2015/2017} or, with its
 * end open, {@code 2016/..}.
 *
 * <p>Both ends may be partial dates, also of different precision. A range of one day is written with the day twice. A
 * range of which no reading makes sense, where even the last day the end can mean is before the first day the start can
 * mean, cannot exist.
 *
 * @param start the first date
 * @param end the last date, absent while the range is open
 */
public record DateRange(PartialDate start, Optional<PartialDate> end) {
    private static final String OPEN_END = "..";

    /**
     * Takes a start and an end.
     *
     * @param start the first date
     * @param end the last date, absent while the range is open
     * @throws InvalidValueException with {@link RuleCode#RANGE_END_BEFORE_START} if the end lies wholly before the start
     */
    public DateRange {
        Objects.requireNonNull(start, "DateRange start");
        Objects.requireNonNull(end, "DateRange end");
        if (end.isPresent() && end.get().isBefore(start)) {
            throw new InvalidValueException(
                    RuleCode.RANGE_END_BEFORE_START,
                    Map.of("start", start.toString(), "end", end.get().toString()));
        }
    }

    /**
     * A range with both ends.
     *
     * @param start the first date
     * @param end the last date
     * @return the range
     * @throws InvalidValueException if the end lies wholly before the start
     */
    public static DateRange of(PartialDate start, PartialDate end) {
        Objects.requireNonNull(start, "DateRange start");
        Objects.requireNonNull(end, "DateRange end");
        return new DateRange(start, Optional.of(end));
    }

    /**
     * A range of which the end is not known or has not come.
     *
     * @param start the first date
     * @return the range
     */
    public static DateRange from(PartialDate start) {
        return new DateRange(start, Optional.empty());
    }

    /**
     * Reads a text as {@link #parse} does; for frameworks that look for this name, such as Spring.
     *
     * @param text such as {@code 2016-12-05/2016-12-08}
     * @return the value
     * @throws io.github.cmcmodel.rule.InvalidValueException if it is not written so
     */
    public static DateRange of(String text) {
        return parse(text);
    }

    /**
     * Reads a text as {@link #parse} does; for frameworks that look for this name, such as JAX-RS.
     *
     * @param text such as {@code 2016-12-05/2016-12-08}
     * @return the value
     * @throws io.github.cmcmodel.rule.InvalidValueException if it is not written so
     */
    public static DateRange fromString(String text) {
        return parse(text);
    }

    /**
     * Reads a range: a start, a slash, and an end or two dots.
     *
     * @param text the text, such as {@code 2016/..}
     * @return the range
     * @throws InvalidValueException with {@link RuleCode#RANGE_MALFORMED} if the text has another form,
     *     {@link RuleCode#DATE_IMPOSSIBLE} if a date in it is not real, {@link RuleCode#RANGE_END_BEFORE_START} if it is
     *     reversed
     */
    public static DateRange parse(String text) {
        Objects.requireNonNull(text, "DateRange text");
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new InvalidValueException(RuleCode.RANGE_MALFORMED, Map.of("value", text));
        }
        PartialDate start = part(text, text.substring(0, slash));
        String end = text.substring(slash + 1);
        return end.equals(OPEN_END) ? from(start) : of(start, part(text, end));
    }

    /**
     * The first day that the range can include.
     *
     * @return the day
     */
    public LocalDate earliest() {
        return start.earliest();
    }

    /**
     * The last day that the range can include.
     *
     * @return the day, empty when the end is open
     */
    public Optional<LocalDate> latest() {
        return end.map(PartialDate::latest);
    }

    /**
     * Whether a day can be in the range: it is not before the first day the start can mean, nor after the last day the
     * end can mean.
     *
     * @param day the day
     * @return true if some reading of the two dates includes it
     */
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "DateRange day");
        return !day.isBefore(earliest())
                && latest().map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * Whether two ranges can have a day in common.
     *
     * @param other the other range
     * @return true if some reading of the dates gives a common day
     */
    public boolean overlaps(DateRange other) {
        Objects.requireNonNull(other, "DateRange other");
        return other.latest().map(last -> !last.isBefore(earliest())).orElse(true)
                && latest().map(last -> !last.isBefore(other.earliest())).orElse(true);
    }

    /**
     * The fewest days that the range can have, both ends counted.
     *
     * @return at least 1; for {@code 2016-12-05/2016-12-08} 4, for {@code 2016/2016} 1; for an open range the same as if
     *     it ended on its start
     */
    public long minimumDays() {
        return Math.max(
                1, end.map(last -> daysBetween(start.latest(), last.earliest())).orElse(1L));
    }

    /**
     * The most days that the range can have, both ends counted.
     *
     * @return for {@code 2016-12-05/2016-12-08} 4, for {@code 2016/2016} 366; empty for an open range
     */
    public OptionalLong maximumDays() {
        return latest().map(last -> OptionalLong.of(daysBetween(earliest(), last)))
                .orElse(OptionalLong.empty());
    }

    /**
     * The range in the form that {@link #parse} reads.
     *
     * @return such as {@code 2016/..}
     */
    @Override
    public String toString() {
        return start + "/" + end.map(PartialDate::toString).orElse(OPEN_END);
    }

    private static long daysBetween(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static PartialDate part(String range, String date) {
        try {
            return PartialDate.parse(date);
        } catch (InvalidValueException refused) {
            // the reader of the message needs the whole text, not the half that failed
            RuleCode rule =
                    refused.rule() == RuleCode.DATE_IMPOSSIBLE ? RuleCode.DATE_IMPOSSIBLE : RuleCode.RANGE_MALFORMED;
            throw new InvalidValueException(rule, Map.of("value", range));
        }
    }
}
