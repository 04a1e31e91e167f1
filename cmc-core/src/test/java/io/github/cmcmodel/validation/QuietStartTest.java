// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSample;
import io.github.cmcmodel.RuleSamples;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The first use of the validator, in a process of its own. */
class QuietStartTest {
    @Test
    void saysNothingAndAsksTheThreadsClassLoaderForNothing() throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-cp",
                        classPath,
                        FirstUse.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output.lines()).containsExactly("asked for: []", "findings: " + RuleSamples.ALL.size());
        assertThat(process.exitValue()).isZero();
    }

    /** What runs in the other process. */
    static final class FirstUse {
        private FirstUse() {}

        public static void main(String[] arguments) {
            Set<String> asked = new TreeSet<>();
            Thread.currentThread().setContextClassLoader(new ClassLoader(FirstUse.class.getClassLoader()) {
                @Override
                protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                    asked.add(name);
                    return super.loadClass(name, resolve);
                }

                @Override
                public URL getResource(String name) {
                    asked.add(name);
                    return super.getResource(name);
                }

                @Override
                public Enumeration<URL> getResources(String name) throws IOException {
                    asked.add(name);
                    return super.getResources(name);
                }
            });
            int findings = 0;
            for (RuleSample sample : RuleSamples.ALL) {
                findings += MechanismValidator.create()
                        .validate(sample.failing(), RuleSamples.TODAY)
                        .findings()
                        .size();
            }
            System.out.println("asked for: " + asked);
            System.out.println("findings: " + findings);
        }
    }
}
