// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.progress.Change.Kind;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MechanismDifferencePropertyTest {
    private static final int TRIES = 400;

    private static ConsultativeMechanism edited(ConsultativeMechanism mechanism, Random random, int edits) {
        RandomValues values = new RandomValues(random);
        ConsultativeMechanism edited = mechanism;
        for (int edit = 0; edit < edits; edit++) {
            edited = values.edited(Shapes.mechanism(), edited);
        }
        return edited;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void thereIsNoDifferenceExactlyWhenTheTwoAreEqual(@ForAll long seed, @ForAll @IntRange(max = 3) int edits) {
        ConsultativeMechanism before = new RandomValues(new Random(seed)).mechanism();
        ConsultativeMechanism same = new RandomValues(new Random(seed)).mechanism();
        ConsultativeMechanism after = edited(before, new Random(seed + 1), edits);

        assertThat(MechanismDifference.between(before, same).isEmpty()).isTrue();
        assertThat(MechanismDifference.between(before, after).isEmpty()).isEqualTo(before.equals(after));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void twoThatHaveNothingToDoWithEachOtherDifferToo(@ForAll long seed, @ForAll long other) {
        ConsultativeMechanism before = new RandomValues(new Random(seed)).mechanism();
        ConsultativeMechanism after = new RandomValues(new Random(other)).mechanism();

        assertPlaces(before, after, MechanismDifference.between(before, after));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everyPlaceIsThereAndHoldsTheValueThatIsReported(@ForAll long seed, @ForAll @IntRange(max = 9) int edits) {
        ConsultativeMechanism before = new RandomValues(new Random(seed)).mechanism();
        ConsultativeMechanism after = edited(before, new Random(~seed), edits);

        assertPlaces(before, after, MechanismDifference.between(before, after));
    }

    private static void assertPlaces(
            ConsultativeMechanism before, ConsultativeMechanism after, MechanismDifference difference) {
        for (Change change : difference.changes()) {
            assertThat(change.before().isPresent()).isEqualTo(change.kind() != Kind.ADDED);
            assertThat(change.after().isPresent()).isEqualTo(change.kind() != Kind.REMOVED);
            change.before().ifPresent(place -> {
                Object found = found(before, place);
                change.oldValue().ifPresent(value -> assertThat(found).isEqualTo(value));
            });
            change.after().ifPresent(place -> {
                Object found = found(after, place);
                change.newValue().ifPresent(value -> assertThat(found).isEqualTo(value));
            });
            if (change.kind() == Kind.CHANGED) {
                assertThat(found(before, change.before().orElseThrow()))
                        .isNotEqualTo(found(after, change.after().orElseThrow()));
            }
        }
        assertThat(difference.print().lines().count())
                .as("no value breaks out of its line")
                .isEqualTo(difference.changes().size());
        assertThat(difference.print().chars().filter(Character::isISOControl).filter(c -> c != '\n'))
                .isEmpty();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatIsAddedOneWayIsRemovedTheOther(@ForAll long seed, @ForAll @IntRange(max = 9) int edits) {
        ConsultativeMechanism before = new RandomValues(new Random(seed)).mechanism();
        ConsultativeMechanism after = edited(before, new Random(~seed), edits);
        List<Change> there = MechanismDifference.between(before, after).changes();
        List<Change> back = MechanismDifference.between(after, before).changes();

        assertThat(places(there, Kind.ADDED, Change::after))
                .containsExactlyInAnyOrderElementsOf(places(back, Kind.REMOVED, Change::before));
        assertThat(places(there, Kind.REMOVED, Change::before))
                .containsExactlyInAnyOrderElementsOf(places(back, Kind.ADDED, Change::after));
        assertThat(places(there, Kind.CHANGED, Change::before))
                .containsExactlyInAnyOrderElementsOf(places(back, Kind.CHANGED, Change::after));
    }

    private static List<String> places(List<Change> changes, Kind kind, Function<Change, Optional<Pointer>> side) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(change -> side.apply(change).orElseThrow().toString())
                .toList();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aThingIsAddedRemovedOrChangedByItsIdentifier(@ForAll long seed, @ForAll @IntRange(max = 9) int edits) {
        ConsultativeMechanism before = new RandomValues(new Random(seed)).mechanism();
        ConsultativeMechanism after = edited(before, new Random(~seed), edits);
        List<Change> changes = MechanismDifference.between(before, after).changes();

        for (Attribute<ConsultativeMechanism, ?, ?> attribute :
                Shapes.mechanism().attributes()) {
            if (attribute.type() instanceof ValueType.Nested<?> nested
                    && nested.shape().identifier().isPresent()) {
                assertThings(
                        attribute.name(), nested.shape(), attribute.values(before), attribute.values(after), changes);
            }
        }
    }

    private static void assertThings(
            String list, Shape<?, ?> shape, List<?> before, List<?> after, List<Change> changes) {
        List<Object> idsBefore = before.stream().map(thing -> id(shape, thing)).toList();
        List<Object> idsAfter = after.stream().map(thing -> id(shape, thing)).toList();
        if (Set.copyOf(idsBefore).size() < idsBefore.size()
                || Set.copyOf(idsAfter).size() < idsAfter.size()) {
            return; // an identifier given twice is not what this is about
        }
        Set<Object> added = new HashSet<>(idsAfter);
        idsBefore.forEach(added::remove);
        assertThat(whole(changes, Kind.ADDED, list)).isEqualTo(added);
        Set<Object> removed = new HashSet<>(idsBefore);
        idsAfter.forEach(removed::remove);
        assertThat(whole(changes, Kind.REMOVED, list)).isEqualTo(removed);
        for (int at = 0; at < before.size(); at++) {
            int then = idsAfter.indexOf(idsBefore.get(at));
            String inside = "/" + list + "/" + at + "/";
            if (then >= 0) {
                assertThat(changes.stream()
                                        .noneMatch(change -> change.before()
                                                .or(() -> change.after()
                                                        .map(place -> Pointer.ROOT)) // an addition, looked at below
                                                .orElseThrow()
                                                .toString()
                                                .startsWith(inside))
                                && changes.stream()
                                        .filter(change -> change.kind() == Kind.ADDED)
                                        .noneMatch(change -> change.after()
                                                .orElseThrow()
                                                .toString()
                                                .startsWith("/" + list + "/" + then + "/")))
                        .as("no change in " + inside)
                        .isEqualTo(before.get(at).equals(after.get(then)));
            }
        }
        boolean sameOrder = idsBefore.stream()
                .filter(idsAfter::contains)
                .toList()
                .equals(idsAfter.stream().filter(idsBefore::contains).toList());
        Set<Object> moved = whole(changes, Kind.MOVED, list);
        assertThat(moved.isEmpty()).isEqualTo(sameOrder);
        assertThat(idsBefore.stream().filter(idsAfter::contains).filter(id -> !moved.contains(id)))
                .as("what is not said to have moved stands in the same order")
                .containsExactlyElementsOf(idsAfter.stream()
                        .filter(idsBefore::contains)
                        .filter(id -> !moved.contains(id))
                        .toList());
    }

    private static Set<Object> whole(List<Change> changes, Kind kind, String list) {
        return changes.stream()
                .filter(change -> change.kind() == kind && change.attribute().isEmpty())
                .filter(change -> change.before()
                        .or(change::after)
                        .orElseThrow()
                        .toString()
                        .matches("/" + list + "/\\d+"))
                .map(Change::subject)
                .collect(Collectors.toSet());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void oneNewTextIsOneChangeAtItsPlace(@ForAll long seed, @ForAll @IntRange(max = 1000) int pick) {
        ConsultativeMechanism before = new RandomValues(new Random(seed)).mechanism();
        List<Pointer> texts = new ArrayList<>();
        Walk.over(before, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
            if (attribute.type() instanceof ValueType.Text && attribute.presence() != Presence.LIST) {
                texts.add(place);
            }
        });
        if (texts.isEmpty()) {
            return;
        }
        Pointer place = texts.get(pick % texts.size());
        ConsultativeMechanism after =
                RandomValues.replaced(Shapes.mechanism(), before, place.steps(), "a text that was nowhere");

        List<Change> changes = MechanismDifference.between(before, after).changes();

        int person = place.steps().indexOf("person");
        Pointer expected = person < 0
                ? place
                : Pointer.ROOT.path(place.steps().subList(0, person + 1).toArray());
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).kind()).isEqualTo(Kind.CHANGED);
        assertThat(changes.get(0).before()).contains(expected);
        assertThat(changes.get(0).after()).contains(expected);
        assertThat(changes.get(0).newValue())
                .isEqualTo(person < 0 ? Optional.of("a text that was nowhere") : Optional.empty());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void nothingOfAPersonIsEverShown(@ForAll long seed, @ForAll @IntRange(max = 40) int edits) {
        ConsultativeMechanism before = new RandomValues(new Random(seed)).mechanism();
        ConsultativeMechanism after = edited(before, new Random(~seed), edits);
        MechanismDifference difference = MechanismDifference.between(before, after);

        assertThat(difference.print()).doesNotContain(RandomValues.PERSONAL);
        assertThat(difference.toString()).doesNotContain(RandomValues.PERSONAL);
        for (Change change : difference.changes()) {
            assertThat(change.oldValue().toString()).doesNotContain(RandomValues.PERSONAL);
            assertThat(change.newValue().toString()).doesNotContain(RandomValues.PERSONAL);
            assertThat(change.before().or(change::after).orElseThrow().toString())
                    .as("no place is inside a person")
                    .doesNotContain("/person/");
        }
    }

    private static Object id(Shape<?, ?> shape, Object thing) {
        return values(shape.identifier().orElseThrow(), thing).get(0);
    }

    @SuppressWarnings("unchecked") // the owner is of the attribute's own type
    private static <T> List<?> values(Attribute<T, ?, ?> attribute, Object owner) {
        return attribute.values((T) owner);
    }

    /** What stands at a place, found step by step; an assertion fails where there is nothing. */
    private static Object found(ConsultativeMechanism mechanism, Pointer place) {
        Object at = mechanism;
        Shape<?, ?> shape = Shapes.mechanism();
        List<Object> steps = new ArrayList<>(place.steps());
        while (!steps.isEmpty()) {
            String name = (String) steps.remove(0);
            if (at instanceof LocalizedText text) {
                at = text.exactly(name).orElseThrow();
                continue;
            }
            Optional<? extends Attribute<?, ?, ?>> attribute = shape.attribute(name);
            if (attribute.isEmpty()) {
                Extensions unknown = ((Extensible) at).getExtensions();
                assertThat(unknown.names()).contains(name);
                assertThat(steps).isEmpty();
                return Optional.ofNullable(unknown.get(name));
            }
            List<?> values = values(attribute.get(), at);
            at = values.get(attribute.get().presence() == Presence.LIST ? (Integer) steps.remove(0) : 0);
            if (attribute.get().type() instanceof ValueType.Nested<?> nested) {
                shape = nested.shape();
            }
        }
        return at;
    }
}
