// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivedTypesProcessorTest {
    private static final String PLAN = "io.github.cmcmodel.plan.Plan";

    @TempDir
    private Path folder;

    private Compilation type(String body) {
        return Compilation.of(folder, Map.of(PLAN, """
                        package io.github.cmcmodel.plan;
                        import io.github.cmcmodel.constraint.*;
                        import io.github.cmcmodel.style.*;
                        import io.github.cmcmodel.value.*;
                        import jakarta.validation.Valid;
                        import java.util.*;
                        import org.immutables.value.Value;
                        /** A plan, such as {@code this one}. More. */
                        @Value.Immutable
                        public interface Plan {
                        %s
                        }
                        """.formatted(body)));
    }

    @Test
    void aTableHasTheAttributesInTheOrderOfTheSourceWithTheirPhrases() throws IOException {
        Compilation compilation = type("""
                /** {@return what it is called, such as {@code BPA}} Absent: nothing. */
                Optional<@CleanText(strict = false, max = 30) String> getShortName();
                /** {@return when} */
                PartialDate getAdopted();
                """);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.derived("io.github.cmcmodel.shape.PlanShape"))
                .containsSubsequence(
                        "SHORT_NAME = new Attribute<>(",
                        "0, \"shortName\", ValueType.TEXT, Presence.OPTIONAL, false, null, \"what it is called, such as BPA\"",
                        "ADOPTED = new Attribute<>(",
                        "1, \"adopted\"",
                        "Presence.REQUIRED, false, null, \"when\"",
                        "of(SHORT_NAME, ADOPTED)",
                        "\"A plan, such as this one.\"",
                        "case 0 -> of.getShortName();",
                        "case 1 -> of.getAdopted();",
                        "case 1 -> builder.adopted((io.github.cmcmodel.value.PartialDate) value);",
                        "case 1 -> io.github.cmcmodel.value.PartialDate.parse(text);");
        assertThat(compilation.derived("io.github.cmcmodel.shape.PlanChecks"))
                .contains("io.github.cmcmodel.constraint.CleanTextCheck.check(shortNameValue, 30, false, to.at(")
                .contains("to.date(PlanShape.ADOPTED, Inspector.NO_ITEM, adoptedValue);");
    }

    @Test
    void aTextOfAPersonIsCheckedThoughItsAnnotationIsNoConstraintOfJakartaValidation() throws IOException {
        assertThat(type("/** {@return who} */\n@PersonalText(max = 30) String getWho();")
                        .derived("io.github.cmcmodel.shape.PlanChecks"))
                .contains("io.github.cmcmodel.constraint.PersonalTextCheck.check(whoValue, 30, to.at(");
    }

    @Test
    void anAttributeOfUnknownKindIsAnErrorAtItsLine() {
        assertThat(type("/** {@return it} */\nThread getThread();").errors())
                .containsExactly(
                        "12: no attribute can be of type java.lang.Thread: it must be a text, a number, a date,"
                                + " a code, an identifier or a type with a table, also in an Optional or a List");
    }

    @Test
    void anAttributeWithoutDescriptionIsAnErrorAtItsLine() {
        assertThat(type("/** Gets it. */\nString getName();").errors())
                .containsExactly(
                        "12: the Javadoc of an attribute must say what it is: {@return the phrase}; it describes it");
    }

    @Test
    void aConstraintThatNothingAppliesIsAnErrorAtItsLine() {
        assertThat(type("/** {@return it} */\nList<@Unchecked String> getNames();")
                        .errors())
                .containsExactly(
                        "12: the constraint @Unchecked needs a class io.github.cmcmodel.constraint.UncheckedCheck"
                                + " that applies it");
    }

    @Test
    void anObjectThatNoValidatorWouldLookIntoIsAnErrorAtItsLine() {
        assertThat(type("/** {@return it} */\nOptional<Plan> getOther();").errors())
                .containsExactly(
                        "12: an attribute with objects must be @Valid, or an application's validator does not see them");
    }

    @Test
    void aDefaultThatIsNoConstantIsAnErrorAtItsLine() {
        assertThat(type("/** {@return it} */\n@Value.Default default boolean isOpen() { return false; }")
                        .errors())
                .containsExactly(
                        "12: what the attribute is where it is left out must be a constant of the type: DEFAULT_OPEN");
    }

    @Test
    void aTypeThatNamesWhatDoesNotExistIsAnError() {
        assertThat(type("/** {@return it} */\nMissing getMissing();").errors())
                .anySatisfy(error -> assertThat(error).contains("Missing"));
    }

    @Test
    void anAnnotationThatNamesWhatDoesNotExistIsLeftToTheCompiler() {
        String type = """
                package io.github.cmcmodel.plan;
                /** A plan. */
                @org.immutables.value.Value.Immutable
                @io.github.cmcmodel.constraint.Consistent({String.class, NotThere.class})
                public interface Plan {
                    /** {@return what it is called} */
                    @io.github.cmcmodel.constraint.CleanText(max = Plan.LONGEST)
                    String getName();
                    /** {@return what else it is called} */
                    java.util.List<@io.github.cmcmodel.constraint.CleanText(max = Plan.SHORTEST) String> getNames();
                }
                """;

        assertThat(Compilation.of(folder, Map.of(PLAN, type)).errors())
                .anySatisfy(error -> assertThat(error).startsWith("4: ").contains("NotThere"))
                .anySatisfy(error -> assertThat(error).startsWith("7: ").contains("LONGEST"))
                .anySatisfy(error -> assertThat(error).startsWith("10: ").contains("SHORTEST"))
                .contains("5: the table of this type cannot be made, since something that it names does not exist")
                .hasSize(4);
    }

    @Test
    void aTypeWithoutASentenceIsAnErrorAtItsLine() {
        assertThat(Compilation.of(
                                folder, Map.of(PLAN, "@org.immutables.value.Value.Immutable\npublic interface Plan {}"))
                        .errors())
                .containsExactly(
                        "2: the Javadoc of a type must begin with a sentence that says what it is; it describes the"
                                + " table");
    }

    @Test
    void identifiersAndCodesAreThereForTheTypesThatNameThem() throws IOException {
        Path lists = Files.createDirectories(folder.resolve("output/lists"));
        Files.writeString(
                lists.resolve("index.csv"),
                "name,file,kind,category,title,description\nTone,tone.csv,open,Mood,Tones,\"How it, or they, sound.\"\n"
                        + "Mood,mood.csv,closed,,Moods,What it is like.\n");
        Files.writeString(lists.resolve("tone.csv"), "code,category,description\ntone2Low-ish,fairlyGood,A low one.\n");
        Files.writeString(lists.resolve("mood.csv"), "code,description\nfairlyGood,Good.\nbad,Bad.\n");

        Compilation compilation = Compilation.of(
                folder,
                Map.of(
                        "io.github.cmcmodel.value.id.package-info",
                        "@io.github.cmcmodel.style.Identifiers(@io.github.cmcmodel.style.Identifiers.Identifier("
                                + "name = \"SongId\", of = \"a song\", example = \"la-mer\"))\n"
                                + "package io.github.cmcmodel.value.id;",
                        "io.github.cmcmodel.value.code.package-info",
                        "@io.github.cmcmodel.style.Codelists(\"lists/\")\npackage io.github.cmcmodel.value.code;",
                        PLAN,
                        """
                        package io.github.cmcmodel.plan;
                        /** A song. */
                        @org.immutables.value.Value.Immutable
                        public interface Plan {
                            /** {@return its name among songs} */
                            @io.github.cmcmodel.style.Identity
                            io.github.cmcmodel.value.id.SongId getId();
                            /** {@return how} */
                            java.util.List<io.github.cmcmodel.value.code.Tone> getTones();
                            /** {@return what} */
                            io.github.cmcmodel.value.code.Mood getMood();
                        }
                        """));

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.derived("io.github.cmcmodel.value.id.SongId"))
                .contains("The identifier of a song, such as {@code la-mer}.", "public record SongId(String value)");
        assertThat(compilation.derived("io.github.cmcmodel.value.code.Tone"))
                .contains("How it, or they, sound, such as {@code tone2Low-ish}. An open list.", "TONE_2_LOW_ISH");
        assertThat(compilation.derived("io.github.cmcmodel.value.code.Mood"))
                .contains("/** What it is like, such as {@code fairlyGood}. */", "FAIRLY_GOOD(\"fairlyGood\"),");
        assertThat(compilation.derived("io.github.cmcmodel.shape.PlanShape"))
                .contains("Presence.REQUIRED, true, null, \"its name among songs\"")
                .contains("ValueType.closed(io.github.cmcmodel.value.code.Mood.class)")
                .contains("case 1 -> builder.addTone((io.github.cmcmodel.value.code.Tone) value);");
    }

    @Test
    void aListWithoutItsFileIsAnErrorThatNamesTheFile() throws IOException {
        Path lists = Files.createDirectories(folder.resolve("output/lists"));
        Files.writeString(
                lists.resolve("index.csv"),
                "name,file,kind,category,title,description\nTone,tone.csv,open,,Tones,How.\n");

        Compilation compilation = Compilation.of(
                folder,
                Map.of(
                        "io.github.cmcmodel.value.code.package-info",
                        "@io.github.cmcmodel.style.Codelists(\"lists/\")\npackage io.github.cmcmodel.value.code;"));

        assertThat(compilation.errors())
                .singleElement()
                .asString()
                .contains("lists/tone.csv cannot be read from the class output");
    }
}
