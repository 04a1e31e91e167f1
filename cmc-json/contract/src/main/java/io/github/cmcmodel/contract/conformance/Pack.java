// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.Repository;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.rule.RuleArgument;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.rule.SchemaCoverage;
import io.github.cmcmodel.validation.RuleCatalogue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All cases of the conformance pack, and the files that they are written to. */
final class Pack {
    /** Where the pack stands in the repository. */
    static final Path DIRECTORY = Repository.at("cmc-json/src/conformance/" + CmcJson.SCHEMA_VERSION);

    /** The files that are written by hand; all others are generated. */
    static final Set<String> BY_HAND = Set.of("README.md", "expected.schema.json");

    private Pack() {}

    static List<Case> cases() {
        return Stream.of(
                        TypeCases.all(),
                        DocumentCases.all(),
                        StructureCases.all(),
                        FormCases.all(),
                        RuleCases.all(),
                        PromiseCases.all(),
                        VersionCases.all(),
                        CanonicalCases.all(),
                        NdjsonCases.all(),
                        ProofCases.all(),
                        RecordCases.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The generated files by their paths in the pack. */
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        List<Case> cases = cases();
        files.put("rules.json", Written.tree(rules()).bytes());
        for (Case one : cases) {
            put(files, one.expectedFile(), Written.tree(one.toJson()).bytes());
            if (!one.isShipped()) {
                put(files, one.file(), one.document());
            }
            one.canonical()
                    .ifPresent(
                            form -> put(files, one.canonicalFile(), form.text().getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private static void put(Map<String, byte[]> files, String file, byte[] bytes) {
        if (files.put(file, bytes) != null) {
            throw new IllegalStateException("two cases have the file " + file);
        }
    }

    private static Map<String, Object> rules() {
        List<Map<String, Object>> rules = new ArrayList<>();
        for (RuleCode rule : RuleCode.values()) {
            Map<String, String> messages = new LinkedHashMap<>();
            RuleMessages.LANGUAGES.forEach(
                    language -> messages.put(language, RuleMessages.template(rule, Locale.forLanguageTag(language))));
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("rule", rule.code());
            members.put("severity", rule.severity().code());
            members.put("layer", rule.layer().code());
            members.put(
                    "arguments",
                    rule.arguments().stream().map(RuleArgument::name).toList());
            members.put(
                    "ownWords",
                    rule.arguments().stream()
                            .filter(argument -> !argument.holdsInput())
                            .map(RuleArgument::name)
                            .toList());
            members.put("concludesFromAbsence", RuleCatalogue.concludesFromAbsence(rule));
            members.put(
                    "places",
                    RuleCatalogue.places(rule).stream().map(Object::toString).toList());
            members.put("schemaCoverage", SchemaCoverage.of(rule).extent().code());
            members.put("messages", messages);
            rules.add(members);
        }
        return Map.of("rules", rules);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
