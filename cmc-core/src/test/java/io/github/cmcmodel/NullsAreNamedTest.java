// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.codelist.Codelist;
import io.github.cmcmodel.constraint.Breach;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.Incomplete;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.NumberLiteral;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.OutcomeKind;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Null where none may be is an error that names type and argument, not what became of it in the end. */
class NullsAreNamedTest {
    /** Where methods of instances are called too; in the other packages what makes the instances. */
    private static final Set<String> WHOLE = Set.of(
            "io.github.cmcmodel.rule",
            "io.github.cmcmodel.value",
            "io.github.cmcmodel.value.id",
            "io.github.cmcmodel.value.code",
            "io.github.cmcmodel.validation");

    @Test
    void everyFactoryConstructorAndMethodOfTheValuesNamesTheArgumentThatIsNull() {
        NullArguments arguments = new NullArguments(
                PartialDate.parse("2016-01"),
                DateRange.parse("2016/2017"),
                LocalizedText.of("en", "text"),
                new LocalizedText.Entry("en", "text"),
                Extensions.NONE,
                new NumberLiteral("1"),
                Pointer.ROOT,
                MechanismIndex.of(Samples.consultativeMechanism()),
                Finding.of(RuleCode.TEXT_BLANK, Pointer.ROOT, Map.of()),
                FindingReport.of(Commitment.class, List.of(), List.of()),
                MechanismValidator.create(),
                MechanismValidator.builder(),
                Incomplete.NOTHING,
                Incomplete.builder(),
                Year.of(2016),
                Codelist.of(OutcomeKind.class));

        NullArguments.Result result =
                NullArguments.of(MechanismValidator.class, arguments, NullsAreNamedTest::isWanted);

        assertThat(result.faults()).isEmpty();
        assertThat(result.calls()).isGreaterThan(150);
    }

    private static boolean isWanted(Executable executable) {
        Class<?> type = executable.getDeclaringClass();
        boolean builder = type.getSimpleName().endsWith("Builder") && !type.isMemberClass(); // says the attribute alone
        boolean forValidators = type.getPackageName().equals("io.github.cmcmodel.constraint") && type != Breach.class;
        boolean result = type.getPackageName().equals("io.github.cmcmodel.progress")
                && executable instanceof Constructor<?>; // the factories compute it
        boolean making = executable instanceof Constructor<?> || Modifier.isStatic(executable.getModifiers());
        return !builder && !forValidators && !result && (making || WHOLE.contains(type.getPackageName()));
    }
}
