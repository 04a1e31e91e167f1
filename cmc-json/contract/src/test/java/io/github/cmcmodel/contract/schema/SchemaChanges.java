// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a later minor version of a schema changes that it must not, as docs/versioning.md says: a document that was right has
 * to stay right, and what the later version writes an older reader has to be able to read.
 *
 * <p>Whatever is not known to be harmless is reported, also where it may be harmless: whether one pattern is wider than
 * another, for example, is for a person to say.
 */
final class SchemaChanges {
    /** Keywords that say nothing on what is accepted. */
    private static final Set<String> ANNOTATIONS =
            Set.of("$id", "$schema", "$comment", "title", "description", "examples", "default", "deprecated");

    /** Keywords that hold schemas by name, to which more may be added. */
    private static final Set<String> OPEN_MAPS = Set.of("properties", "$defs");

    private final List<String> breaking = new ArrayList<>();

    private SchemaChanges() {}

    /**
     * The changes that a minor version must not make.
     *
     * @return one sentence each, that starts with the place in the schema; none when the versions are compatible
     */
    static List<String> breaking(JsonNode before, JsonNode after) {
        SchemaChanges changes = new SchemaChanges();
        changes.compare("#", before, after);
        return changes.breaking;
    }

    private void compare(String place, JsonNode before, JsonNode after) {
        if (!before.isObject() || !after.isObject()) {
            equal(place, before, after);
            return;
        }
        for (String keyword : keywords(before, after)) {
            String here = place + "/" + keyword;
            JsonNode old = before.path(keyword);
            JsonNode now = after.path(keyword);
            if (OPEN_MAPS.contains(keyword)) {
                members(here, object(old), object(now));
            } else if (keyword.equals("required")) {
                required(here, before, old, now);
            } else if (keyword.equals("enum")) {
                values(here, old, now);
            } else if (old.isObject() && now.isObject()) {
                compare(here, old, now);
            } else if (old.isArray() && now.isArray() && old.size() == now.size()) {
                for (int at = 0; at < old.size(); at++) {
                    compare(here + "/" + at, old.get(at), now.get(at));
                }
            } else {
                equal(here, old, now);
            }
        }
    }

    private static Set<String> keywords(JsonNode before, JsonNode after) {
        Set<String> keywords = new TreeSet<>();
        before.fieldNames().forEachRemaining(keywords::add);
        after.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(ANNOTATIONS);
        return keywords;
    }

    private static JsonNode object(JsonNode node) {
        return node.isMissingNode() ? JsonNodeFactory.instance.objectNode() : node;
    }

    private void members(String place, JsonNode before, JsonNode after) {
        before.fieldNames().forEachRemaining(name -> {
            if (after.has(name)) {
                compare(place + "/" + name, before.get(name), after.get(name));
            } else {
                breaking.add(place + "/" + name + ": is gone");
            }
        });
    }

    private void required(String place, JsonNode schema, JsonNode before, JsonNode after) {
        Set<String> old = texts(before);
        for (String name : texts(after)) {
            if (!old.contains(name)) {
                boolean known = schema.path("properties").has(name);
                breaking.add(place + ": " + name + (known ? " was optional" : " is new") + " and must be there");
            }
        }
        old.removeAll(texts(after));
        old.forEach(name -> breaking.add(place + ": " + name + " may be missing, which older readers refuse"));
    }

    private void values(String place, JsonNode before, JsonNode after) {
        Set<String> gone = texts(before);
        gone.removeAll(texts(after));
        gone.forEach(value -> breaking.add(place + ": " + value + " is no longer accepted"));
        Set<String> added = texts(after);
        added.removeAll(texts(before));
        added.forEach(value -> breaking.add(place + ": " + value + " is new, which older readers refuse"));
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new LinkedHashSet<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private void equal(String place, JsonNode before, JsonNode after) {
        if (!before.equals(after)) {
            breaking.add(place + ": was " + told(before) + ", is " + told(after));
        }
    }

    private static String told(JsonNode node) {
        return node.isMissingNode() ? "absent" : node.toString();
    }
}
