// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.Samples;
import io.github.cmcmodel.contract.Names;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.value.Extensible;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each type with nothing but what is required, and with everything. */
final class TypeCases {
    /** What a rule has to say to the smallest value of a type. */
    private static final Map<Class<?>, RuleCode> OF_MINIMAL = Map.of(
            Commitment.class, RuleCode.COMMITMENT_WITHOUT_LEAD,
            MemberState.class, RuleCode.PARTICIPANT_UNIDENTIFIED);

    private TypeCases() {}

    static List<Case> all() {
        return Stream.concat(
                        Shapes.all().stream().map(TypeCases::minimal),
                        Samples.all().stream().flatMap(TypeCases::full))
                .toList();
    }

    private static Case minimal(Shape<?, ?> shape) {
        Case minimal = Case.of(
                        "types",
                        Names.kebab(shape.name()) + "-minimal",
                        shape.type(),
                        withArticle(shape.name()) + " with nothing but what is required.")
                .tree(Minimal.document(shape.type()));
        return withNotice(minimal, shape);
    }

    static String withArticle(String name) {
        return ("AEIO".indexOf(name.charAt(0)) < 0 ? "A " : "An ") + name;
    }

    /** The case, with what a rule has to say to its smallest value. */
    static Case withNotice(Case minimal, Shape<?, ?> shape) {
        RuleCode notice = OF_MINIMAL.get(shape.type());
        return notice == null ? minimal : minimal.finds(notice, "", Map.of());
    }

    /** One case, or where attributes exclude each other several that together have all of them. */
    private static Stream<Case> full(Samples.Pair<?> pair) {
        Shape<?, ?> shape = Shapes.of(pair.type()).orElseThrow();
        List<?> values = pair.valid();
        return IntStream.range(0, values.size())
                .mapToObj(at -> Case.of(
                                "types",
                                Names.kebab(shape.name()) + "-full" + (at == 0 ? "" : "-" + (at + 1)),
                                pair.type(),
                                withArticle(shape.name())
                                        + (values.size() == 1
                                                ? " with all of its attributes. Nothing in it is real."
                                                : " with all of the attributes that go together. Nothing in it is"
                                                        + " real."))
                        .tree(full(values.get(at))));
    }

    /** A value of the samples as a document, without the members that no version knows. */
    static Map<String, @Nullable Object> full(Object sample) {
        Map<String, @Nullable Object> tree = JsonTree.object(CmcJson.standard().write((Extensible) sample));
        Shape<?, ?> shape = shape(sample);
        JsonTree.objects(
                tree,
                shape,
                Pointer.ROOT,
                (object, of, place) -> object.keySet()
                        .removeIf(name -> of.attribute(name).isEmpty()
                                && !(place.equals(Pointer.ROOT) && name.equals(Minimal.VERSION_MEMBER))));
        return tree;
    }

    static Shape<?, ?> shape(Object sample) {
        return Shapes.all().stream()
                .filter(shape -> shape.type().isInstance(sample))
                .findFirst()
                .orElseThrow();
    }
}
