// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.ConsultativeMechanismBuilder;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.NumberLiteral;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.SourceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes one value from choices. What an attribute holds follows from the shapes and the constraints on the types
 * ({@link Blueprint}); what has to fit together across attributes is in {@link Agreements}.
 *
 * <p>A whole mechanism is made from what others refer to towards what refers to it, so that a reference always finds its
 * target and never runs in a circle. A value on its own refers to whatever it likes.
 */
final class Sampler {
    /** The most items of a list inside an object of a mechanism, however long the mechanism's own lists may be. */
    static final int LARGEST_INNER_LIST = 4;

    private static final int EXTENSIONS_PERCENT = 2;

    /** The mechanism's lists, each after those that it refers to. */
    private static final List<String> ORDER = List.of(
            "sources",
            "organizations",
            "topics",
            "participants",
            "plans",
            "commitments",
            "networks",
            "consultations",
            "goodPractices",
            "reports");

    final SampleSettings settings;
    final Choices choices;
    final Agreements agreements;

    /** Whether references have to resolve. */
    final boolean whole;

    /** The {@linkplain Blueprint#bit bits} of what there is to refer to. */
    long there;

    private final Set<String> required;
    private final long firstDay;
    private final long lastDay;
    private final Map<Class<?>, List<Object>> known = new HashMap<>();
    private final Map<Class<?>, Set<Object>> used = new HashMap<>();

    private Sampler(SampleSettings settings, Choices choices, boolean whole, Set<String> required) {
        this.settings = settings;
        this.choices = choices;
        this.whole = whole;
        this.required = required;
        firstDay = settings.from.toEpochDay();
        lastDay = settings.to.toEpochDay();
        agreements = new Agreements(this);
    }

    /** A value of a type that has a shape: a whole mechanism, or anything else on its own. */
    static <T> T value(Class<T> type, SampleSettings settings, Choices choices) {
        if (type == ConsultativeMechanism.class) {
            return type.cast(mechanism(settings, choices, Set.of()));
        }
        return new Sampler(settings, choices, false, Set.of()).object(Blueprint.of(type));
    }

    /** A value that has no shape, on its own. */
    static <T> T free(SampleSettings settings, Choices choices, Function<Sampler, T> draw) {
        return draw.apply(new Sampler(settings, choices, false, Set.of()));
    }

    /** A mechanism in which certain attributes, such as {@code ActionPlan.acronym}, are there wherever they can be. */
    static ConsultativeMechanism mechanism(SampleSettings settings, Choices choices, Set<String> required) {
        return new Sampler(settings, choices, true, required).mechanism();
    }

    private ConsultativeMechanism mechanism() {
        choices.open();
        Blueprint<ConsultativeMechanism, ConsultativeMechanismBuilder> root = Blueprint.root();
        Map<String, List<Object>> lists = new HashMap<>();
        for (String name : ORDER) {
            lists.put(name, rootList(root.part(name)));
        }
        lists.put("networks", withConsultations(lists.getOrDefault("networks", List.of())));
        ConsultativeMechanismBuilder builder = ConsultativeMechanism.builder();
        for (Blueprint.Part<ConsultativeMechanism, ConsultativeMechanismBuilder, ?> part : root.parts()) {
            List<Object> items = lists.get(part.attribute().name());
            if (items == null) {
                part.draw(this, builder);
            } else if (!part.attribute().name().equals("sources")) {
                part.addAll(builder, rotated(items));
            }
        }
        // Last, for only now is it known which sources are cited: not all that was drawn has been kept.
        List<Object> sources = new ArrayList<>(lists.getOrDefault("sources", List.of()));
        if (settings.silent) {
            Set<SourceId> cited = cited(builder.build());
            sources.removeIf(source -> !cited.contains(((Source) source).getId()));
        }
        root.part("sources").addAll(builder, sources);
        root.drawExtensions(this, builder);
        choices.close();
        return builder.build();
    }

