// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cmcmodel.contract.Names;
import io.github.cmcmodel.contract.schema.SchemaFiles;
import io.github.cmcmodel.json.schema.CmcSchemas;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.validation.RuleCatalogue;
import io.github.cmcmodel.validation.RulePlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a page for each type, for people who never see the Java: what each member means, an example, the codes and the rules.
 * Everything on the pages is read from the published schema; only the rules come from their catalogue.
 */
final class TypePages {
    /** The page of all that is no object: texts, dates, identifiers, codes. */
    static final String VALUES = "values.html";

    static final String INDEX = "index.html";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The packages of the types, from the whole to its parts, with what each is about. */
    private static final Map<String, String> CONCEPTS = concepts();

    private final JsonNode bundle;
    private final JsonNode definitions;

    private TypePages(JsonNode bundle) {
        this.bundle = bundle;
        definitions = bundle.path("$defs");
    }

    private static Map<String, String> concepts() {
        Map<String, String> concepts = new LinkedHashMap<>();
        concepts.put("mechanism", "The mechanism as a whole");
        concepts.put("participant", "Who takes part");
        concepts.put("topic", "What is talked about");
        concepts.put("consultation", "Meetings and what came of them");
        concepts.put("network", "Work between the meetings");
        concepts.put("plan", "What was promised, and how far it is");
        concepts.put("source", "Where it is from");
        return concepts;
    }

    /** The pages by the names of their files. */
    static Map<String, String> all() {
        TypePages pages = new TypePages(
                tree(Objects.requireNonNull(SchemaFiles.all().get(CmcSchemas.BUNDLE), CmcSchemas.BUNDLE)));
        Map<String, String> all = new TreeMap<>();
        all.put(INDEX, pages.index());
        all.put(VALUES, pages.values());
        for (Shape<?, ?> shape : Shapes.all()) {
            all.put(file(shape.name()), pages.type(shape));
        }
        return all;
    }

    /** The page of a type. */
    static String file(String type) {
        return Names.title(type).toLowerCase(Locale.ROOT).replace(' ', '-') + ".html";
    }

    private JsonNode schema(String name) {
        return name.equals(Shapes.mechanism().name()) ? bundle : definitions.path(name);
    }

    private String index() {
        StringBuilder body =
                new StringBuilder("""
                <h1>The types of the CMC model</h1>
                <p>What a document on a regional consultative mechanism on migration can hold. Each page says what a thing is,
                what each of its members means and which rules apply. A document is an object of type %s; everything else
                stands inside it. Dates, texts, identifiers and codes are described under <a href="%s">Values and codes</a>.</p>
                """.formatted(link(Shapes.mechanism().name()), VALUES));
        CONCEPTS.forEach((concept, heading) -> {
            body.append("<h2>").append(heading).append("</h2>\n");
            String rows = Stream.concat(
                            Stream.of(Shapes.mechanism()),
                            Shapes.all().stream().filter(shape -> shape.type() != ConsultativeMechanism.class))
                    .filter(shape -> shape.type().getPackageName().endsWith('.' + concept))
                    .map(shape ->
                            row(link(shape.name()), text(schema(shape.name()).path("description"))))
                    .collect(Collectors.joining());
            body.append(table(heading, List.of("Type", "What it is"), rows));
        });
        return page("Types", body.toString());
    }

    private String type(Shape<?, ?> shape) {
        JsonNode schema = schema(shape.name());
        StringBuilder body =
                new StringBuilder("<h1>%s</h1>\n%s".formatted(title(schema), text(schema.path("description"))));
        body.append(usedIn(shape.name()));
        body.append("<h2>Members</h2>\n").append(members(schema));
        body.append("<h2>Example</h2>\n<pre><code>%s</code></pre>\n"
                .formatted(escaped(pretty(schema.path("examples").get(0)))));
        body.append("<h2>Rules</h2>\n").append(rules(shape));
        return page(title(schema), body.toString());
    }

