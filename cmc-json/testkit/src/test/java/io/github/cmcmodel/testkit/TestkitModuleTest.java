// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.rule.RuleCode;
import jakarta.validation.Valid;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.providers.ArbitraryProvider;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.PreconditionViolationException;
import org.opentest4j.AssertionFailedError;

/** The test kit as a module, beside those it requires. Its tests run on the class path: they have packages of the other modules. */
class TestkitModuleTest {
    private static final String TESTKIT = "io.github.cmcmodel.testkit";

    private final ModuleLayer layer = layer();

    @Test
    void jqwikFindsItsValuesByTheModuleDescriptor() throws ClassNotFoundException {
        Class<?> service = layer.findLoader("net.jqwik.api").loadClass(ArbitraryProvider.class.getName());

        assertThat(ServiceLoader.load(layer, service).stream().map(ServiceLoader.Provider::type))
                .extracting(Class::getName)
                .containsExactly(CmcArbitraryProvider.class.getName());
    }

    @Test
    void valuesAreMade() throws ReflectiveOperationException {
        Class<?> mechanisms = layer.findLoader(TESTKIT).loadClass(SampleMechanisms.class.getName());
        Object made = ((Stream<?>) mechanisms.getMethod("from", long.class).invoke(null, 42))
                .findFirst()
                .orElseThrow();

        assertThat(mechanisms.getModule().getName()).isEqualTo(TESTKIT);
        assertThat(made.getClass().getModule().getName()).isEqualTo("io.github.cmcmodel.core");
    }

    private static ModuleLayer layer() {
        ModuleFinder modules = ModuleFinder.of(Stream.of(
                        RuleCode.class,
                        CmcJson.class,
                        CmcArbitraries.class,
                        Valid.class,
                        ArbitraryProvider.class,
                        AssertionFailedError.class, // and what jqwik requires
                        PreconditionViolationException.class)
                .map(TestkitModuleTest::location)
                .toArray(Path[]::new));
        ModuleLayer boot = ModuleLayer.boot();
        Configuration resolved = boot.configuration().resolve(modules, ModuleFinder.of(), Set.of(TESTKIT));
        return boot.defineModulesWithOneLoader(resolved, ClassLoader.getPlatformClassLoader());
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
