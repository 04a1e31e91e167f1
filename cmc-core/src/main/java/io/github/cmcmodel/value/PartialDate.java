// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A date of which the day, or the day and month, may be unknown, such as {@code 2016}, {@code 2016-01} or
 * {@code 2016-01-31}, and which may be uncertain, {@code 2016?}, approximate, {@code 2016~}, or both, {@code 2016%}.
 *
 * <p>These forms of EDTF level 1 are the only ones: a year of four digits from 0001 to 9999, no time, no zone, and at the end
 * at most one of the three signs. What is unknown is never filled in: {@code 2016-01} does not equal {@code 2016-01-01}, nor
 * {@code 2016} {@code 2016~}. Dates are ordered by their first day as written; where that is the same, the coarser comes first,
 * then the one without a sign.
 *
 * <p>An approximate date may be off, either way, by as much as it is exact: a year by a year, a month by a month, a day by
 * {@value #LEEWAY_DAYS} days. So {@code 2016~} lies from January 2015 to December 2017. An uncertain date may be any. Comparisons
 * say what is so in spite of that: an approximate date conflicts with nothing near it, an uncertain one with nothing.
 *
 * @param earliest the first day of the date as written
 * @param precision how much of the date is known
 * @param qualifier how far it can be relied on
 */
public record PartialDate(LocalDate earliest, DatePrecision precision, DateQualifier qualifier)
        implements Comparable<PartialDate>, RangeEnd {
    /** By how many days an approximate day may be off, either way. */
    public static final int LEEWAY_DAYS = 3;

    private static final int MAX_YEAR = 9999;
    private static final int SHORTEST_MONTH = 28;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    /**
     * Takes a first possible day that goes with the precision.
     *
     * @param earliest the first day of the date as written
     * @param precision how much of the date is known
     * @param qualifier how far it can be relied on
     * @throws InvalidValueException if the year is not in 1 to 9999, or a date of coarser precision does not begin on the
     *     first day of its month or year
     */
    public PartialDate {
        Objects.requireNonNull(earliest, "PartialDate earliest");
        Objects.requireNonNull(precision, "PartialDate precision");
        Objects.requireNonNull(qualifier, "PartialDate qualifier");
        boolean aligned = precision == DatePrecision.DAY
                || earliest.getDayOfMonth() == 1 && (precision == DatePrecision.MONTH || earliest.getMonthValue() == 1);
        if (!aligned || earliest.getYear() < 1 || earliest.getYear() > MAX_YEAR) {
            throw new InvalidValueException(RuleCode.DATE_MALFORMED, Map.of("value", earliest + " as " + precision));
        }
    }

    /**
     * A year, such as {@code 2016}.
     *
     * @param year the year, 1 to 9999
     * @return the date
     * @throws InvalidValueException if the year is out of range
     */
    public static PartialDate ofYear(int year) {
        if (year < 1 || year > MAX_YEAR) {
            throw malformed(Integer.toString(year));
        }
        return new PartialDate(LocalDate.of(year, 1, 1), DatePrecision.YEAR, DateQualifier.NONE);
    }

    /**
     * A month, such as {@code 2016-01}.
     *
     * @param month the month
     * @return the date
     * @throws InvalidValueException if the year is not in 1 to 9999
     */
    public static PartialDate of(YearMonth month) {
        Objects.requireNonNull(month, "PartialDate month");
        return new PartialDate(month.atDay(1), DatePrecision.MONTH, DateQualifier.NONE);
    }

    /**
     * A day, such as {@code 2016-01-31}.
     *
     * @param day the day
     * @return the date
     * @throws InvalidValueException if the year is not in 1 to 9999
     */
    public static PartialDate of(LocalDate day) {
        Objects.requireNonNull(day, "PartialDate day");
        return new PartialDate(day, DatePrecision.DAY, DateQualifier.NONE);
    }

    /**
     * This date with another qualifier.
     *
     * @param other the qualifier, such as {@link DateQualifier#APPROXIMATE}
     * @return such as {@code 2016~} of {@code 2016}
     */
    public PartialDate qualifiedAs(DateQualifier other) {
        return new PartialDate(earliest, precision, other);
    }

    /**
     * Reads a text as {@link #parse} does; for frameworks that look for this name, such as Spring.
     *
     * @param text such as {@code 2016-01}
     * @return the value
     * @throws io.github.cmcmodel.rule.InvalidValueException if it is not written so
     */
    public static PartialDate of(String text) {
        return parse(text);
    }

    /**
     * Reads a text as {@link #parse} does; for frameworks that look for this name, such as JAX-RS.
     *
     * @param text such as {@code 2016-01}
     * @return the value
     * @throws io.github.cmcmodel.rule.InvalidValueException if it is not written so
     */
    public static PartialDate fromString(String text) {
        return parse(text);
    }

    /**
     * Reads a date in one of the forms.
     *
     * @param text the text, such as {@code 2016-01} or {@code 2016~}
     * @return the date
     * @throws InvalidValueException with {@link RuleCode#DATE_MALFORMED} if the text has another form, with
     *     {@link RuleCode#DATE_IMPOSSIBLE} if it has the form but names no real day or month
     */
    public static PartialDate parse(String text) {
        Objects.requireNonNull(text, "PartialDate text");
        DateQualifier qualifier = qualifierOf(text);
        int year = number(text, 0, YEAR_LENGTH);
        return switch (qualifier == DateQualifier.NONE ? text.length() : text.length() - 1) {
            case YEAR_LENGTH -> date(text, year, 1, 1, DatePrecision.YEAR, qualifier);
            case MONTH_LENGTH -> date(text, year, number(text, 5, MONTH_LENGTH), 1, DatePrecision.MONTH, qualifier);
            case DAY_LENGTH ->
                date(
                        text,
                        year,
                        number(text, 5, MONTH_LENGTH),
                        number(text, 8, DAY_LENGTH),
                        DatePrecision.DAY,
                        qualifier);
            default -> throw malformed(text);
        };
    }

    private static DateQualifier qualifierOf(String text) {
        char last = text.isEmpty() ? '0' : text.charAt(text.length() - 1);
        return last >= '0' && last <= '9'
                ? DateQualifier.NONE
                : DateQualifier.ofSign(last).orElse(DateQualifier.NONE);
    }

    /**
     * The last day of the date as written.
     *
     * @return the day itself, or the last of its month or year
     */
    public LocalDate latest() {
        if (precision == DatePrecision.YEAR) {
            return LocalDate.of(year(), 12, 31);
        }
        return precision == DatePrecision.MONTH ? earliest.withDayOfMonth(earliest.lengthOfMonth()) : earliest;
    }

    /**
     * The first day that the date can mean.
     *
     * @return {@link #earliest()}, for {@code 2016~} 1 January 2015; {@link LocalDate#MIN} where the date is uncertain
     */
    public LocalDate earliestPossible() {
        return switch (qualifier) {
            case NONE -> earliest;
            case APPROXIMATE ->
                switch (precision) {
                    case YEAR -> earliest.minusYears(1);
                    case MONTH -> earliest.minusMonths(1);
                    case DAY -> earliest.minusDays(LEEWAY_DAYS);
                };
            case UNCERTAIN, UNCERTAIN_AND_APPROXIMATE -> LocalDate.MIN;
        };
    }

    /**
     * The last day that the date can mean.
     *
     * @return {@link #latest()}, for {@code 2016~} 31 December 2017; {@link LocalDate#MAX} where the date is uncertain
     */
    public LocalDate latestPossible() {
        return switch (qualifier) {
            case NONE -> latest();
            case APPROXIMATE ->
                switch (precision) {
                    case YEAR -> latest().plusYears(1);
                    case MONTH -> earliest.plusMonths(2).minusDays(1);
                    case DAY -> earliest.plusDays(LEEWAY_DAYS);
                };
            case UNCERTAIN, UNCERTAIN_AND_APPROXIMATE -> LocalDate.MAX;
        };
    }

    @Override
    public Optional<PartialDate> date() {
        return Optional.of(this);
    }

    /**
     * The year.
     *
     * @return 1 to 9999
     */
    public int year() {
        return earliest.getYear();
    }

    /**
     * Whether this date lies wholly before another: every day it can mean is before every day the other can mean.
     *
     * @param other the other date
     * @return true if there is no doubt; false also when one contains the other, when one is approximate and near the other,
     *     and when one is uncertain
     */
    public boolean isBefore(PartialDate other) {
        Objects.requireNonNull(other, "PartialDate other");
        return latestPossible().isBefore(other.earliestPossible());
    }

    /**
     * Whether this date and another can mean the same day.
     *
     * @param other the other date
     * @return true if they share a day, as {@code 2016} and {@code 2016-01} do, or {@code 2016~} and
     *     {@code 2015-12}; true also when one is uncertain
     */
    public boolean compatibleWith(PartialDate other) {
        Objects.requireNonNull(other, "PartialDate other");
        return !isBefore(other) && !other.isBefore(this);
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = earliest.compareTo(other.earliest);
        int byPrecision = byDay != 0 ? byDay : precision.compareTo(other.precision);
        return byPrecision != 0 ? byPrecision : qualifier.compareTo(other.qualifier);
    }

    /**
     * The date in the form that {@link #parse} reads.
     *
     * @return such as {@code 2016-01} or {@code 2016~}
     */
    @Override
    public String toString() {
        int length = switch (precision) {
            case YEAR -> YEAR_LENGTH;
            case MONTH -> MONTH_LENGTH;
            case DAY -> DAY_LENGTH;
        };
        char[] text = new char[qualifier == DateQualifier.NONE ? length : length + 1];
        digits(text, 0, YEAR_LENGTH, earliest.getYear());
        if (precision != DatePrecision.YEAR) {
            text[YEAR_LENGTH] = '-';
            digits(text, YEAR_LENGTH + 1, MONTH_LENGTH, earliest.getMonthValue());
        }
        if (precision == DatePrecision.DAY) {
            text[MONTH_LENGTH] = '-';
            digits(text, MONTH_LENGTH + 1, DAY_LENGTH, earliest.getDayOfMonth());
        }
        if (qualifier != DateQualifier.NONE) {
            text[length] = qualifier.sign().charAt(0);
        }
        return new String(text);
    }

    private static void digits(char[] text, int from, int to, int number) {
        int rest = number;
        for (int at = to - 1; at >= from; at--) {
            text[at] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private static PartialDate date(
            String text, int year, int month, int day, DatePrecision precision, DateQualifier qualifier) {
        boolean real = year >= 1 && month >= 1 && month <= 12 && day >= 1;
        if (!real || day > SHORTEST_MONTH && day > lengthOfMonth(year, month)) {
            throw new InvalidValueException(RuleCode.DATE_IMPOSSIBLE, Map.of("value", text));
        }
        return new PartialDate(LocalDate.of(year, month, day), precision, qualifier);
    }

    /** Without {@code YearMonth}, which starts the formatters of dates. */
    private static int lengthOfMonth(int year, int month) {
        return LocalDate.of(year, month, 1).lengthOfMonth();
    }

    /** The digits from one place to another; where they do not start the text, a hyphen stands before them. */
    private static int number(String text, int from, int to) {
        if (text.length() < to || from > 0 && text.charAt(from - 1) != '-') {
            throw malformed(text);
        }
        int number = 0;
        for (int at = from; at < to; at++) {
            char digit = text.charAt(at);
            if (digit < '0' || digit > '9') {
                throw malformed(text);
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private static InvalidValueException malformed(String text) {
        return new InvalidValueException(RuleCode.DATE_MALFORMED, Map.of("value", text));
    }
}
