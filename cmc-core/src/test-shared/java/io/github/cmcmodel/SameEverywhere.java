// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What no class of a module may do, read from its byte code: what it does is the same on every machine, and on every day. */
public interface SameEverywhere {
    /**
     * The classes of the module.
     *
     * @return those of its main sources
     */
    JavaClasses main();

    @Test
    default void nothingIsReadFromTheMachine() {
        forbid(
                "reads the environment of the process",
                Map.of(
                        System.class, Set.of("getProperty", "getProperties", "setProperty", "getenv"),
                        Integer.class, Set.of("getInteger"),
                        Long.class, Set.of("getLong"),
                        Boolean.class, Set.of("getBoolean"),
                        Thread.class, Set.of("getContextClassLoader"),
                        Runtime.class, Set.of("getRuntime")));
        forbid(
                "takes the machine's locale, zone or charset",
                Map.of(
                        Locale.class, Set.of("getDefault", "setDefault"),
                        TimeZone.class, Set.of("getDefault"),
                        ZoneId.class, Set.of("systemDefault"),
                        Charset.class, Set.of("defaultCharset")));
    }

    @Test
    default void nothingHasAClockOfItsOwn() {
        forbid(
                "asks what time it is",
                Map.of(
                        System.class, Set.of("currentTimeMillis", "nanoTime"),
                        Clock.class, Set.of("systemUTC", "systemDefaultZone", "system", "tick", "tickDays"),
                        Instant.class, Set.of("now"),
                        Calendar.class, Set.of("getInstance")));
        noCalls(describe(
                "asks what time it is",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")));
        noClasses()
                .should()
                .dependOnClassesThat(belongToAnyOf(Date.class, Calendar.class))
                .check(main());
    }

    @Test
    default void lettersAndBytesAreTurnedWithANamedLocaleAndCharset() {
        noCalls(describe("has a locale or charset of the machine in it", call -> {
            String owner = call.getTargetOwner().getName();
            List<String> parameters = call.getTarget() instanceof CodeUnitAccessTarget target
                    ? target.getRawParameterTypes().stream()
                            .map(JavaClass::getName)
                            .toList()
                    : List.of();
            boolean says = parameters.contains(Locale.class.getName())
                    || parameters.contains(Charset.class.getName())
                    || parameters.contains("java.nio.charset.CharsetDecoder")
                    || parameters.contains("java.nio.charset.CharsetEncoder");
            boolean text = owner.equals(String.class.getName())
                    && Set.of("toLowerCase", "toUpperCase", "format", "formatted", "getBytes")
                            .contains(call.getName());
            boolean fromBytes = owner.equals(String.class.getName())
                    && call.getName().equals("<init>")
                    && parameters.contains(byte[].class.getName());
            boolean stream = Set.of(
                                    InputStreamReader.class.getName(),
                                    OutputStreamWriter.class.getName(),
                                    FileReader.class.getName(),
                                    FileWriter.class.getName(),
                                    PrintStream.class.getName(),
                                    Scanner.class.getName())
                            .contains(owner)
                    && call.getName().equals("<init>");
            return !says && (text || fromBytes || stream);
        }));
    }

    @Test
    default void nothingIsPrinted() {
        noClasses().should().accessField(System.class, "out").check(main());
        noClasses().should().accessField(System.class, "err").check(main());
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(main());
    }

    private void forbid(String what, Map<Class<?>, Set<String>> methods) {
        noCalls(describe(
                what,
                call -> methods.entrySet().stream()
                        .anyMatch(forbidden -> call.getTargetOwner().isEquivalentTo(forbidden.getKey())
                                && forbidden.getValue().contains(call.getName()))));
    }

    private void noCalls(DescribedPredicate<JavaAccess<?>> forbidden) {
        noClasses().should().accessTargetWhere(forbidden).check(main());
    }
}
