// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static final List<String> HEADER = List.of("a", "b");

    @Test
    void cellsMayBeEmptyOrQuoted() {
        String text = "a,b\n,\n1,2\n\"x, y\",\"say \"\"x\"\"\"\n\"\",\"two\nlines\"\n";

        assertThat(CsvTable.parse("t.csv", text, HEADER))
                .containsExactly(
                        List.of("", ""), List.of("1", "2"), List.of("x, y", "say \"x\""), List.of("", "two\nlines"));
    }

    @Test
    void aTableMayHaveNoRows() {
        assertThat(CsvTable.parse("t.csv", "a,b\n", HEADER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // no header
                "a,b", // no end of the last line
                "a;b\n",
                "b,a\n",
                "a,b,c\n",
                "\uFEFFa,b\n",
                "a,b\r\n1,2\r\n",
                "a,b\n1\n",
                "a,b\n1,2,3\n",
                "a,b\n\n",
                "a,b\n1,\"2\n",
                "a,b\n1,2\"\n",
                "a,b\n1,\"2\"3\n",
                "a,b\n1, \"2\"\n",
                "a,b\n1,2"
            })
    void nothingElseIsForgiven(String text) {
        assertThatThrownBy(() -> CsvTable.parse("t.csv", text, HEADER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("t.csv: ");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> CsvTable.read("none.csv", HEADER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.csv");
    }

    @Test
    void aLongCellDoesNotDeepenTheStack() {
        String cell = "x, \"\"y\"\" ".repeat(100_000);

        assertThat(CsvTable.parse("t.csv", "a,b\n1,\"" + cell + "\"\n", HEADER).get(0))
                .containsExactly("1", cell.replace("\"\"", "\""));
    }
}
