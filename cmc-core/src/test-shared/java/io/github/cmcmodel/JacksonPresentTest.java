// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Runs in every module and execution of the build: each has the Jacksons on its class path that it is there for. */
class JacksonPresentTest {
    /** What the execution says, such as {@code 2.18.2} or {@code 2.23.0, 3.2.1}. */
    private static final String EXPECTED = System.getProperty("cmc.jackson", "");

    @Test
    void thoseThatAreMeantToBeThereAreThere() {
        String two = version("com.fasterxml.jackson.core.json.PackageVersion");
        String three = version("tools.jackson.core.json.PackageVersion");
        assertThat((two + " " + three).strip().replace(" ", ", ")).isEqualTo(EXPECTED);
    }

    private static String version(String holder) {
        try {
            return Class.forName(holder).getField("VERSION").get(null).toString();
        } catch (ClassNotFoundException absent) {
            return "";
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
