// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(868) 555-0123",
                "(868)555-0123",
                "868-555-0123",
                "868.555.0123",
                "868 555 0123",
                "868\u2011555\u20110123",
                "1-868-555-0123",
                "+1 868 555 0123",
                "+1(868)555-0123",
                "+18685550123",
                "call +1 868 555 0123 2018",
                "+509 3412 3456",
                "+597 410123",
                "+599 9 123 4567",
                "+297 582 1234",
                "+592 226 1234",
                "contact +501-223-1234.",
                "+590 590 12 34 56",
                "0590 12 34 56",
                "05 90 12 34 56",
                "05.90.12.34.56",
                "Tel: 623-2441",
                "Tel. 623-2441",
                "Tél. : 623 2441",
                "WhatsApp 876 9221234",
                "Phone (868) 623-2441"
            })
    void findsTelephoneNumbersOfTheRegion(String text) {
        assertThat(ContactDetails.in(text)).contains(ContactDetails.TELEPHONE);
        assertThat(ContactDetails.in("Ask the secretariat, " + text + ", in the morning"))
                .contains(ContactDetails.TELEPHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.org",
                "first.last@example.org",
                "first_@example.org",
                "first+last@mail.example.gov.jm",
                "josé@correo.example.do"
            })
    void findsAddressesOfMail(String text) {
        assertThat(ContactDetails.in(text)).contains(ContactDetails.E_MAIL);
        assertThat(ContactDetails.in("Write to <" + text + ">.")).contains(ContactDetails.E_MAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016",
                "2018-2020",
                "2018 - 2020",
                "1951/1967",
                "2014 2015 2016 2017 2018",
                "2020-2021-2022",
                "1951, 1954, 1961 and 1967",
                "2016-12-05",
                "2016-12-05/2016-12-08",
                "05.12.2016",
                "12/05/2016",
                "5-8 December 2016",
                "14:30-15:30 2019",
                "75%",
                "22.5 per cent",
                "+5 % 2018-2020",
                "A/RES/73/195",
                "A/CONF.231/3",
                "CEB/2018/1/Add.2",
                "GCM 23/2018-2022",
                "Cartagena +30 (2014-2024)",
                "Cartagena +40 2014-2024",
                "GDP 2017 + 2018-2020",
                "1,250,000",
                "1 250 000",
                "12 345 678 901",
                "+100 000 000 persons",
                "+1.250.000.000",
                "100-200-3000",
                "2016-868-555-0123-45",
                "pp. 123-4567",
                "978-92-9068-123-4",
                "2070-1234",
                "10.6596, -61.5189",
                "mobile 2018-2020",
                "@IOMCaribbean",
                "50@3.50",
                "a @ b.org"
            })
    void leavesOtherNumbersAndSignsAlone(String text) {
        assertThat(ContactDetails.in(text)).isEmpty();
        assertThat(ContactDetails.in("As said (" + text + "), nothing changed")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "+(", "@", "a@", "(", "0 ", "868 555 ", "Tel: ", "tel tel ", "9", "\uD800"})
    void looksAtEachPlaceOfALongTextOnce(String piece) {
        // a million characters; a second look at each from each would not come to an end
        assertThat(ContactDetails.in(piece.repeat(1_000_000 / piece.length()))).isEmpty();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(ContactDetails.in("")).isEmpty();
    }
}
