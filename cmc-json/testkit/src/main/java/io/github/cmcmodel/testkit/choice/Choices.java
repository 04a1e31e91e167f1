// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.choice;

import java.util.ArrayList;
import java.util.List;

/**
 * The choices that a value is made of, such as "the third of five". What makes values asks here for each choice; where the
 * answers come from it cannot know: from a seed, or from an earlier value's choices, changed a little to make it smaller.
 *
 * <p>Choice 0 is always the simplest. Choices that belong together stand between {@link #open} and {@link #close}; so they
 * form a tree, in which a part can be taken out without the choices of other parts being taken for something else.
 */
public abstract class Choices {
    /** For the sources of choices in this package. */
    Choices() {}

    /**
     * A number.
     *
     * @param bound one more than the greatest
     * @return from 0, the simplest, to one less than the bound
     */
    public abstract int below(int bound);

    /**
     * Yes or no; no is simplest.
     *
     * @param percent in how many cases of a hundred it is yes
     * @return the choice
     */
    public abstract boolean flag(int percent);

    /**
     * How many things a list is to have, as a plan that {@link #more} confirms step by step. The plan itself is no choice, so
     * that a thing can be taken out of a list together with the choice to have it.
     *
     * @param minimum the fewest
     * @param maximum the most
     * @return the number
     */
    public abstract int planned(int minimum, int maximum);

    /**
     * Whether a list goes on; no is simplest.
     *
     * @param planned whether the plan wants it to
     * @return the choice
     */
    public abstract boolean more(boolean planned);

    /** Begins choices that belong together. */
    public abstract void open();

    /** Ends choices that belong together. */
    public abstract void close();

    /**
     * Choices from a seed: the same on every JDK.
     *
     * @param seed the seed
     * @return the choices
     */
    public static Choices seeded(long seed) {
        return new Random(seed);
    }

    /**
     * Choices each of which is the simplest.
     *
     * @return the choices
     */
    public static Choices simplest() {
        return new Replay(ChoiceTree.SIMPLEST);
    }

    /**
     * The n-th seed of a family of seeds.
     *
     * @param seed the family
     * @param n which of it, from 0
     * @return the seed
     */
    public static long seed(long seed, long n) {
        return Random.mixed(Random.mixed(seed) + n * Random.GAMMA);
    }

    /** Choices from a seed: the same on every JDK, which nobody promises of the JDK's own splittable generator. */
    static final class Random extends Choices {
        private static final long GAMMA = 0x9E3779B97F4A7C15L;

        private long state;

        Random(long seed) {
            state = seed;
        }

        /** SplitMix64 (Steele, Lea, Flood, 2014). */
        private static long mixed(long bits) {
            long z = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
            z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
            return z ^ z >>> 31;
        }

        /** The upper half of the bits, scaled; for the small bounds used here the bias is far below what a test can see. */
        @Override
        public int below(int bound) {
            state += GAMMA;
            return (int) ((mixed(state) >>> 32) * bound >>> 32);
        }

        @Override
        public boolean flag(int percent) {
            return below(100) < percent;
        }

        /** Short lists more often than long ones, the longest possible now and then. */
        @Override
        public int planned(int minimum, int maximum) {
            int room = maximum - minimum;
            if (room == 0) {
                return minimum;
            }
            int draw = below(16);
            if (draw == 0) {
                return maximum;
            }
            int one = below(room + 1);
            int other = below(room + 1);
            return minimum + Math.min(one, other);
        }

        @Override
        public boolean more(boolean planned) {
            return planned;
        }

        @Override
        public void open() {}

        @Override
        public void close() {}
    }

    /** The choices of a tree, again; where it has none left, the simplest. */
    static final class Replay extends Choices {
        private final List<Place> outer = new ArrayList<>();
        private Place place;

        private static final class Place {
            private final List<ChoiceTree> parts;
            private int next;

            Place(ChoiceTree tree) {
                parts = tree.parts();
            }
        }

        Replay(ChoiceTree tree) {
            place = new Place(tree);
        }

        private int next() {
            return place.next < place.parts.size()
                    ? place.parts.get(place.next++).choice()
                    : 0;
        }

        @Override
        public int below(int bound) {
            return Math.min(next(), bound - 1);
        }

        @Override
        public boolean flag(int percent) {
            return next() > 0 && percent > 0 || percent >= 100;
        }

        @Override
        public int planned(int minimum, int maximum) {
            return minimum;
        }

        @Override
        public boolean more(boolean planned) {
            return next() > 0;
        }

        @Override
        public void open() {
            outer.add(place);
            place = new Place(place.next < place.parts.size() ? place.parts.get(place.next++) : ChoiceTree.SIMPLEST);
        }

        @Override
        public void close() {
            place = outer.remove(outer.size() - 1);
        }
    }

    /** Other choices, written down as they are made. */
    static final class Recording extends Choices {
        private final Choices choices;
        private final List<List<ChoiceTree>> outer = new ArrayList<>();
        private List<ChoiceTree> parts = new ArrayList<>();

        Recording(Choices choices) {
            this.choices = choices;
        }

        /** What was written down. */
        ChoiceTree tree() {
            return ChoiceTree.of(parts);
        }

        private int noted(int choice) {
            parts.add(ChoiceTree.of(choice));
            return choice;
        }

        @Override
        public int below(int bound) {
            return noted(choices.below(bound));
        }

        @Override
        public boolean flag(int percent) {
            return noted(choices.flag(percent) ? 1 : 0) > 0;
        }

        @Override
        public int planned(int minimum, int maximum) {
            return choices.planned(minimum, maximum);
        }

        @Override
        public boolean more(boolean planned) {
            return noted(choices.more(planned) ? 1 : 0) > 0;
        }

        @Override
        public void open() {
            choices.open();
            outer.add(parts);
            parts = new ArrayList<>();
        }

        @Override
        public void close() {
            choices.close();
            ChoiceTree inner = tree();
            parts = outer.remove(outer.size() - 1);
            parts.add(inner);
        }
    }
}