    private String usedIn(String type) {
        String places = Shapes.all().stream()
                .flatMap(shape -> names(schema(shape.name()).path("properties"))
                        .filter(member ->
                                refers(schema(shape.name()).path("properties").path(member), type))
                        .map(member -> "<a href=\"%s#%s\">%s</a>"
                                .formatted(file(shape.name()), member, shape.name() + "." + member)))
                .collect(Collectors.joining(", "));
        return places.isEmpty() ? "" : "<p class=\"aside\">Stands in %s.</p>\n".formatted(places);
    }

    private static boolean refers(JsonNode member, String type) {
        return reference(member)
                .or(() -> reference(member.path("items")))
                .filter(type::equals)
                .isPresent();
    }

    private String members(JsonNode schema) {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        String rows = names(schema.path("properties"))
                .map(name -> {
                    JsonNode member = schema.path("properties").path(name);
                    String label = "<span id=\"%s\">%s</span><br><code>%s</code>"
                            .formatted(name, title(member), escaped(name));
                    String presence = required.contains(name) ? "<strong>required</strong>" : "optional";
                    String example = "<code>%s</code>"
                            .formatted(escaped(shortened(member.path("examples").get(0))));
                    return row(label, presence, value(member), text(member.path("description")), example);
                })
                .collect(Collectors.joining());
        return table(
                "Members of " + title(schema),
                List.of("Member", "Must it be there?", "Value", "What it means", "Example"),
                rows);
    }

    /** What a member holds, in words. */
    private String value(JsonNode member) {
        Optional<String> reference = reference(member);
        if (reference.isPresent()) {
            return link(reference.get());
        }
        if (member.has("items")) {
            return "list of " + reference(member.path("items")).map(this::link).orElse("values");
        }
        List<String> kinds = new ArrayList<>();
        if (member.path("type").isTextual()) {
            kinds.add(member.path("type").asText());
        }
        member.path("type").forEach(kind -> kinds.add(kind.asText()));
        kinds.remove("null");
        return kinds.stream()
                .map(kind -> switch (kind) {
                    case "boolean" -> "true or false";
                    case "integer" -> "whole number";
                    case "string" -> "text";
                    default -> kind;
                })
                .collect(Collectors.joining(" or "));
    }

    /** The definition that a member refers to, through whatever also lets it be null. */
    private static Optional<String> reference(JsonNode member) {
        for (String keyword : List.of("allOf", "anyOf")) {
            for (JsonNode alternative : member.path(keyword)) {
                if (alternative.has("$ref")) {
                    return reference(alternative);
                }
            }
        }
        return Optional.of(member.path("$ref").asText())
                .filter(target -> !target.isEmpty())
                .map(target -> target.substring(target.lastIndexOf('/') + 1));
    }

    private String link(String name) {
        boolean type = Shapes.all().stream().anyMatch(shape -> shape.name().equals(name));
        return "<a href=\"%s\">%s</a>".formatted(type ? file(name) : VALUES + "#" + name, title(schema(name)));
    }

    /** The rules on a type and on its members, the gravest first. */
    private static String rules(Shape<?, ?> shape) {
        String rows = Arrays.stream(RuleCode.values())
                .sorted((first, second) -> first.severity().compareTo(second.severity()))
                .map(rule -> {
                    String where = RuleCatalogue.places(rule).stream()
                            .filter(place -> place.type() == shape.type())
                            .map(RulePlace::attribute)
                            .map(member -> member.map("<a href=\"#%1$s\"><code>%1$s</code></a>"::formatted)
                                    .orElse("the whole"))
                            .collect(Collectors.joining(", "));
                    return where.isEmpty()
                            ? ""
                            : row(
                                    "<code>%s</code>".formatted(rule.code()),
                                    "<span class=\"%1$s\">%1$s</span>"
                                            .formatted(rule.severity().code()),
                                    where,
                                    escaped(RuleMessages.template(rule, Locale.ENGLISH)));
                })
                .collect(Collectors.joining());
        return "<p class=\"aside\">Beside these, every object must be written as the schema says: no member twice, none missing that is"
                + " required, each value of the right kind.</p>\n"
                + (rows.isEmpty()
                        ? ""
                        : table(
                                "Rules",
                                List.of("Rule", "Severity", "Applies to", "What is said when it is broken"),
                                rows));
    }

