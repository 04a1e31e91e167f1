// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeJars;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.cmcmodel.json.jackson.CmcModule;
import io.github.cmcmodel.json.read.ShapeReader;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The walls between the rooms of this module, read from its byte code. */
class ArchitectureTest {
    private static final String ROOT = "io.github.cmcmodel.json";

    /** The room of the facade. */
    private static final String FACADE = "json";

    /** Which rooms each room may use, from bottom to top. */
    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        MAY_USE.put("form", Set.of());
        MAY_USE.put("token", Set.of("form"));
        MAY_USE.put("read", Set.of("form", "token"));
        MAY_USE.put("write", Set.of("form", "token"));
        MAY_USE.put("report", Set.of("form", "token", "read"));
        MAY_USE.put("lines", Set.of("form", "token", "read", "report"));
        MAY_USE.put("embed", Set.of("form", "token", "read", "write", "report"));
        MAY_USE.put(FACADE, Set.of("form", "token", "read", "write", "report", "lines"));
        MAY_USE.put("jackson", Set.of("report", "embed", FACADE));
        MAY_USE.put("schema", Set.of(FACADE));
    }

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .withImportOption(new DoNotIncludeJars())
            .importPackages(ROOT);

    @Test
    void aRoomUsesOnlyThoseThatItMay() {
        Set<String> breaches = new TreeSet<>();
        for (JavaClass type : MAIN) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = room(type);
                String to = room(dependency.getTargetClass());
                boolean ours = dependency.getTargetClass().getPackageName().startsWith(ROOT);
                if (ours
                        && !from.equals(to)
                        && !MAY_USE.getOrDefault(from, Set.of()).contains(to)) {
                    breaches.add(from + " must not use " + to + ": " + dependency.getDescription());
                }
            }
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void everyPackageIsARoomAndMayUseOnlyThoseBelowIt() {
        Set<String> packages = new TreeSet<>();
        MAIN.forEach(type -> packages.add(room(type)));
        Set<String> below = new LinkedHashSet<>();

        assertThat(MAY_USE.keySet()).containsExactlyInAnyOrderElementsOf(packages);
        MAY_USE.forEach((room, others) -> {
            assertThat(below).as(room).containsAll(others);
            below.add(room);
        });
    }

    @Test
    void onlyTheRoomsForApplicationsMappersTouchJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".embed", ROOT + ".jackson")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
                .check(MAIN);
    }

    @Test
    void theModulesForJacksonUseNothingOfTheFacadeButItsException() {
        Set<String> used = new TreeSet<>();
        for (JavaClass type : MAIN) {
            if (room(type).equals("jackson")) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .filter(target -> target.getPackageName().equals(ROOT))
                        .forEach(target -> used.add(target.getSimpleName()));
            }
        }

        assertThat(used).containsExactly(CmcJsonException.class.getSimpleName());
    }

    @Test
    void onlyTheRoomsForApplicationsAreExported() throws Exception {
        Path classes = Path.of(CmcJson.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<String> exported = new TreeSet<>();
        try (InputStream descriptor = Files.newInputStream(classes.resolve("module-info.class"))) {
            ModuleDescriptor.read(descriptor).exports().forEach(export -> exported.add(export.source()));
        }

        assertThat(exported).contains(ROOT, ROOT + ".jackson", ROOT + ".schema");
        assertThat(List.of("form", "token", "read", "write", "report", "lines", "embed"))
                .allSatisfy(room -> assertThat(exported).doesNotContain(ROOT + "." + room));
    }

    @Test
    void noTwoClassesHaveOneName() {
        Map<String, Set<String>> byName = MAIN.stream()
                .filter(type -> !type.getSimpleName().isEmpty()) // has none
                .filter(type -> !type.getSimpleName().endsWith("-info"))
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toSet())));

        assertThat(byName.values()).allSatisfy(names -> assertThat(names).hasSize(1));
    }

    /** A rule that sees nothing would never fail. */
    @Test
    void theClassesAndTheirUsesAreSeen() {
        assertThat(MAIN).hasSizeGreaterThan(80);
        assertThat(MAIN.contain(CmcModule.class)).isTrue();
        assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
        assertThat(MAIN.get(ShapeReader.class).getDirectDependenciesFromSelf())
                .anyMatch(dependency -> room(dependency.getTargetClass()).equals("token"));
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : FACADE;
    }
}
