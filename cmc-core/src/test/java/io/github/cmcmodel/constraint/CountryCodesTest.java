// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.constraint.CountryCodes.Country;
import io.github.cmcmodel.constraint.CountryCodes.Standard;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodesTest {
    /**
     * Where the JDK's table differs from ISO 3166-1. Empty for JDK 17 to 25; a JDK that falls behind the standard, or runs
     * ahead of this file, is named here with the reason.
     */
    private static final Set<String> JDK_DIFFERS = Set.of();

    @Test
    void theFileIsSortedAndEveryCodeStandsOnce() throws IOException {
        List<String> lines = lines();
        List<String> codes = lines.subList(1, lines.size());

        assertThat(lines.get(0)).isEqualTo("alpha2,alpha3,m49");
        assertThat(codes).hasSize(249).isSorted().allMatch(line -> line.matches("[A-Z]{2},[A-Z]{3},[0-9]{3}|TW,TWN,"));
        for (int column = 0; column < 3; column++) {
            int part = column;
            assertThat(codes.stream().map(line -> line.split(",", -1)[part])).doesNotHaveDuplicates();
        }
    }

    @Test
    void theFileHasTheCountriesOfTheJdk() throws IOException {
        Set<String> expected = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        Set<String> actual = new TreeSet<>();
        lines().stream().skip(1).forEach(line -> actual.add(line.substring(0, 2)));

        expected.removeAll(JDK_DIFFERS);
        actual.removeAll(JDK_DIFFERS);
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void theThreeLettersAreThoseOfTheJdk() throws IOException {
        for (String line : lines().subList(1, lines().size())) {
            String[] codes = line.split(",");
            if (!JDK_DIFFERS.contains(codes[0])) {
                String alpha3 = new Locale.Builder().setRegion(codes[0]).build().getISO3Country();
                assertThat(codes[1]).as(line).isEqualTo(alpha3);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AI, AIA, 660",
        "AG, ATG, 028",
        "AW, ABW, 533",
        "BS, BHS, 044",
        "BB, BRB, 052",
        "BZ, BLZ, 084",
        "KY, CYM, 136",
        "CU, CUB, 192",
        "CW, CUW, 531",
        "DM, DMA, 212",
        "DO, DOM, 214",
        "GD, GRD, 308",
        "GY, GUY, 328",
        "HT, HTI, 332",
        "JM, JAM, 388",
        "MS, MSR, 500",
        "LC, LCA, 662",
        "KN, KNA, 659",
        "MF, MAF, 663", // "St. Martin" on IOM's list is this
        "SX, SXM, 534", // or this
        "VC, VCT, 670",
        "SR, SUR, 740",
        "TT, TTO, 780",
        "TC, TCA, 796",
        "VG, VGB, 092",
        "NL, NLD, 528",
        "US, USA, 840",
        "BM, BMU, 060",
        "MQ, MTQ, 474",
        "BQ, BES, 535"
    })
    void knowsTheParticipantsByEachCode(String alpha2, String alpha3, String m49) {
        Country country = new Country(alpha2, alpha3, m49);

        assertThat(CountryCodes.find(Standard.ALPHA2, alpha2)).contains(country);
        assertThat(CountryCodes.find(Standard.ALPHA3, alpha3)).contains(country);
        assertThat(CountryCodes.find(Standard.M49, m49)).contains(country);
        for (Standard standard : Standard.values()) {
            assertThat(CountryCodes.find(standard, country.in(standard))).contains(country);
        }
    }

    @Test
    void m49IsAListOfItsOwnAndHasNoNumberForTaiwan() {
        assertThat(CountryCodes.find(Standard.ALPHA2, "TW").orElseThrow().m49()).isEmpty();
        assertThat(CountryCodes.all(Standard.M49, "158")).isEmpty();
        assertThat(CountryCodes.all(Standard.M49, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ALPHA2, AN, 2010-12-15", "ALPHA3, ANT, 2010-12-15", "M49, 530, 2010-12-15"})
    void aCodeThatWasWithdrawnIsKnownWithTheDay(Standard standard, String code, LocalDate withdrawn) {
        assertThat(CountryCodes.find(standard, code)).isEmpty();
        assertThat(CountryCodes.withdrawn(standard, code))
                .extracting(CountryCodes.Withdrawn::withdrawn)
                .containsExactly(withdrawn);
        assertThat(CountryCodes.all(standard, code)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ALPHA2, UK, GB",
        "ALPHA2, tt, TT",
        "ALPHA2, ' TT', TT",
        "ALPHA2, TTO, TT",
        "ALPHA3, TT, TTO",
        "ALPHA3, uk, GBR",
        "M49, 28, 028",
        "M49, 4, 004",
        "M49, TT, 780",
        "ALPHA2, ZZ,",
        "M49, TW,"
    })
    void ofATextThatIsNoneTheCodeThatWasMeantIsSaid(Standard standard, String text, String meant) {
        assertThat(CountryCodes.meant(standard, text)).isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void aCodeOfOneStandardIsNoneOfAnother() {
        assertThat(CountryCodes.find(Standard.ALPHA3, "TT")).isEmpty();
        assertThat(CountryCodes.find(Standard.ALPHA2, "TTO")).isEmpty();
        assertThat(CountryCodes.find(Standard.ALPHA2, "780")).isEmpty();
        assertThat(CountryCodes.find(Standard.M49, "TT")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "tt", "Tt", " TT", "TT ", "XX", "XK", "AN", "UK", "EU", "ZZ", "ТТ", "İT", "T\u0000"})
    void otherTextsAreNoAlpha2Code(String text) {
        assertThat(CountryCodes.find(Standard.ALPHA2, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "28", "0028", "٠٢٨", "000", "001", "029", "530", "999", "-28", "28 "})
    void otherTextsAreNoM49CodeOfACountry(String text) {
        assertThat(CountryCodes.find(Standard.M49, text)).isEmpty();
    }

    private static List<String> lines() throws IOException {
        try (InputStream bytes = CountryCodes.class.getResourceAsStream("country-codes.csv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.US_ASCII))) {
            return reader.lines().toList();
        }
    }
}
