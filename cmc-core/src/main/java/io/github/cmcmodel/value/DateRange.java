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
 * A time from one date to another, both included, such as {@code 2016-12-05/2016-12-08} or {@code 2015/2017}. Either end may be
 * open, {@code 2016/..} or {@code ../2016}, or unknown, {@code 2016/} or {@code /2016}, as in EDTF level 1; one of them is a date.
 *
 * <p>Both ends may be partial dates, also of different precision. A range of one day is written with the day twice,
 * {@code 2016-12-05/2016-12-05}. A range of which no reading makes sense, where even the last day the end can mean is before the
 * first day the start can mean, cannot exist.
 *
 * <p>An open end is no end: {@code 2016/..} goes on. An unknown end is one of which nobody knows when: {@code 2016/} can include
 * any later day, but certainly includes none but those of its start.
 *
 * @param start the first date, or why there is none
 * @param end the last date, or why there is none
 */
public record DateRange(RangeEnd start, RangeEnd end) {
    /**
     * Takes a start and an end.
     *
     * @param start the first date, or why there is none
     * @param end the last date, or why there is none
     * @throws InvalidValueException with {@link RuleCode#RANGE_MALFORMED} if neither end is a date, with
     *     {@link RuleCode#RANGE_END_BEFORE_START} if the end lies wholly before the start
     */
    public DateRange {
        Objects.requireNonNull(start, "DateRange start");
        Objects.requireNonNull(end, "DateRange end");
        if (start instanceof UndatedEnd && end instanceof UndatedEnd) {
            throw malformed(start + "/" + end);
        }
        if (start instanceof PartialDate first && end instanceof PartialDate last && last.isBefore(first)) {
            throw new InvalidValueException(
                    RuleCode.RANGE_END_BEFORE_START, Map.of("start", first.toString(), "end", last.toString()));
        }
    }

    /**
     * A range with two dates.
     *
     * @param start the first date
     * @param end the last date
     * @return the range
     * @throws InvalidValueException if the end lies wholly before the start
     */
    public static DateRange of(PartialDate start, PartialDate end) {
        return new DateRange(start, end);
    }

    /**
     * A range that goes on, such as {@code 2016/..}.
     *
     * @param start the first date
     * @return the range
     */
    public static DateRange from(PartialDate start) {
        return new DateRange(start, UndatedEnd.OPEN);
    }

