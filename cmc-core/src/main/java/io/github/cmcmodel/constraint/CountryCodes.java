// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The country codes of ISO 3166-1 and of the United Nations' M49, such as {@code TT,TTO,780}, side by side.
 *
 * <p>They stand in {@code country-codes.csv} beside this class rather than in the JDK's tables, which know no numbers and
 * change from one JDK to the next.
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
     * @param m49 its three digits
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

    private static final Map<String, Country> COUNTRIES = load();

    private CountryCodes() {}

    /**
     * The country of a code.
     *
     * @param standard the standard that the code belongs to
     * @param code the code, in upper case
     * @return the country, empty when the standard has no such code
     */
    public static Optional<Country> find(Standard standard, String code) {
        return Optional.ofNullable(COUNTRIES.get(code))
                .filter(country -> country.in(standard).equals(code));
    }

    /** By each of the three codes: two letters, three letters and three digits cannot be confused. */
    private static Map<String, Country> load() {
        Map<String, Country> countries = new HashMap<>();
        try (InputStream bytes = CountryCodes.class.getResourceAsStream("country-codes.csv")) {
            if (bytes == null) {
                throw new IllegalStateException("the library's own country-codes.csv is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            lines.lines().skip(1).map(line -> line.split(",")).forEach(codes -> {
                Country country = new Country(codes[0], codes[1], codes[2]);
                for (Standard standard : Standard.values()) {
                    countries.put(country.in(standard), country);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the library's own country-codes.csv cannot be read", unreadable);
        }
        return countries;
    }
}
