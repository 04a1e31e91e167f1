// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The country codes of ISO 3166-1 and of the United Nations' M49, such as {@code TT,TTO,780}, side by side.
 *
 * <p>M49 is the list "Standard country or area codes for statistical use" of the United Nations Statistics Division
 * (https://unstats.un.org/unsd/methodology/m49/), not the three digits of ISO 3166-1: where both have a number it is the same,
 * but Taiwan, which has one in ISO 3166-1, has none in M49. Codes that were withdrawn, such as {@code AN}, are kept apart, with
 * the day of ISO 3166-3 on which they were.
 *
 * <p>They stand in {@code country-codes.csv} and {@code withdrawn-country-codes.csv} beside this class rather than in the JDK's
 * tables, which know no numbers and change from one JDK to the next.
 */
public final class CountryCodes {
    /** One of the three ways to write a country. */
    public enum Standard {
        /** Two letters, such as {@code TT}. */
        ALPHA2("ISO 3166-1 alpha-2"),
        /** Three letters, such as {@code TTO}. */
        ALPHA3("ISO 3166-1 alpha-3"),
        /** Three digits, such as {@code 780}; zeros in front belong to it, as in {@code 028}. */
        M49("UN M49");

        private final String title;

        Standard(String title) {
            this.title = title;
        }

        /**
         * The name of the standard.
         *
         * @return such as {@code UN M49}
         */
        public String title() {
            return title;
        }
    }

    /**
     * One country or area.
     *
     * @param alpha2 its two letters
     * @param alpha3 its three letters
     * @param m49 its three digits; empty where M49 does not list it
     */
    public record Country(String alpha2, String alpha3, String m49) {
        /**
         * The code of this country in one of the standards.
         *
         * @param standard the standard
         * @return the code
         */
        public String in(Standard standard) {
            return switch (standard) {
                case ALPHA2 -> alpha2;
                case ALPHA3 -> alpha3;
                case M49 -> m49;
            };
        }
    }

    /**
     * A country whose codes were withdrawn, such as the Netherlands Antilles.
     *
     * @param country its codes
     * @param withdrawn the day on which they were withdrawn
     */
    public record Withdrawn(Country country, LocalDate withdrawn) {}

    /** What is written for a code now and then, and the code. */
    private static final Map<String, String> MISTAKEN = Map.of("UK", "GB", "EL", "GR", "ENG", "GBR");

    private static final Map<String, Country> COUNTRIES = load();

    private static final List<Withdrawn> WITHDRAWN = rows("withdrawn-country-codes.csv")
            .map(codes -> new Withdrawn(country(codes), LocalDate.parse(codes[3])))
            .toList();

    private CountryCodes() {}

    /**
     * The country of a code that is in force.
     *
     * @param standard the standard that the code belongs to
     * @param code the code, in upper case
     * @return the country, empty when the standard has no such code or has no more
     */
    public static Optional<Country> find(Standard standard, String code) {
        return Optional.ofNullable(COUNTRIES.get(code))
                .filter(country -> country.in(standard).equals(code));
    }

    /**
     * The countries of a code that was withdrawn; a code may have been that of one after another.
     *
     * @param standard the standard that the code belonged to
     * @param code the code, in upper case
     * @return such as that of {@code AN}; none when the standard never had the code, or has it still
     */
    public static List<Withdrawn> withdrawn(Standard standard, String code) {
        return find(standard, code).isPresent() || code.isEmpty()
                ? List.of()
                : WITHDRAWN.stream()
                        .filter(country -> country.country().in(standard).equals(code))
                        .toList();
    }

    /**
     * All countries that a code means or meant.
     *
     * @param standard the standard that the code belongs to
     * @param code the code, in upper case
     * @return the country that it means now, and those that it meant
     */
    public static List<Country> all(Standard standard, String code) {
        return Stream.concat(
                        find(standard, code).stream(),
                        WITHDRAWN.stream()
                                .map(Withdrawn::country)
                                .filter(country ->
                                        !code.isEmpty() && country.in(standard).equals(code)))
                .toList();
    }

    /**
     * The code that was probably meant by a text that is none.
     *
     * @param standard the standard that the code should belong to
     * @param text the text, such as {@code UK}, {@code tt} or {@code 28}
     * @return such as {@code GB}, {@code TT} or {@code 028}; empty when nothing is near
     */
    public static Optional<String> meant(Standard standard, String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (code.matches("[0-9]{1,2}")) {
            code = "0".repeat(3 - code.length()) + code;
        }
        return Optional.ofNullable(COUNTRIES.get(MISTAKEN.getOrDefault(code, code)))
                .map(country -> country.in(standard))
                .filter(found -> !found.isEmpty());
    }

    /** By each of the three codes: two letters, three letters and three digits cannot be confused. */
    private static Map<String, Country> load() {
        Map<String, Country> countries = new HashMap<>();
        rows("country-codes.csv").map(CountryCodes::country).forEach(country -> {
            for (Standard standard : Standard.values()) {
                countries.put(country.in(standard), country);
            }
        });
        countries.remove(""); // no code at all
        return countries;
    }

    private static Country country(String[] codes) {
        return new Country(codes[0], codes[1], codes[2]);
    }

    private static Stream<String[]> rows(String file) {
        try (InputStream bytes = CountryCodes.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the library's own " + file + " is missing");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the library's own " + file + " cannot be read", unreadable);
        }
    }
}
