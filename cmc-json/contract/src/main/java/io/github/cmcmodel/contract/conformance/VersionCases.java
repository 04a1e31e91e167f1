// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.Samples;
import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents of other versions of the form. */
final class VersionCases {
    private static final String FROM_TOMORROW = "xFromTomorrow";

    private VersionCases() {}

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        RuleCode newer = RuleCode.VERSION_NEWER_MINOR;
        for (String version : List.of("1.1", "1.10", "1.9999")) {
            cases.add(version(newer, version, "A later minor version is read.")
                    .finds(newer, "/schemaVersion", version, CmcJson.SCHEMA_VERSION));
        }
        cases.add(everywhere());
        cases.add(version(newer, "1.0", "The version that this pack is about."));
        RuleCode unsupported = RuleCode.VERSION_UNSUPPORTED;
        for (String version : List.of(
                "2.0",
                "0.9",
                "10.0",
                "1",
                "1.",
                ".0",
                "",
                "01.0",
                "1.00",
                "1.01",
                "1.0.0",
                "1.10000",
                "1.-1",
                "one",
                " 1.0",
                "1.0\n",
                "\u0661.0")) {
            String purpose = "No version that can be read: '" + version.strip() + "'.";
            String shown = version.replace("\n", "\\u000A");
            cases.add(version(unsupported, version, purpose)
                    .finds(unsupported, "/schemaVersion", shown, CmcJson.SCHEMA_VERSION));
        }
        cases.add(Case.of(
                        unsupported,
                        "nothing-else-is-said",
                        Venue.class,
                        "What else looks wrong may be right in that version.")
                .text("{\"state\":7,\"x\":1,\"schemaVersion\":¦\"2.0\",\"place\":8}")
                .findsAtMark(unsupported, "/schemaVersion", "2.0", CmcJson.SCHEMA_VERSION)
                .schema(SchemaVerdict.refuses("/schemaVersion", "/state", "/place")));
        cases.add(version(unsupported, "1.0", "The version that this pack is about."));
        return cases;
    }

    private static Case version(RuleCode rule, String version, String purpose) {
        Map<String, @Nullable Object> tree = Minimal.document(Venue.class);
        tree.put(Minimal.VERSION_MEMBER, version);
        String name = version.equals(CmcJson.SCHEMA_VERSION) ? "passes" : name(version);
        return Case.of(rule, name, Venue.class, purpose).tree(tree);
    }

    private static String name(String version) {
        String name = version.replace(" ", "space-")
                .replace("\n", "-line-feed")
                .replace("\u0661", "other-digit-")
                .replaceAll("^\\.", "no-major.")
                .replaceAll("\\.$", ".no-minor");
        return name.isEmpty() ? "empty" : name;
    }

    /** A whole record of a later version, with something new in every object. */
    private static Case everywhere() {
        Map<String, @Nullable Object> tree = TypeCases.full(Samples.consultativeMechanism());
        List<Pointer> places = new ArrayList<>();
        JsonTree.objects(tree, Shapes.mechanism(), Pointer.ROOT, (object, shape, place) -> {
            object.put(FROM_TOMORROW, List.of(Map.of("a", 1)));
            places.add(place.member(FROM_TOMORROW));
        });
        tree.put(Minimal.VERSION_MEMBER, "1.1");
        return Case.of(
                        RuleCode.VERSION_NEWER_MINOR,
                        "new-members-everywhere",
                        ConsultativeMechanism.class,
                        "A later minor version with a new member in every object; all are kept, none is an error.")
                .tree(tree)
                .finds(RuleCode.VERSION_NEWER_MINOR, "/schemaVersion", "1.1", CmcJson.SCHEMA_VERSION)
                .findsUnknown(places);
    }
}
