// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.cmcmodel.SameEverywhere;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.json.SampleDocuments;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest implements SameEverywhere {
    private static final String ROOT = "io.github.cmcmodel.testkit";

    private static final JavaClasses MAIN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    @Override
    public JavaClasses main() {
        return MAIN;
    }

    /** From bottom to top. */
    private static final List<String> ROOMS =
            List.of(ROOT + ".choice", ROOT + ".draw", ROOT + ".fault", ROOT, ROOT + ".json");

    @Test
    void documentsAreMadeOfFaultsAndValuesAndValuesOfChoices() {
        for (int at = 0; at < ROOMS.size(); at++) {
            String[] above = ROOMS.subList(at + 1, ROOMS.size()).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOMS.get(at))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .allowEmptyShould(false)
                    .check(MAIN);
        }
    }

    @Test
    void nothingElseIsUsedButTheJdkJqwikAndWhatEveryApplicationCanUse() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "..",
                        "io.github.cmcmodel..",
                        "jakarta.validation..",
                        "java..",
                        "org.jspecify.annotations..",
                        "net.jqwik.api..")
                .check(MAIN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.cmcmodel.json.*..") // what its module does not export
                .check(MAIN);
    }

    /** A rule that sees nothing would never fail. */
    @Test
    void theClassesAreSeen() {
        assertThat(MAIN.contain(Choices.class)).isTrue();
        assertThat(MAIN.contain(SampleDocuments.class)).isTrue();
        assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
    }
}
