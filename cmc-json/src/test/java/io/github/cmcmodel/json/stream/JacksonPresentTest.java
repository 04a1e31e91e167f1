// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cmcmodel.shape.Shapes;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs in every execution of the build: with both Jacksons, with the oldest Jackson 2, and with Jackson 3 alone. */
class JacksonPresentTest {
    /** What the execution has put on the class path, such as {@code Jackson2Engine 2.18.2}. */
    private static final String EXPECTED = System.getProperty("cmc.jackson", "");

    @Test
    void theEngineIsTheOneThatIsPresent() {
        Engine engine = Engine.present();
        String version = engine.getClass().getSimpleName().equals("Jackson2Engine") ? Two.version() : Three.version();
        assertThat(engine.getClass().getSimpleName() + " " + version).isEqualTo(EXPECTED);
        try (TokenSource source = engine.source(new byte[] {'7'})) {
            assertThat(source.next()).isEqualTo(Token.NUMBER);
            assertThat(source.getClass().getSimpleName()).startsWith(EXPECTED.substring(0, 8));
        }
    }

    /** Loaded only where it is present. */
    private static final class Two {
        static String version() {
            return com.fasterxml.jackson.core.json.PackageVersion.VERSION.toString();
        }
    }

    private static final class Three {
        static String version() {
            return tools.jackson.core.json.PackageVersion.VERSION.toString();
        }
    }

    @Test
    void withoutAnyJacksonTheMessageNamesWhatIsMissing() throws Exception {
        List<URL> places = new ArrayList<>();
        for (Class<?> type : List.of(Engine.class, Shapes.class)) {
            places.add(type.getProtectionDomain().getCodeSource().getLocation());
        }
        try (URLClassLoader bare =
                new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Method present = Class.forName(Engine.class.getName(), true, bare).getMethod("present");
            assertThatThrownBy(() -> present.invoke(null))
                    .rootCause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("com.fasterxml.jackson.core:jackson-core 2.18")
                    .hasMessageContaining("tools.jackson.core:jackson-core 3")
                    .hasMessageContaining("neither");
        }
    }
}
