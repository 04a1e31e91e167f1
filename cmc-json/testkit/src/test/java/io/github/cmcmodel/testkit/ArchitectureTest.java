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
import org.junit.jupiter.api.Test;

class ArchitectureTest implements SameEverywhere {
    private static final String ROOT = "io.github.cmcmodel.testkit";

    private static final JavaClasses MAIN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    @Override
    public JavaClasses main() {
        return MAIN;
    }

    @Test
    void documentsAreMadeOfValuesAndValuesOfChoices() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".choice")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".json")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".json")
                .check(MAIN);
    }

    @Test
    void nothingElseIsUsedButTheJdkJqwikAndWhatEveryApplicationCanUse() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "..", "io.github.cmcmodel..", "java..", "org.jspecify.annotations..", "net.jqwik.api..")
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
