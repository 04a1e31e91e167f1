// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Dates and ranges against the grammar of EDTF level 1, as far as docs/json.md lists it, read here letter by letter:
 *
 * <pre>{@code
 * range = end "/" end                      one of the two at least is a date
 * end   = date | ".." | ""
 * date  = year ["-" month ["-" day]] [sign]
 * sign  = "?" | "~" | "%"
 * }</pre>
 */
class EdtfTest {
    private static final String SIGNS = "?~%";

    @Provide
    Arbitrary<String> nearDates() {
        Arbitrary<String> parts = Arbitraries.oneOf(
                Arbitraries.of("2016", "0001", "9999", "0000", "201", "20166", "201X", ""),
                Arbitraries.of("-01", "-12", "-13", "-00", "-1", "-02", "-21", "-XX", "01", "-"),
                Arbitraries.of("-01", "-28", "-29", "-30", "-31", "-32", "-00", "-9"),
                Arbitraries.of("?", "~", "%", "", "", "?~", "*", " ", "T00:00", "Z", "\n", "\u0662"));
        return Arbitraries.oneOf(
                written(), parts.list().ofMaxSize(4).map(list -> String.join("", list)), damaged(written()));
    }

    /** Dates that are well written, if not all real. */
    private static Arbitrary<String> written() {
        return Combinators.combine(
                        Arbitraries.of("2015", "2016", "0001", "1900", "2000", "9999"),
                        Arbitraries.of("", "-01", "-02", "-04", "-12"),
                        Arbitraries.of("", "-01", "-28", "-29", "-30", "-31"),
                        Arbitraries.of("", "?", "~", "%"))
                .as((year, month, day, sign) -> year + month + (month.isEmpty() ? "" : day) + sign);
    }

    /** Texts with one character left out, doubled or exchanged. */
    private static Arbitrary<String> damaged(Arbitrary<String> texts) {
        Arbitrary<String> put = Arbitraries.of("", "?", "~", "%", "-", "/", ".", "0", "1", "9", "X");
        return Combinators.combine(texts, Arbitraries.integers().between(0, 30), put)
                .as((text, place, with) -> {
                    int at = place % (text.length() + 1);
                    return text.substring(0, at) + with + text.substring(Math.min(text.length(), at + place % 2));
                });
    }

    @Provide
    Arbitrary<String> nearRanges() {
        Arbitrary<String> ends =
                Arbitraries.oneOf(written(), nearDates(), Arbitraries.of("..", "", ".", "...", "2015", "2017~"));
        Arbitrary<String> slashes = Arbitraries.of("/", "/", "/", "/", "//", "", "--", " / ");
        Arbitrary<String> ranges =
                Combinators.combine(ends, slashes, ends).as((start, slash, end) -> start + slash + end);
        return Arbitraries.oneOf(ranges, damaged(ranges));
    }

    @Property(tries = 10_000)
    void aDateIsReadIfAndOnlyIfTheGrammarHasIt(@ForAll("nearDates") String text) {
        assertThat(isRead(PartialDate::parse, text)).as(text).isEqualTo(isDate(text));
    }

    @Property(tries = 10_000)
    void aRangeIsReadIfAndOnlyIfTheGrammarHasItAndItIsNotReversed(@ForAll("nearRanges") String text) {
        assertThat(isRead(DateRange::parse, text) || isReversed(text)).as(text).isEqualTo(isRange(text));
    }

    private static boolean isRead(Consumer<String> parse, String text) {
        try {
            parse.accept(text);
            return true;
        } catch (InvalidValueException refused) {
            return false;
        }
    }

    /** Whether the order of the two dates is all that is wrong, which no grammar says. */
    private static boolean isReversed(String text) {
        try {
            DateRange.parse(text);
            return false;
        } catch (InvalidValueException refused) {
            return refused.rule() == RuleCode.RANGE_END_BEFORE_START;
        }
    }

    private static boolean isRange(String text) {
        String[] ends = text.split("/", -1);
        return ends.length == 2 && (isDate(ends[0]) || isDate(ends[1])) && isEnd(ends[0]) && isEnd(ends[1]);
    }

    private static boolean isEnd(String text) {
        return text.isEmpty() || text.equals("..") || isDate(text);
    }

    private static boolean isDate(String text) {
        boolean signed = !text.isEmpty() && SIGNS.indexOf(text.charAt(text.length() - 1)) >= 0;
        String plain = signed ? text.substring(0, text.length() - 1) : text;
        String day = switch (plain.length()) {
            case 4 -> plain + "-01-01";
            case 7 -> plain + "-01";
            default -> plain;
        };
        boolean ascii = day.chars().allMatch(letter -> letter == '-' || letter >= '0' && letter <= '9');
        return ascii && day.length() == 10 && isDay(day);
    }

    /** The calendar is the JDK's own. */
    private static boolean isDay(String day) {
        try {
            return LocalDate.parse(day, DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT))
                            .getYear()
                    > 0;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
