// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.page;

import io.github.cmcmodel.RuleSample;
import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.rule.SchemaCoverage;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.validation.RuleCatalogue;
import io.github.cmcmodel.validation.RulePlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the catalogue of rules. */
final class RulesPage {
    private static final int SHORT = 3;

    private static final Map<RuleLayer, String> LAYERS = new EnumMap<>(Map.of(
            RuleLayer.DOCUMENT,
            "The text as such, before it is JSON at all. The reader finds these; the first error ends the reading.",
            RuleLayer.STRUCTURE,
            "The members of an object: there, missing, of the right kind. The reader finds all of them in one pass.",
            RuleLayer.FORM,
            "The form of one value, without which the value cannot exist. In Java the type refuses to be made, with an"
                    + " `InvalidValueException` that carries the rule; in JSON the reader reports it and goes on.",
            RuleLayer.VALUE,
            "One attribute: a Jakarta constraint on the getter, which any `Validator` applies.",
            RuleLayer.OBJECT,
            "One object, several of its attributes: a Jakarta constraint on the type, which any `Validator` applies.",
            RuleLayer.MECHANISM,
            "Several objects, or a given day. Only `MechanismValidator` applies these.",
            RuleLayer.VALIDATOR,
            "No document: what the validator reports of itself. A rule that throws an exception, which is a defect of this"
                    + " library, does not end the validation; the other rules are applied. It is an error, since what was not"
                    + " checked must not count as right."));

    private static final String INTRODUCTION = """
            # The rules

            <!-- Generated from the code by RulesPage; approved with mvn test -Dcmc.approve -->

            Everything that this library can find wrong with a mechanism: %d rules. Each finding names its rule by a stable
            code, says how grave it is, and points at the exact place. A code that has been released keeps its meaning for
            ever. Messages exist in English, Spanish, French and Dutch; this page shows the English ones, with `{places}`
            for the arguments that a finding also carries by name.

            %s

            ```java
            FindingReport report = MechanismValidator.create().validate(mechanism, LocalDate.of(2025, 1, 1));
            report.findings().forEach(System.out::println);
            ```

            ```
            %s```

            ## Another severity, or none

            The severities below are what holds unless you say otherwise. Change one for a rule, or suppress what you know
            of, with the reason. A suppressed finding leaves the findings and is listed, and counted, under
            `report.suppressed()`.

            ```java
            MechanismValidator validator = MechanismValidator.builder()
                    .severity(RuleCode.PLAN_AREA_UNKNOWN, Severity.WARNING)
                    .suppressAbout(RuleCode.FACT_DISPUTED, "port-of-spain-2016", "both counts are in print")
                    .suppressAt(RuleCode.CODE_UNKNOWN, Pointer.parse("/organizations"), "our own kinds of organization")
                    .suppress(RuleCode.SOURCE_UNUSED, "the list is our whole library")
                    .build();
            ```

            `suppressAbout` takes the identifier of what a finding is about, `suppressAt` a JSON Pointer for that place and
            everything in it, `suppress` covers all findings of the rule.

            ## Many findings

            A report counts every finding, by rule and severity, and lists the first 1,000 errors and the first 1,000 others, in the
            order of the document. `count`, `total`, `totals`, `hasErrors` and `worst` speak of all findings, `findings` of those
            listed. `MechanismValidator.builder().listing(10)` lists fewer, or more.
            """;

    private static final String ABSENCE = """

            ## What is not concluded from absence

            Where a part of a document could not be read, nothing is concluded from its absence: a commitment is not
            "without a lead" because its lead was written in a form that nobody could read. These rules are left out for
            an object that lacks something, and, where they look across objects, for a document of which anything is
            missing: %s.
            """;

    private static final String PERSONS = """

            ## What findings tell of a person

            Inside a `FocalPointPerson` the place goes no deeper than the person's own attribute, and an argument that may hold
            what the document says is `…`. Numbers, and these words of the library or of its caller, are told: %s.
            """;

    private static final String SCHEMA = """

            ## What the JSON Schema says too

            The column Schema tells what a validator makes of a document that breaks the rule, if it knows
            `cmc.schema.json` alone. `full`: it refuses the document, at the same place. `part`: it does so but for what is listed
            here. `strict`: only `cmc-strict.schema.json` refuses it. `none`: it accepts it. What is only worth a warning or
            information, the schema always accepts, but for unknown members in the strict one.

            Two places differ. For a negative count the schema points at the `value` inside it. And where a rule asks for a
            member that is otherwise optional, such as the `purpose` for which a person is recorded, and it holds `null`, the
            schema points at the member, the rule at the object that lacks it.

            """;

