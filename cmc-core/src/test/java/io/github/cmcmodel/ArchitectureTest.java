// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeJars;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.cmcmodel.rule.RuleCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What no class of this module may do, read from its byte code. */
class ArchitectureTest implements SameEverywhere {
    private static final String ROOT = "io.github.cmcmodel.";

    /** The packages from bottom to top. Each uses only those on steps below its own, none beside it. */
    private static final List<Set<String>> LADDER = List.of(
            Set.of("text"),
            Set.of("rule"),
            Set.of("value.id", "value.code"),
            Set.of("value"),
            Set.of("codelist"),
            Set.of("constraint"),
            Set.of("source"),
            Set.of("participant", "topic"),
            Set.of("consultation", "network", "plan"),
            Set.of("mechanism"),
            Set.of("shape"),
            Set.of("progress", "provenance"),
            Set.of("validation"));

    /** Holds the annotation by which the types are generated, of which nothing is left in their byte code. */
    private static final String STYLE = "style";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .withImportOption(new DoNotIncludeJars())
            .importPackages("io.github.cmcmodel");

    @Override
    public JavaClasses main() {
        return MAIN;
    }

    @Test
    void aPackageUsesOnlyThoseBelowIt() {
        Set<String> breaches = new TreeSet<>();
        for (JavaClass type : MAIN) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = concept(type);
                String to = concept(dependency.getTargetClass());
                boolean ours = dependency.getTargetClass().getPackageName().startsWith(ROOT);
                if (ours && !from.equals(to) && step(from) <= step(to)) {
                    breaches.add(from + " must not use " + to + ": " + dependency.getDescription());
                }
            }
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void everyPackageHasItsStepOnTheLadder() {
        Set<String> packages = new TreeSet<>();
        MAIN.forEach(type -> packages.add(concept(type)));
        packages.remove(STYLE);
        packages.remove(""); // the module descriptor

        assertThat(packages)
                .contains("rule", "value", "mechanism")
                .allSatisfy(name -> assertThat(step(name)).as(name).isNotNegative());
    }

    private static String concept(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
    }

    private static int step(String concept) {
        for (int step = 0; step < LADDER.size(); step++) {
            if (LADDER.get(step).contains(concept)) {
                return step;
            }
        }
        return -1;
    }

    @Test
    void onlyTheConstraintsTouchHibernateValidator() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "constraint")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(MAIN);
    }

    @Test
    void nothingElseIsUsedButTheJdkAndTheAnnotations() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.cmcmodel..",
                        "java..",
                        "jakarta.validation..",
                        "org.hibernate.validator..",
                        "org.immutables.value..",
                        "org.jspecify.annotations..")
                .check(MAIN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.net.http..", "java.beans..", "java.desktop..")
                .check(MAIN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(MAIN);
        noClasses()
                .should()
                .dependOnClassesThat(belongToAnyOf(System.Logger.class, ServiceLoader.class))
                .check(MAIN);
    }

    @Test
    void noTypeHasAStyleOfItsOwn() {
        String style = "org.immutables.value.Value$Style";
        assertThat(MAIN.get(ROOT + "style.CmcStyle").isAnnotatedWith(style))
                .as("annotations of styles are seen in byte code")
                .isTrue();

        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "style.CmcStyle")
                .should()
                .beAnnotatedWith(style)
                .orShould()
                .beMetaAnnotatedWith(style)
                .check(MAIN);
    }

    /** A rule that sees nothing would never fail. */
    @Test
    void theClassesAndTheirCallsAreSeen() {
        assertThat(MAIN).hasSizeGreaterThan(150);
        assertThat(MAIN.contain(RuleCode.class)).isTrue();
        assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
        List<String> makers = new ArrayList<>();
        for (JavaClass type : MAIN) {
            type.getConstructorCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isEquivalentTo(HashMap.class))
                    .forEach(call -> makers.add(type.getSimpleName()));
        }
        assertThat(makers).contains("CountryCodes");
    }
}