    private String values() {
        StringBuilder body = new StringBuilder("""
                <h1>Values and codes</h1>
                <p>What the members of the <a href="index.html">types</a> hold where they hold no object: texts, dates,
                identifiers and codes. A list of codes is either closed, and nothing else is accepted, or open: other codes are
                kept and reported as information.</p>
                """);
        for (String name : new TreeSet<>(names(definitions).toList())) {
            boolean type = Shapes.all().stream().anyMatch(shape -> shape.name().equals(name));
            if (!type) {
                body.append(value(name, definitions.path(name)));
            }
        }
        return page("Values and codes", body.toString());
    }

    private static String value(String name, JsonNode schema) {
        StringBuilder section = new StringBuilder(
                "<h2 id=\"%s\">%s</h2>\n%s".formatted(name, title(schema), text(schema.path("description"))));
        List<String> facts = new ArrayList<>();
        if (schema.has("maxLength")) {
            facts.add("at most %s characters".formatted(schema.path("maxLength").asText()));
        }
        if (schema.has("minProperties")) {
            facts.add("at least %s language"
                    .formatted(schema.path("minProperties").asText()));
        }
        if (!facts.isEmpty()) {
            section.append("<p class=\"aside\">Limits: %s.</p>\n".formatted(String.join(", ", facts)));
        }
        List<String> examples = new ArrayList<>();
        schema.path("examples")
                .forEach(example -> examples.add("<code>%s</code>".formatted(escaped(shortened(example)))));
        boolean listed = schema.path("description").asText().contains("\n- `");
        if (!examples.isEmpty() && !listed) {
            section.append("<p>Examples: %s</p>\n".formatted(String.join(", ", examples)));
        }
        return section.toString();
    }

    private static Stream<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names.stream();
    }

    /** A title without what only tells it from others of the same name. */
    private static String title(JsonNode schema) {
        return escaped(schema.path("title").asText().replaceFirst(" \\(.*\\)$", ""));
    }

    private static String pretty(JsonNode json) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(json)
                    .replace("\r\n", "\n");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String shortened(JsonNode json) {
        String text = json.toString();
        int limit = 90;
        return text.length() <= limit ? text : text.substring(0, text.offsetByCodePoints(0, limit)) + " …";
    }

    /** Descriptions are written in a little Markdown: code between backticks, paragraphs, and lists of code and meaning. */
    private static String text(JsonNode description) {
        StringBuilder html = new StringBuilder();
        for (String block : description.asText().strip().split("\n\n", -1)) {
            html.append(block.startsWith("- ") ? list(block) : "<p>" + coded(block.replace('\n', ' ')) + "</p>\n");
        }
        return html.toString();
    }

    private static String list(String block) {
        String rows = block.lines()
                .map(line -> {
                    int end = line.indexOf("`: ");
                    return row(
                            "<code>%s</code>".formatted(escaped(line.substring(3, end))),
                            coded(line.substring(end + 3)));
                })
                .collect(Collectors.joining());
        return table("Codes", List.of("Code", "Meaning"), rows);
    }

    private static String coded(String text) {
        return escaped(text).replaceAll("`([^`]*)`", "<code>$1</code>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String table(String caption, List<String> headings, String rows) {
        return "<div class=\"table\"><table>\n<caption>%s</caption>\n<thead><tr>%s</tr></thead>\n<tbody>\n%s</tbody>\n</table></div>\n"
                .formatted(
                        caption,
                        headings.stream()
                                .map(heading -> "<th scope=\"col\">" + heading + "</th>")
                                .collect(Collectors.joining()),
                        rows);
    }

    private static String row(String first, String... others) {
        return "<tr><th scope=\"row\">%s</th>%s</tr>\n"
                .formatted(
                        first,
                        Arrays.stream(others)
                                .map(cell -> "<td>" + cell.strip() + "</td>")
                                .collect(Collectors.joining()));
    }

    private static String page(String title, String body) {
        return """
                <!DOCTYPE html>
                <!-- Generated from the schema by TypePages; approved with mvn test -Dcmc.approve -->
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s - CMC model %s</title>
                <link rel="stylesheet" href="style.css">
                </head>
                <body>
                <nav><a href="index.html">All types</a> <a href="values.html">Values and codes</a></nav>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(title, CmcSchemas.current().version(), body);
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