    /**
     * A range that has always been, such as {@code ../2016}.
     *
     * @param end the last date
     * @return the range
     */
    public static DateRange until(PartialDate end) {
        return new DateRange(UndatedEnd.OPEN, end);
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
     * Reads a range: a date, two dots or nothing, a slash, and again a date, two dots or nothing.
     *
     * @param text the text, such as {@code 2016/..}
     * @return the range
     * @throws InvalidValueException with {@link RuleCode#RANGE_SINGLE_DATE} if the text is a date, with
     *     {@link RuleCode#RANGE_MALFORMED} if it has another form or no date at all, {@link RuleCode#DATE_IMPOSSIBLE} if a date
     *     in it is not real, {@link RuleCode#RANGE_END_BEFORE_START} if it is reversed
     */
    public static DateRange parse(String text) {
        Objects.requireNonNull(text, "DateRange text");
        int slash = text.indexOf('/');
        if (slash < 0) {
            part(text, text);
            throw new InvalidValueException(RuleCode.RANGE_SINGLE_DATE, Map.of("value", text));
        }
        RangeEnd start = end(text, text.substring(0, slash));
        RangeEnd end = end(text, text.substring(slash + 1));
        if (start instanceof UndatedEnd && end instanceof UndatedEnd) {
            throw malformed(text);
        }
        return new DateRange(start, end);
    }

    /**
     * The first day that the range can include.
     *
     * @return the day; empty when the start is open, unknown or uncertain
     */
    public Optional<LocalDate> earliest() {
        LocalDate day = earliestOf(start);
        return day.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(day);
    }

    /**
     * The last day that the range can include.
     *
     * @return the day; empty when the end is open, unknown or uncertain
     */
    public Optional<LocalDate> latest() {
        LocalDate day = latestOf(end);
        return day.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(day);
    }

    /**
     * The first day that the range certainly covers, where dates without a sign stand for all their days, as {@code 2016/2017}
     * for those of two years. Of a range with an approximate, uncertain or unknown end only what no reading leaves out is covered.
     *
     * @return the day; {@link LocalDate#MIN} when the start is open. When it is after {@link #coveredUntil()}, no day is certain
     */
    public LocalDate coveredFrom() {
        if (isFirm()) {
            return earliestOf(start);
        }
        LocalDate latestStart = start instanceof PartialDate first
                ? first.latestPossible()
                : start == UndatedEnd.OPEN ? LocalDate.MIN : LocalDate.MAX;
        return latestStart.isBefore(latestOf(end)) ? latestStart : latestOf(end); // no start is after the end
    }

    /**
     * The last day that the range certainly covers.
     *
     * @return the day, as {@link #coveredFrom()} says; {@link LocalDate#MAX} when the end is open
     */
    public LocalDate coveredUntil() {
        if (isFirm()) {
            return latestOf(end);
        }
        LocalDate earliestEnd = end instanceof PartialDate last
                ? last.earliestPossible()
                : end == UndatedEnd.OPEN ? LocalDate.MAX : LocalDate.MIN;
        return earliestEnd.isAfter(earliestOf(start)) ? earliestEnd : earliestOf(start);
    }

    private boolean isFirm() {
        return isFirm(start) && isFirm(end);
    }

    private static boolean isFirm(RangeEnd end) {
        return end instanceof PartialDate date ? date.qualifier() == DateQualifier.NONE : end == UndatedEnd.OPEN;
    }

    /**
     * Whether a day can be in the range: it is not before the first day the start can mean, nor after the last day the
     * end can mean. An open end and an unknown one exclude nothing.
     *
     * @param day the day
     * @return true if some reading of the two ends includes it
     */
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "DateRange day");
        return !day.isBefore(earliestOf(start)) && !day.isAfter(latestOf(end));
    }

    /**
     * Whether two ranges can have a day in common.
     *
     * @param other the other range
     * @return true if some reading of the dates gives a common day
     */
    public boolean overlaps(DateRange other) {
        Objects.requireNonNull(other, "DateRange other");
        return !latestOf(other.end).isBefore(earliestOf(start))
                && !latestOf(end).isBefore(earliestOf(other.start));
    }

    /**
     * Whether two ranges certainly have a day in common: some day is {@linkplain #coveredFrom covered} by both.
     *
     * @param other the other range
     * @return true for {@code 2016/2018} and {@code 2017/..}, false for {@code 2016/} and {@code 2017/..}
     */
    public boolean certainlyOverlaps(DateRange other) {
        Objects.requireNonNull(other, "DateRange other");
        LocalDate from = coveredFrom().isAfter(other.coveredFrom()) ? coveredFrom() : other.coveredFrom();
        LocalDate until = coveredUntil().isBefore(other.coveredUntil()) ? coveredUntil() : other.coveredUntil();
        return !until.isBefore(from);
    }

    /**
     * The fewest days that the range can have, both ends counted.
     *
     * @return at least 1; for {@code 2016-12-05/2016-12-08} 4, for {@code 2016/2016} 1; where an end is open, unknown or
     *     uncertain, the same as if the range had only one day
     */
    public long minimumDays() {
        if (start instanceof PartialDate first && end instanceof PartialDate last) {
            LocalDate latestStart = first.latestPossible();
            LocalDate earliestEnd = last.earliestPossible();
            return earliestEnd.isAfter(latestStart) ? daysBetween(latestStart, earliestEnd) : 1;
        }
        return 1;
    }

    /**
     * The most days that the range can have, both ends counted.
     *
     * @return for {@code 2016-12-05/2016-12-08} 4, for {@code 2016/2016} 366; empty where an end is open, unknown or uncertain
     */
    public OptionalLong maximumDays() {
        Optional<LocalDate> first = earliest();
        Optional<LocalDate> last = latest();
        return first.isPresent() && last.isPresent()
                ? OptionalLong.of(daysBetween(first.get(), last.get()))
                : OptionalLong.empty();
    }

    /**
     * The range in the form that {@link #parse} reads.
     *
     * @return such as {@code 2016/..}
     */
    @Override
    public String toString() {
        return start + "/" + end;
    }

    private static LocalDate earliestOf(RangeEnd start) {
        return start instanceof PartialDate date ? date.earliestPossible() : LocalDate.MIN;
    }

    private static LocalDate latestOf(RangeEnd end) {
        return end instanceof PartialDate date ? date.latestPossible() : LocalDate.MAX;
    }

    private static long daysBetween(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static RangeEnd end(String range, String end) {
        if (end.isEmpty()) {
            return UndatedEnd.UNKNOWN;
        }
        return end.equals(UndatedEnd.OPEN.toString()) ? UndatedEnd.OPEN : part(range, end);
    }

    private static PartialDate part(String range, String date) {
        try {
            return PartialDate.parse(date);
        } catch (InvalidValueException refused) {
            // the reader of the message needs the whole text, not the half that failed
            throw refused.rule() == RuleCode.DATE_IMPOSSIBLE && !range.equals(date)
                    ? new InvalidValueException(RuleCode.DATE_IMPOSSIBLE, Map.of("value", range))
                    : malformed(range);
        }
    }

    private static InvalidValueException malformed(String text) {
        return new InvalidValueException(RuleCode.RANGE_MALFORMED, Map.of("value", text));
    }
}