    private RulesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder();
        page.append(INTRODUCTION.formatted(RuleCode.values().length, severities(), example()));
        for (RuleLayer layer : RuleLayer.values()) {
            page.append("\n## Layer `%s`\n\n%s\n\n".formatted(layer.code(), LAYERS.get(layer)));
            page.append("| Code | Severity | Where | Schema | Message |\n|---|---|---|---|---|\n");
            rules(layer)
                    .forEach(rule -> page.append("| `%s` | %s | %s | %s | %s |\n"
                            .formatted(
                                    rule,
                                    rule.severity().code(),
                                    where(rule),
                                    SchemaCoverage.of(rule).extent().code(),
                                    cell(template(rule)))));
        }
        page.append(SCHEMA);
        Arrays.stream(RuleCode.values())
                .filter(rule -> SchemaCoverage.of(rule).extent() == SchemaCoverage.Extent.PART)
                .forEach(rule -> page.append("- `%s`: all but %s.\n"
                        .formatted(rule, SchemaCoverage.of(rule).except())));
        page.append("\n## Where the rules on many attributes apply\n");
        Arrays.stream(RuleCode.values())
                .filter(rule -> RuleCatalogue.places(rule).size() > SHORT)
                .collect(Collectors.groupingBy(RuleCatalogue::places, LinkedHashMap::new, Collectors.toList()))
                .forEach((places, rules) -> page.append("\n%s: %s.\n"
                        .formatted(
                                rules.stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(", ")),
                                places.stream().map(place -> "`" + place + "`").collect(Collectors.joining(", ")))));
        page.append(ABSENCE.formatted(Arrays.stream(RuleCode.values())
                .filter(RuleCatalogue::concludesFromAbsence)
                .map(rule -> "`" + rule + "`")
                .collect(Collectors.joining(", "))));
        page.append(PERSONS.formatted(ownWords()));
        return page.toString();
    }

    /** Each argument that never holds input, with its rules where other rules have input in one of that name. */
    private static String ownWords() {
        Map<String, List<RuleCode>> byName = new LinkedHashMap<>();
        for (RuleCode rule : RuleCode.values()) {
            rule.arguments().stream()
                    .filter(argument -> !argument.holdsInput())
                    .forEach(argument -> byName.computeIfAbsent(argument.name(), first -> new ArrayList<>())
                            .add(rule));
        }
        return byName.entrySet().stream()
                .map(own -> "`" + own.getKey() + "`" + exceptions(own.getKey(), own.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String exceptions(String name, List<RuleCode> own) {
        boolean ofAll = Arrays.stream(RuleCode.values())
                .allMatch(rule -> rule.arguments().stream()
                                .noneMatch(argument -> argument.name().equals(name))
                        || own.contains(rule));
        return ofAll
                ? ""
                : " (of " + own.stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(" and ")) + ")";
    }

    private static String severities() {
        return Arrays.stream(Severity.values())
                .map(severity -> "- `%s` (%d rules): %s"
                        .formatted(
                                severity.code(),
                                Arrays.stream(RuleCode.values())
                                        .filter(rule -> rule.severity() == severity)
                                        .count(),
                                switch (severity) {
                                    case ERROR -> "the data cannot be right, or cannot be used as it is.";
                                    case WARNING ->
                                        "the data may be right, but somebody should look: sources disagree, or a promise"
                                                + " was reopened.";
                                    case INFORMATION -> "nothing is wrong; the reader should know.";
                                }))
                .collect(Collectors.joining("\n"));
    }

    /** What the code above prints for two of the samples. */
    private static String example() {
        return RuleSamples.ALL.stream()
                .filter(sample -> sample.rule() == RuleCode.CONSULTATION_DATES_CONFLICT
                        || sample.rule() == RuleCode.REFERENCE_UNRESOLVED)
                .map(RuleSample::failing)
                .map(failing -> MechanismValidator.create()
                        .validate(failing, RuleSamples.TODAY)
                        .toString())
                .collect(Collectors.joining());
    }

    private static List<RuleCode> rules(RuleLayer layer) {
        return Arrays.stream(RuleCode.values())
                .filter(rule -> rule.layer() == layer)
                .toList();
    }

    private static String where(RuleCode rule) {
        List<RulePlace> places = RuleCatalogue.places(rule);
        if (places.isEmpty()) {
            boolean whole = rule.layer() == RuleLayer.DOCUMENT || rule.code().startsWith("version.");
            return whole ? "document" : "any object";
        }
        if (places.size() > SHORT) {
            return places.size() + (places.get(0).attribute().isPresent() ? " attributes" : " types")
                    + ", listed below";
        }
        return places.stream().map(place -> "`" + place + "`").collect(Collectors.joining(", "));
    }

    private static String template(RuleCode rule) {
        return RuleMessages.template(rule, Locale.ENGLISH);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