    private static Set<SourceId> cited(ConsultativeMechanism mechanism) {
        Set<SourceId> cited = new HashSet<>();
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
            if (value instanceof SourceId source && !attribute.identifies()) {
                cited.add(source);
            }
        });
        return cited;
    }

    private List<Object> rootList(Blueprint.Part<ConsultativeMechanism, ?, ?> part) {
        boolean commitments = part.attribute().name().equals("commitments");
        boolean neededByThem = settings.smallestCommitments > 0
                && (part.attribute().name().equals("plans")
                        || part.attribute().name().equals("participants"));
        int minimum = commitments ? settings.smallestCommitments : 0;
        if (neededByThem || requires(part.key())) {
            minimum = Math.max(1, minimum);
        }
        int maximum = Math.max(minimum, commitments ? settings.largestCommitments : settings.largest);
        if (part.attribute().name().equals("topics")) {
            maximum = Math.min(maximum, TopicCode.KNOWN.size());
        }
        Blueprint<?, ?> items = part.nested();
        return list(minimum, maximum, () -> part.isPossible(this) && agreements.isPossible(items.type()), () -> {
            Object item = object(items);
            register(items, item);
            return item;
        });
    }

    /** Which meetings belong to a network is chosen last, since meetings name networks too. */
    private List<Object> withConsultations(List<Object> networks) {
        List<Object> connected = new ArrayList<>();
        for (Object network : networks) {
            choices.open();
            List<ConsultationId> meetings = new ArrayList<>();
            for (Object meeting : known(ConsultationId.class)) {
                if (requires("Network.consultations") || choices.flag(20)) {
                    meetings.add((ConsultationId) meeting);
                }
            }
            choices.close();
            connected.add(
                    meetings.isEmpty()
                            ? network
                            : ((Network) network)
                                    .toBuilder().consultations(meetings).build());
        }
        return connected;
    }

    /** What is referred to stands now before, now after what refers to it. */
    private List<Object> rotated(List<Object> items) {
        choices.open();
        int steps = items.size() > 1 && choices.flag(30) ? 1 + choices.below(items.size() - 1) : 0;
        choices.close();
        if (steps == 0) {
            return items;
        }
        List<Object> turned = new ArrayList<>(items);
        Collections.rotate(turned, steps);
        return turned;
    }

    private void register(Blueprint<?, ?> blueprint, Object item) {
        Object id = blueprint.identifier(item);
        if (id != null) {
            add(id.getClass(), id);
            agreements.note(item, id);
        }
    }

    void add(Class<?> type, Object id) {
        there |= Blueprint.bit(type);
        known.computeIfAbsent(type, first -> new ArrayList<>()).add(id);
    }

    /** What there is so far to refer to. */
    List<Object> known(Class<?> type) {
        return known.getOrDefault(type, List.of());
    }

    boolean requires(String key) {
        return !required.isEmpty() && required.contains(key);
    }

    <T> T object(Blueprint<T, ?> blueprint) {
        return blueprint.draw(this);
    }

    /** A list that may end early where nothing more is possible. */
    <T> List<T> list(int minimum, int maximum, BooleanSupplier possible, Supplier<? extends @Nullable T> item) {
        if (maximum == 0 || !possible.getAsBoolean()) {
            return List.of();
        }
        choices.open();
        List<T> items = new ArrayList<>();
        int planned = choices.planned(minimum, maximum);
        for (int at = 0; at < maximum; at++) {
            choices.open();
            boolean goesOn = (choices.more(at < planned) || at < minimum) && (at == 0 || possible.getAsBoolean());
            if (goesOn) {
                T drawn = item.get();
                if (drawn != null) {
                    items.add(drawn);
                }
            }
            choices.close();
            if (!goesOn) {
                break;
            }
        }
        choices.close();
        return items;
    }

    // Single values.

    String text(int max) {
        return Texts.text(choices, max, "en");
    }

    LocalizedText localized(int max) {
        choices.open();
        List<String> languages = settings.languages;
        int first = choices.below(3) == 2 ? choices.below(languages.size()) : 0;
        LocalizedText.Entry entry = entry(languages.get(first), max);
        LocalizedText text;
        if (languages.size() > 1 && choices.flag(20)) {
            int more = 1 + (choices.flag(5) ? languages.size() - 2 : choices.below(Math.min(2, languages.size() - 1)));
            LocalizedText.Entry[] entries = new LocalizedText.Entry[1 + more];
            entries[0] = entry;
            for (int step = 1; step <= more; step++) {
                entries[step] = entry(languages.get((first + step) % languages.size()), max);
            }
            text = new LocalizedText(List.of(entries));
        } else {
            text = new LocalizedText(List.of(entry));
        }
        choices.close();
        return text;
    }

    private LocalizedText.Entry entry(String language, int max) {
        return new LocalizedText.Entry(language, Texts.text(choices, max, language));
    }

    String url() {
        return switch (choices.below(8)) {
            case 0 -> "https://www.iom.int/";
            case 1 -> "http://localhost";
            case 2 -> "https://example.org:8443/a/b.pdf?x=1&y=%20#page=3";
            case 3 -> "https://[2001:db8::1]/";
            case 4 -> "https://xn--bcher-kva.example/" + Texts.slug(choices);
            case 5 ->
                choices.below(8) == 7
                        ? "https://example.org/" + "a".repeat(1_980)
                        : "https://example.org/" + Texts.slug(choices);
            default -> "https://www.example.org/" + Texts.slug(choices);
        };
    }

    BigDecimal decimal() {
        return switch (choices.below(8)) {
            case 0 -> BigDecimal.valueOf(choices.below(1_000));
            case 1 -> BigDecimal.valueOf(choices.below(100_000), 2);
            case 2 -> BigDecimal.valueOf(-choices.below(100_000), 3);
            case 3 -> new BigDecimal("0.00");
            case 4 -> new BigDecimal("1E+3");
            case 5 -> new BigDecimal("123456789012345678901234567890.123456789");
            default -> BigDecimal.valueOf(choices.below(1_000_000), choices.below(3));
        };
    }

    /** A number of things. */
    long number() {
        return switch (choices.below(8)) {
            case 6 -> choices.below(Integer.MAX_VALUE);
            case 7 -> Long.MAX_VALUE;
            default -> choices.below(200);
        };
    }

    long firstDay() {
        return firstDay;
    }

    long lastDay() {
        return lastDay;
    }

    /** A day, as days since 1970; now and then the first, the last or a leap day. */
    long day(long first, long last) {
        int days = (int) Math.min(Integer.MAX_VALUE, Math.max(0, last - first) + 1);
        int kind = choices.below(16);
        if (kind == 15) {
            return first + days - 1;
        }
        if (kind == 14) {
            int year = LocalDate.ofEpochDay(first).getYear() / 4 * 4 + 4 * choices.below(4);
            long leapDay = Year.isLeap(year) ? LocalDate.of(year, 2, 29).toEpochDay() : first;
            return leapDay < first || leapDay > last ? first : leapDay;
        }
        return first + choices.below(days);
    }

    /** A date that can mean the day. */
    PartialDate date(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return switch (choices.below(4)) {
            case 0 -> PartialDate.ofYear(date.getYear());
            case 1 -> PartialDate.of(YearMonth.of(date.getYear(), date.getMonth()));
            default -> PartialDate.of(date);
        };
    }

    /** A date that can mean the day and nothing after another day. */
    PartialDate dateUpTo(long day, long last) {
        PartialDate date = date(day);
        return date.latest().toEpochDay() <= last ? date : PartialDate.of(LocalDate.ofEpochDay(day));
    }

    PartialDate date() {
        return date(day(firstDay, lastDay));
    }

    DateRange range() {
        return range(firstDay, lastDay);
    }

    DateRange range(long first, long last) {
        choices.open();
        long start = day(first, last);
        PartialDate from = date(start);
        DateRange range = choices.flag(80)
                ? DateRange.of(from, date(day(start, choices.flag(50) ? Math.min(last, start + 4) : last)))
                : DateRange.from(from);
        choices.close();
        return range;
    }

    /** The identifiers that things of a type have already. */
    Set<Object> taken(Class<?> type) {
        return used.computeIfAbsent(type, first -> new HashSet<>());
    }

    /** A code that identifies; nothing has it yet. */
    <V extends Code> V identifyingCode(Class<V> type, Function<String, V> parse, List<? extends V> list) {
        Set<Object> taken = taken(type);
        if (choices.flag(settings.openCodesPercent)) {
            V open = openCode(parse);
            if (taken.add(open)) {
                return open;
            }
        }
        int start = choices.below(list.size());
        for (int step = 0; step < list.size(); step++) {
            V code = list.get((start + step) % list.size());
            if (taken.add(code)) {
                return code;
            }
        }
        V code = parse.apply("topic-" + taken.size());
        taken.add(code);
        return code;
    }

    <V extends Code> V code(Function<String, V> parse, List<? extends V> list) {
        return choices.flag(settings.openCodesPercent) ? openCode(parse) : list.get(choices.below(list.size()));
    }

    private <V extends Code> V openCode(Function<String, V> parse) {
        return parse.apply(
                switch (choices.below(4)) {
                    case 0 -> "z";
                    case 1 -> "X.1_2-" + choices.below(100);
                    case 2 -> "Q".repeat(Code.MAX_LENGTH);
                    default -> "new-" + Texts.slug(choices);
                });
    }

    /** A reference: to what there is in a mechanism, to anything but itself elsewhere. */
    <V> V reference(Class<V> type, Supplier<V> free, Function<V, V> another) {
        if (whole) {
            List<Object> targets = known(type);
            return type.cast(targets.get(choices.below(targets.size())));
        }
        V target = free.get();
        return used.getOrDefault(type, Set.of()).contains(target) ? another.apply(target) : target;
    }

    /** Unknown members, now and then. */
    Extensions seldomExtensions() {
        return settings.extensions && choices.flag(EXTENSIONS_PERCENT) ? extensions() : Extensions.NONE;
    }

    Extensions extensions() {
        choices.open();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        int count = 1 + choices.below(3);
        for (int at = 0; at < count; at++) {
            String name = EXTENSION_NAMES[choices.below(EXTENSION_NAMES.length)];
            members.put(name, unknown(2));
        }
        choices.close();
        return Extensions.of(members);
    }

    private static final String[] EXTENSION_NAMES = {
        "fundingGap", "x", "a/b~c", "nom\u0301", "__proto__", "𝔐", "with space", "\"quoted\"", "constructor"
    };

    private @Nullable Object unknown(int depth) {
        return switch (choices.below(depth == 0 ? 4 : 6)) {
            case 0 -> null;
            case 1 -> choices.below(2) == 1;
            case 2 -> text(100);
            case 3 -> numberLiteral();
            case 4 -> {
                List<@Nullable Object> items = new ArrayList<>();
                int count = choices.below(3);
                for (int at = 0; at < count; at++) {
                    items.add(unknown(depth - 1));
                }
                yield items;
            }
            default -> {
                Map<String, @Nullable Object> inner = new LinkedHashMap<>();
                int count = choices.below(3);
                for (int at = 0; at < count; at++) {
                    inner.put(EXTENSION_NAMES[choices.below(EXTENSION_NAMES.length)], unknown(depth - 1));
                }
                yield Extensions.of(inner);
            }
        };
    }

    NumberLiteral numberLiteral() {
        return new NumberLiteral(NUMBERS[choices.below(NUMBERS.length)]);
    }

    private static final String[] NUMBERS = {"0", "1.50", "-0", "1e-7", "12345678901234567890", "-3.25E+2"};
}
