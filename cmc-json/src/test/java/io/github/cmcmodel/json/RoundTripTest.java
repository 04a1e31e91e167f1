// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.json.stream.Engine;
import io.github.cmcmodel.json.stream.Token;
import io.github.cmcmodel.json.stream.TokenSource;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.value.Extensible;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    private static final CmcJson JSON = CmcJson.standard();

    static Stream<Shape<?, ?>> shapes() {
        return Shapes.ALL.stream();
    }

    @Property(tries = 150)
    void whatIsWrittenIsReadBackEqual(@ForAll long seed) {
        for (Shape<?, ?> shape : Shapes.ALL) {
            roundTrip(shape, seed, false);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aFullValueIsReadBackEqual(Shape<?, ?> shape) {
        for (long seed = 0; seed < 50; seed++) {
            roundTrip(shape, seed, true);
        }
    }

    private static void roundTrip(Shape<?, ?> shape, long seed, boolean full) {
        Class<? extends Extensible> type = shape.type().asSubclass(Extensible.class);
        Extensible value = type.cast(new RandomValues(seed).value(shape, full, 0));
        byte[] indented = JSON.write(value);
        byte[] compact = JSON.writeCompact(value);
        Extensible read = JSON.read(type, indented).orElseThrow();
        assertThat(read).as(shape.name()).isEqualTo(value);
        assertThat(JSON.read(type, compact).orElseThrow()).isEqualTo(value);
        assertThat(JSON.write(read)).isEqualTo(indented);
        assertThat(compact).doesNotContain((byte) '\n');
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aFullValueIsWrittenWithAllMembersInTheOrderOfItsTable(Shape<?, ?> shape) {
        Extensible value = (Extensible) new RandomValues(7).value(shape, true, 0);
        List<String> names = memberNames(JSON.write(value));
        List<String> expected = new ArrayList<>(List.of("schemaVersion"));
        shape.attributes().stream().map(Attribute::name).forEach(expected::add);
        assertThat(names).startsWith(expected.toArray(String[]::new));
        assertThat(names.subList(expected.size(), names.size())).allMatch(name -> name.startsWith("x"));
    }

    private static List<String> memberNames(byte[] document) {
        List<String> names = new ArrayList<>();
        try (TokenSource source = Engine.present().source(document)) {
            source.next();
            while (source.next() == Token.NAME) {
                names.add(source.text());
                source.next();
                source.skipChildren();
            }
        }
        return names;
    }
}
