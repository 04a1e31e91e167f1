// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.value.DatePrecision;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.CommitmentStatusCategory;
import io.github.cmcmodel.value.code.ConsultationKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodelistTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-AW");

    @Test
    void aFormOffersTheCodesWithLabelsInTheLanguageOfItsReader() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (CodelistEntry status : Codelist.of(CommitmentStatus.class).entries()) {
            choices.put(status.code(), status.label().in(DUTCH));
        }

        assertThat(choices)
                .containsExactly(
                        Map.entry("planned", "Gepland"),
                        Map.entry("notStarted", "Niet begonnen"),
                        Map.entry("inProgress", "In uitvoering"),
                        Map.entry("delayed", "Vertraagd"),
                        Map.entry("onHold", "Opgeschort"),
                        Map.entry("partlyFulfilled", "Gedeeltelijk nagekomen"),
                        Map.entry("fulfilled", "Nagekomen"),
                        Map.entry("cancelled", "Geannuleerd"),
                        Map.entry("withdrawn", "Ingetrokken"));
    }

    @Test
    void aListTellsWhatItIs() {
        Codelist kinds = Codelist.of(ConsultationKind.class);

        assertThat(kinds).hasToString("ConsultationKind").isSameAs(Codelist.named(kinds.name()));
        assertThat(kinds.title()).isEqualTo("Kinds of consultation");
        assertThat(kinds.description()).isEqualTo("What kind of meeting a consultation is.");
        assertThat(kinds.file()).isEqualTo("consultation-kind.csv");
        assertThat(kinds.isOpen()).isTrue();
        assertThat(kinds.reason()).isEmpty();
        assertThat(kinds.category()).isEmpty();
        assertThat(Codelist.of(ActorKind.class).isOpen()).isFalse();
        assertThat(Codelist.of(ActorKind.class).reason()).isPresent();
    }

    @Test
    void theCodesOfAListThatIsComputedWithHaveCategories() {
        Codelist statuses = Codelist.of(CommitmentStatus.class);

        assertThat(statuses.category()).contains(Codelist.of(CommitmentStatusCategory.class));
        assertThat(statuses.entry("delayed").orElseThrow().category()).contains("inProgress");
        assertThat(CommitmentStatus.DELAYED.category()).contains(CommitmentStatusCategory.IN_PROGRESS);
        assertThat(new CommitmentStatus("cancelled").category()).contains(CommitmentStatusCategory.WITHDRAWN);
        assertThat(new CommitmentStatus("fromTomorrow").category()).isEmpty();
    }

    @Test
    void anEntryTellsWhatTheCodeIs() {
        CodelistEntry plenary =
                Codelist.of(ConsultationKind.class).entry("plenary").orElseThrow();

        assertThat(plenary).hasToString("plenary");
        assertThat(plenary.label().asMap())
                .containsExactly(
                        Map.entry("en", "Plenary meeting"),
                        Map.entry("es", "Reunión plenaria"),
                        Map.entry("fr", "Réunion plénière"),
                        Map.entry("nl", "Plenaire vergadering"));
        assertThat(plenary.description()).isEqualTo("A meeting of the whole mechanism.");
        assertThat(plenary.since()).isEqualTo("1.0");
        assertThat(plenary.source()).isEmpty();
        assertThat(plenary.deprecated()).isEmpty();
        assertThat(plenary.replacedBy()).isEmpty();
    }

    @Test
    void aDeprecatedCodeNamesItsSuccessor() {
        CodelistEntry old = Codelist.entry(
                Codelist.HEADER_WITHOUT_CATEGORY,
                List.of(
                        "seminar",
                        "S",
                        "S",
                        "S",
                        "S",
                        "A seminar.",
                        "https://iom.int/node/103038",
                        "1.0",
                        "1.3",
                        "workshop"));

        assertThat(old.source()).isEqualTo(Optional.of("https://iom.int/node/103038"));
        assertThat(old.deprecated()).isEqualTo(Optional.of("1.3"));
        assertThat(old.replacedBy()).isEqualTo(Optional.of("workshop"));
    }

    @Test
    void aCodeIsShownByItsLabel() {
        assertThat(Codelist.label(ConsultationKind.WEBINAR, Locale.forLanguageTag("es-419")))
                .isEqualTo("Seminario web");
        assertThat(Codelist.label(CommitmentStatus.IN_PROGRESS, Locale.CANADA_FRENCH))
                .isEqualTo("En cours");
        assertThat(Codelist.label(CommitmentStatus.IN_PROGRESS, Locale.JAPANESE))
                .as("no Japanese, so English")
                .isEqualTo("In progress");
    }

    @Test
    void aCodeThatThisVersionDoesNotKnowIsShownAsItself() {
        assertThat(Codelist.label(new ConsultationKind("fromTomorrow"), DUTCH)).isEqualTo("fromTomorrow");
        assertThat(Codelist.of(ConsultationKind.class).entry("fromTomorrow")).isEmpty();
        assertThat(Codelist.of(ConsultationKind.class).entry("Plenary")).isEmpty();
    }

    @Test
    void aListOfSomebodyElseIsNotMistakenForOurs() {
        record TopicCode(String value) implements Code {
            @Override
            public List<TopicCode> list() {
                return List.of();
            }
        }

        assertThat(Codelist.label(new TopicCode("diaspora"), DUTCH)).isEqualTo("diaspora");
        assertThatThrownBy(() -> Codelist.of(TopicCode.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClassWithoutListIsRefused() {
        for (Class<?> type : List.of(String.class, PartialDate.class, DatePrecision.class, Code.class, int.class)) {
            assertThatThrownBy(() -> Codelist.of(type))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(type.getName());
        }
    }

    @Test
    void anUnknownNameIsRefusedWithTheNamesThatThereAre() {
        assertThatThrownBy(() -> Codelist.named("topicCode"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ActionPlanState, ActorKind, ")
                .hasMessageContaining(", TopicCode, TopicStatus")
                .hasMessageEndingWith("was \"topicCode\"");
        assertThatThrownBy(() -> Codelist.named("a\nb")).message().doesNotContain("\n");
    }

    @Test
    void thereIsOneInstancePerListAndCode() {
        assertThat(Codelist.all()).allSatisfy(list -> {
            assertThat(Codelist.named(list.name())).isSameAs(list);
            assertThat(list.entries())
                    .allSatisfy(entry ->
                            assertThat(list.entry(entry.code()).orElseThrow()).isSameAs(entry));
        });
    }

    @Test
    void listsCannotBeChanged() {
        assertThatThrownBy(() -> Codelist.all().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Codelist.all().get(0).entries().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void labelsAreInTheLanguagesOfTheMessages() {
        assertThat(Codelist.LANGUAGES).isEqualTo(RuleMessages.LANGUAGES);
        assertThat(Codelist.all())
                .flatExtracting(Codelist::entries)
                .allSatisfy(entry ->
                        assertThat(entry.label().asMap().keySet()).containsExactlyElementsOf(RuleMessages.LANGUAGES));
    }
}
