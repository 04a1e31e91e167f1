// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.consultation.ConsultationBuilder;
import io.github.cmcmodel.mechanism.Secretariat;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.PlanArea;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.ActionPlanState;
import io.github.cmcmodel.value.code.ConsultationKind;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.code.SecretariatState;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.SourceId;
import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How an application's own Hibernate Validator words what it finds, with and without an expression language. */
class StockMessagesTest {
    private static final LocalizedText TEXT = LocalizedText.of("en", "x");

    @Test
    void findsTheConstraintsWithTheirPlaces() {
        ActionPlan plan = ActionPlan.builder()
                .id(new ActionPlanId("plan"))
                .title(LocalizedText.of("en", " ").and("b_d", "x"))
                .acronym("")
                .state(ActionPlanState.DRAFT)
                .reportingCycleYears(0)
                .succeeds(new ActionPlanId("plan"))
                .addChapter(PlanChapter.builder()
                        .number("")
                        .title(TEXT)
                        .addArea(PlanArea.builder().code("1").title(TEXT).build())
                        .addArea(PlanArea.builder().code("1").title(TEXT).build())
                        .build())
                .build();

        assertThat(messages(plan, Locale.ENGLISH))
                .containsOnly(
                        entry("title.en", "must not be blank, but is"),
                        entry("title.b_d", "must be a language tag such as \"fr\" or \"es-419\", but was \"b_d\""),
                        entry("acronym", "must not be blank, but is"),
                        entry("reportingCycleYears", "must be above zero, but is not"),
                        entry("succeeds", "must name an earlier plan, but names the plan itself"),
                        entry("chapters[0].number", "must not be blank, but is"),
                        entry("chapters[0].areas[1].code", "must be used only once, but \"1\" is used before"));
    }

    @Test
    void findsItemsOfListsByTheirIndex() {
        Secretariat secretariat = Secretariat.builder()
                .state(SecretariatState.PROPOSED)
                .addFunction(TEXT)
                .addFunction(LocalizedText.of("en", " "))
                .build();
        Consultation consultation = consultation()
                .addDate(range("2016/2016"))
                .addDate(range("2017/2017"))
                .build();

        assertThat(messages(secretariat, Locale.ENGLISH))
                .containsOnly(entry("functions[1].<list element>.en", "must not be blank, but is"));
        assertThat(messages(consultation, Locale.ENGLISH, Notices.class))
                .containsOnly(entry("dates[1]", "is 2017/2017, but another source says 2016/2016"));
    }

    @Test
    void speaksTheLanguageOfTheRequest() {
        Consultation consultation =
                consultation().title(LocalizedText.of("en", " ")).build();

        assertThat(messages(consultation, Locale.forLanguageTag("es")))
                .containsOnly(entry("title.en", "no debe estar en blanco, pero lo está"));
        assertThat(messages(consultation, Locale.forLanguageTag("fr")))
                .containsOnly(entry("title.en", "ne doit pas être vide, mais l'est"));
        assertThat(messages(consultation, Locale.forLanguageTag("nl")))
                .containsOnly(entry("title.en", "mag niet leeg zijn, maar is dat wel"));
    }

    @Test
    void showsInputEscapedCutAndNeverTakenForATemplate() {
        Source source = Source.builder()
                .id(new SourceId("source"))
                .title(TEXT)
                .addUrl("${1+1}{value}\\{x\\}\u001B[31m")
                .addUrl("x".repeat(100))
                .build();

        Map<String, String> messages = messages(source, Locale.ENGLISH);
        // Hibernate Validator 8 drops the backslash before a brace
        messages.replaceAll((place, message) -> message.replace("\\{x\\}", "{x}"));
        assertThat(messages)
                .containsOnly(
                        entry(
                                "urls[0].<list element>",
                                "must be a web address that starts with http:// or https://, but was "
                                        + "\"${1+1}{value}{x}\\u001B[31m\""),
                        entry(
                                "urls[1].<list element>",
                                "must be a web address that starts with http:// or https://, but was \""
                                        + "x".repeat(64) + "…\""));
    }

    private static ConsultationBuilder consultation() {
        return Consultation.builder()
                .id(new ConsultationId("consultation"))
                .title(TEXT)
                .kind(ConsultationKind.WORKSHOP)
                .state(ConsultationState.ANNOUNCED);
    }

    private static SourcedRange range(String text) {
        return SourcedRange.builder().range(DateRange.parse(text)).build();
    }

    private static Map<String, String> messages(Object object, Locale locale, Class<?>... groups) {
        return Stock.speaking(locale).validate(object, groups).stream()
                .collect(Collectors.toMap(
                        violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessage));
    }
}
