// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cmcmodel.text.Shown;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {
    @Property(tries = 500)
    void whatIsWrittenIsParsedBack(
            @ForAll @Size(max = 5)
                    List<@StringLength(max = 4) @Chars({'~', '/', '0', '1', 'a', 'é', '\u0000'}) String> names) {
        Pointer pointer = Pointer.ROOT.path(names.toArray());
        Pointer back = Pointer.parse(pointer.toString());
        assertThat(back).isEqualTo(pointer).hasSameHashCodeAs(pointer).hasToString(pointer.toString());
    }

    @Test
    void aNameThatIsWrittenLikeAnIndexIsTheSamePlace() {
        assertThat(Pointer.ROOT.member("0")).isEqualTo(Pointer.ROOT.item(0));
        assertThat(Pointer.parse("/a/12").steps()).containsExactly("a", 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "01", "-1", "+1", "1234567890", "1.0", "٣", " 1"})
    void whatIsNoIndexStaysAName(String name) {
        assertThat(Pointer.parse("/" + name).steps()).containsExactly(name);
    }

    @Test
    void theDocumentAndNamesThatAreEmptyAreToldApart() {
        assertThat(Pointer.parse("")).isEqualTo(Pointer.ROOT);
        assertThat(Pointer.parse("/").steps()).containsExactly("");
        assertThat(Pointer.parse("//").steps()).containsExactly("", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "#/a", "/~", "/~2", "/a~", "/~\u001b[31m"})
    void whatIsNoPointerIsRefusedAndShownEscaped(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pointer.parse(text))
                .withMessage("'text' must be a JSON Pointer but is " + Shown.text(text));
    }
}
