// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.contract.Names;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.rule.RuleCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cases on what an actor of each kind has and has not. */
final class ActorCases {
    private ActorCases() {}

    /** What names an actor of a kind; an identifier for a kind that no version knows. */
    static Map<String, Object> naming(String kind) {
        return switch (kind) {
            case "country" -> Map.of("country", "CH");
            case "group" -> Map.of("name", Map.of("en", "The islands"));
            default -> Map.of("id", "a");
        };
    }

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        surplus(cases, "group", "id", "a");
        surplus(cases, "group", "country", "CH");
        surplus(cases, "country", "id", "a");
        surplus(cases, "country", "name", Map.of("en", "Switzerland"));
        surplus(cases, "country", "members", List.of("a"));
        surplus(cases, "organization", "members", List.of("a"));
        surplus(cases, "memberState", "country", "CH");
        surplus(cases, "memberState", "name", Map.of("en", "Jamaica"));
        for (String kind : List.of("memberState", "organization", "country", "group")) {
            String naming = naming(kind).keySet().iterator().next();
            cases.add(Case.of(
                            RuleCode.ACTOR_UNNAMED,
                            Names.kebab(kind),
                            Actor.class,
                            "An actor of the kind '%s' without '%s'.".formatted(kind, naming))
                    .tree(actor(kind, Map.of()))
                    .finds(RuleCode.ACTOR_UNNAMED, "", kind, naming));
        }
        cases.add(Case.of(
                        RuleCode.ACTOR_DIFFERS_FROM_KIND,
                        "institution",
                        Actor.class,
                        "An actor of any kind may say what body acted for it.")
                .tree(with(actor("country", naming("country")), "institution", Map.of("en", "A ministry"))));
        return cases;
    }

    private static void surplus(List<Case> cases, String kind, String member, Object value) {
        cases.add(Case.of(
                        RuleCode.ACTOR_DIFFERS_FROM_KIND,
                        Names.kebab(kind) + "-with-" + member,
                        Actor.class,
                        "An actor of the kind '%s' has no '%s'.".formatted(kind, member))
                .tree(with(actor(kind, naming(kind)), member, value))
                .finds(RuleCode.ACTOR_DIFFERS_FROM_KIND, "/" + member, kind, member));
    }

    private static Map<String, @Nullable Object> actor(String kind, Map<String, Object> naming) {
        Map<String, @Nullable Object> tree = Minimal.document(Actor.class);
        tree.remove("id");
        tree.put("kind", kind);
        tree.putAll(naming);
        return tree;
    }

    private static Map<String, @Nullable Object> with(Map<String, @Nullable Object> tree, String member, Object value) {
        tree.put(member, value);
        return tree;
    }
}
