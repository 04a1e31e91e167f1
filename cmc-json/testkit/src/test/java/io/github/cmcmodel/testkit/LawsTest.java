// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cmcmodel.Samples;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.SharingLevel;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LawsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final MechanismValidator VALIDATOR = MechanismValidator.create();

    static List<Shape<?, ?>> shapes() {
        return Shapes.all();
    }

    static List<Samples.Pair<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void ourTypesAreComparedByValue(Shape<?, ?> shape) {
        Iterator<?> same = SampleValues.from(1, shape.type()).iterator();
        SampleValues.from(1, shape.type()).limit(100).forEach(value -> Laws.equal(value, same.next()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void ourTypesDifferWhereTheirAttributesDo(Samples.Pair<?> pair) {
        Laws.different(pair.first(), pair.second());
    }

    @Property(tries = 200)
    void datesAreReadBackAsTheyAreWritten(@ForAll PartialDate date) {
        Laws.roundTrip(date, PartialDate::toString, PartialDate::parse);
    }

    @Property(tries = 100)
    void takingPersonsOutKeepsTheRulesSilent(@ForAll ConsultativeMechanism mechanism) {
        Laws.keepsRulesSilent(mechanism, each -> each.redacted(SharingLevel.PUBLIC), VALIDATOR, TODAY, Severity.ERROR);
    }

    @ParameterizedTest
    @EnumSource(SharingLevel.class)
    void ourRedactionLeaksNothing(SharingLevel audience) {
        mechanisms()
                .forEach(mechanism ->
                        Laws.redactionLeaksNothing(mechanism, audience, each -> everything(each.redacted(audience))));
    }

    /** With many focal points, of every level. */
    private static Stream<ConsultativeMechanism> mechanisms() {
        return Stream.concat(
                Stream.of(Samples.consultativeMechanism()),
                SampleMechanisms.from(3).limit(200));
    }

    /** What can be said of a mechanism, persons included, which our own {@code toString} leaves out. */
    private static String everything(ConsultativeMechanism mechanism) {
        return mechanism
                + mechanism.getNetworks().stream()
                        .flatMap(network -> network.getFocalPoints().stream())
                        .flatMap(focalPoint -> Stream.concat(
                                Stream.of(focalPoint.getExtensions().asMap()),
                                focalPoint.getPerson().stream()
                                        .flatMap(person -> Stream.of(
                                                person.getName(),
                                                person.getEmail(),
                                                person.getTelephone(),
                                                person.getPurpose(),
                                                person.getExtensions().asMap()))))
                        .map(Object::toString)
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void aViewThatShowsAPersonIsCaught() {
        for (UnaryOperator<String> writing :
                List.<UnaryOperator<String>>of(text -> text, text -> text.toUpperCase(Locale.ROOT))) {
            broken(
                    "a view for public must show nothing of a person who is for a narrower circle, but shows the name",
                    () -> mechanisms()
                            .forEach(mechanism -> Laws.redactionLeaksNothing(
                                    mechanism, SharingLevel.PUBLIC, each -> writing.apply(everything(each)))));
        }
        broken(
                "a view for public must show nothing of a person",
                () -> mechanisms()
                        .forEach(mechanism -> Laws.redactionLeaksNothing(
                                mechanism,
                                SharingLevel.PUBLIC,
                                each -> everything(each.redacted(SharingLevel.NETWORK)))));
        assertThatCode(() -> mechanisms()
                        .forEach(mechanism ->
                                Laws.redactionLeaksNothing(mechanism, SharingLevel.SECRETARIAT, LawsTest::everything)))
                .doesNotThrowAnyException();
    }

    @Test
    void aChangeThatBreaksARuleIsCaughtWithWhatIsFound() {
        UnaryOperator<ConsultativeMechanism> twice = mechanism -> mechanism.toBuilder()
                .addAllCommitments(mechanism.getCommitments())
                .build();
        SampleSettings some = SampleSettings.DEFAULTS.commitments(1, 3);
        SampleMechanisms.from(1, some).limit(20).forEach(mechanism -> {
            broken(
                    "a change must not break rules, but now there is\n  error /commitments/",
                    () -> Laws.keepsRulesSilent(mechanism, twice, VALIDATOR, TODAY, Severity.ERROR));
            Laws.keepsRulesSilent(twice.apply(mechanism), each -> each, VALIDATOR, TODAY, Severity.INFORMATION);
        });
    }

    @Test
    void aRoundTripThatLosesSomethingIsCaught() {
        Commitment commitment = Samples.commitment();
        Function<Commitment, String> title = each -> each.getTitle().toString();
        broken(
                "what is written must be read back equal",
                () -> Laws.roundTrip(
                        commitment,
                        title,
                        text -> commitment.toBuilder()
                                .title(LocalizedText.of("en", text))
                                .build()));
        int[] count = {0};
        broken(
                "what is read back must be written as it was",
                () -> Laws.roundTrip(commitment, each -> title.apply(each) + count[0]++, text -> commitment));
    }

    /** Compares as it is told to. */
    private record Odd(boolean toItself, boolean toOthers, int hash) {
        @Override
        public boolean equals(Object other) {
            return other == this ? toItself : other instanceof Odd odd && odd.hash != 7 && toOthers;
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    @Test
    void whatIsComparedWronglyIsCaught() {
        Odd good = new Odd(true, true, 1);
        Laws.equal(good, new Odd(true, true, 1));
        broken("must equal itself", () -> Laws.equal(new Odd(false, true, 1), good));
        broken("that mean the same must be equal", () -> Laws.equal(new Odd(true, false, 1), good));
        broken("both ways", () -> Laws.equal(good, new Odd(true, false, 1)));
        broken("one hash code", () -> Laws.equal(good, new Odd(true, true, 2)));
        broken("values that differ", () -> Laws.different(good, good));
        broken("either way", () -> Laws.different(new Odd(true, false, 1), good));
        Object friendly = new Object() {
            @Override
            public boolean equals(Object other) {
                return true;
            }

            @Override
            public int hashCode() {
                return System.identityHashCode(good);
            }
        };
        broken("must not equal null", () -> Laws.equal(friendly, friendly));
    }

    private static void broken(String message, Runnable law) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(law::run).withMessageContaining(message);
    }
}
