// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.rule.RuleCode;
import jakarta.validation.Valid;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** This module as a module, beside the one it cannot do without: no Hibernate Validator, no jqwik, no annotations. */
class BareModuleTest {
    private static final String CORE = "io.github.cmcmodel.core";

    private final ModuleLayer layer = layer();

    @Test
    void isResolvedWithoutWhatIsOptional() {
        assertThat(layer.modules()).extracting(Module::getName).containsExactlyInAnyOrder(CORE, "jakarta.validation");
    }

    @Test
    void valuesCanBeBuilt() throws ReflectiveOperationException {
        Class<?> id = type("value.id.SourceId");
        Object citation = type("source.Citation")
                .getMethod("of", id)
                .invoke(null, id.getConstructor(String.class).newInstance("iom-cmc-page"));

        assertThat(citation.getClass().getModule().getName()).isEqualTo(CORE);
        assertThat(citation.toString()).contains("iom-cmc-page");
    }

    @Test
    void itsTablesAndMessagesAreFound() throws ReflectiveOperationException {
        Class<?> standard = type("constraint.CountryCodes$Standard");
        Object country = type("constraint.CountryCodes")
                .getMethod("find", standard, String.class)
                .invoke(null, standard.getField("M49").get(null), "780");
        Class<?> rule = type("rule.RuleCode");
        Object message = type("rule.RuleMessages")
                .getMethod("format", rule, Map.class, Locale.class)
                .invoke(
                        null,
                        rule.getField(RuleCode.TEXT_BLANK.name()).get(null),
                        Map.of(),
                        Locale.forLanguageTag("nl"));

        Class<?> kind = type("value.code.ConsultationKind");
        Object label = type("codelist.Codelist")
                .getMethod("label", type("value.code.Code"), Locale.class)
                .invoke(null, kind.getField("PLENARY").get(null), Locale.FRENCH);

        assertThat((Optional<?>) country).isPresent();
        assertThat(label).isEqualTo("Réunion plénière");
        assertThat(message).isEqualTo("mag niet leeg zijn, maar is dat wel");
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        Class<?> type = layer.findLoader(CORE).loadClass("io.github.cmcmodel." + name);
        assertThat(type.getModule().getLayer()).isSameAs(layer);
        return type;
    }

    private static ModuleLayer layer() {
        ModuleFinder modules = ModuleFinder.of(location(RuleCode.class), location(Valid.class));
        ModuleLayer boot = ModuleLayer.boot();
        Configuration resolved = boot.configuration().resolve(modules, ModuleFinder.of(), Set.of(CORE));
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
