// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cmcmodel.NullArguments;
import io.github.cmcmodel.json.schema.CmcSchemas;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.Extensible;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Null where none may be, and a type that no document has, are errors that name the argument. */
class NullsAreNamedTest {
    private static final CmcJson JSON = CmcJson.standard();

    @Test
    void everyFactoryConstructorAndMethodNamesTheArgumentThatIsNull() throws IOException {
        NullArguments arguments = new NullArguments(
                JSON,
                JSON.read("{}"),
                JSON.records(Commitment.class, new ByteArrayInputStream(new byte[0])),
                JSON.recordWriter(Commitment.class, new ByteArrayOutputStream()),
                CmcSchemas.version("1.0"),
                TerminalReport.inLanguage(Locale.ENGLISH),
                MechanismValidator.create(),
                FindingReport.of(Commitment.class, List.of(), List.of()));

        NullArguments.Result result = NullArguments.of(
                CmcJson.class,
                arguments,
                // what Jackson calls is Jackson's to check
                executable -> !executable.getDeclaringClass().getPackageName().endsWith(".jackson"));

        assertThat(result.faults()).isEmpty();
        assertThat(result.calls()).isGreaterThan(35);
    }

    @Test
    void aTypeThatNoDocumentHasIsRefusedWithThoseThatThereAre() {
        Extensible other = new Extensible() {};
        List<Runnable> calls = List.of(
                () -> JSON.read(Extensible.class, "{}"),
                () -> JSON.read(Extensible.class, new byte[0]),
                () -> JSON.records(Extensible.class, new ByteArrayInputStream(new byte[0])),
                () -> JSON.write(other),
                () -> JSON.writeCompact(other),
                () -> JSON.writeCanonical(other),
                () -> JSON.digest(other),
                () -> MechanismValidator.create().validateAlone(other));

        for (Runnable call : calls) {
            assertThatIllegalArgumentException()
                    .isThrownBy(call::run)
                    .withMessageContaining("ActionPlan, Actor, ")
                    .withMessageContaining(", but is io.github.cmcmodel.");
        }
    }
}
