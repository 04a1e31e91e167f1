// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.codelist;

import io.github.cmcmodel.text.Shown;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.ClosedCode;
import io.github.cmcmodel.value.code.Code;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes with what to show for each, such as {@code ConsultationKind} with {@code plenary}, "Plenary meeting".
 *
 * <p>There is a list for every type of code that an attribute holds. It has the codes that this version knows, in the order
 * of the type's constants. It is read from a CSV file in {@value #FOLDER} of this jar, which is where the constants' Javadoc
 * and the page {@code docs/codelists.md} come from too.
 *
 * <pre>{@code
 * for (CodelistEntry kind : Codelist.of(ConsultationKind.class).entries()) {
 *     choices.put(kind.code(), kind.label().in(Locale.FRENCH)); // plenary: Réunion plénière
 * }
 * String shown = Codelist.label(consultation.getKind(), Locale.FRENCH); // or the code itself, when it is not known
 * }</pre>
 *
 * <p>There is one instance per list, immutable and safe to share between threads. The index is read when the first list is
 * asked for, the file of a list when its first code is.
 */
public final class Codelist {
    /** Where in the jar the files are, beside {@code index.csv} that names them: {@value}. */
    public static final String FOLDER = "META-INF/cmc/codelists/1.0/";

    /** What the columns of labels begin with, before the language. */
    static final String LABEL = "label-";

    private static final String CATEGORY = "category";

    static final List<String> INDEX_HEADER =
            List.of("name", "file", "kind", "category", "title", "description", "reason");

    /** Those of the messages; not taken from there, since that would load the messages for whoever wants a label. */
    static final List<String> LANGUAGES = List.of("en", "es", "fr", "nl");

    static final List<String> HEADER = Stream.of(
                    Stream.of("code"),
                    LANGUAGES.stream().map(LABEL::concat),
                    Stream.of(CATEGORY, "description", "source", "since", "deprecated", "replacedBy"))
            .flatMap(names -> names)
            .toList();

    /** The same for a list whose codes have no categories. */
    static final List<String> HEADER_WITHOUT_CATEGORY =
            HEADER.stream().filter(column -> !column.equals(CATEGORY)).toList();

    private static final String OPEN = "open";

    private final String name;
    private final String file;
    private final boolean open;
    private final String title;
    private final String description;
    private final Optional<String> category;
    private final Optional<String> reason;
    private volatile @Nullable List<CodelistEntry> entries;

    private Codelist(List<String> row) {
        name = row.get(INDEX_HEADER.indexOf("name"));
        file = row.get(INDEX_HEADER.indexOf("file"));
        open = row.get(INDEX_HEADER.indexOf("kind")).equals(OPEN);
        title = row.get(INDEX_HEADER.indexOf("title"));
        description = row.get(INDEX_HEADER.indexOf("description"));
        category = unlessEmpty(row.get(INDEX_HEADER.indexOf(CATEGORY)));
        reason = unlessEmpty(row.get(INDEX_HEADER.indexOf("reason")));
    }

    static CodelistEntry entry(List<String> header, List<String> row) {
        Map<String, String> cells = new HashMap<>();
        for (int at = 0; at < header.size(); at++) {
            cells.put(header.get(at), row.get(at));
        }
        return new CodelistEntry(cells);
    }

    static Optional<String> unlessEmpty(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** The lists by name. A class of its own, so that nothing is read before it is asked for. */
    private static final class Lists {
        static final Map<String, Codelist> BY_NAME = new LinkedHashMap<>();

        static {
            for (List<String> row : CsvTable.read("index.csv", INDEX_HEADER)) {
                Codelist list = new Codelist(row);
                BY_NAME.put(list.name, list);
            }
        }

        static final List<Codelist> ALL = List.copyOf(BY_NAME.values());
    }

    /**
     * Every list.
     *
     * @return the lists in alphabetical order of their names
     */
    public static List<Codelist> all() {
        return Lists.ALL;
    }

    /**
     * The list of a type of code.
     *
     * @param type the type, such as {@code ConsultationKind.class}
     * @return its list
     * @throws IllegalArgumentException if the type is none of this library's types of code
     */
    public static Codelist of(Class<?> type) {
        Objects.requireNonNull(type, "Codelist type");
        return find(type)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'type' must be a type of code such as ConsultationKind, but was " + type.getName()));
    }

    /**
     * The list of a name, as the rule {@code code.unknown} tells it in its argument {@code list}.
     *
     * @param name the name, such as {@code ConsultationKind}; upper and lower case differ
     * @return the list
     * @throws IllegalArgumentException if there is none of that name; the message has those that there are
     */
    public static Codelist named(String name) {
        Objects.requireNonNull(name, "Codelist name");
        Codelist list = Lists.BY_NAME.get(name);
        if (list == null) {
            throw new IllegalArgumentException("'name' must be one of " + String.join(", ", Lists.BY_NAME.keySet())
                    + ", but was \"" + Shown.text(name) + "\"");
        }
        return list;
    }

    /**
     * What to show to a person in place of a code.
     *
     * @param code the code, known or not
     * @param locale the person's language, found as {@link LocalizedText#in(Locale)} says
     * @return the label, or the code itself when this version does not know it
     */
    public static String label(Code code, Locale locale) {
        Objects.requireNonNull(code, "Codelist code");
        Objects.requireNonNull(locale, "Codelist locale");
        return label(code.getClass(), code.value(), locale);
    }

    /**
     * What to show to a person in place of a code.
     *
     * @param code the code
     * @param locale the person's language, found as {@link LocalizedText#in(Locale)} says
     * @return the label
     */
    public static String label(ClosedCode code, Locale locale) {
        Objects.requireNonNull(code, "Codelist code");
        Objects.requireNonNull(locale, "Codelist locale");
        return label(code.getClass(), code.code(), locale);
    }

    private static String label(Class<?> type, String code, Locale locale) {
        return find(type)
                .flatMap(list -> list.entry(code))
                .map(entry -> entry.label().in(locale))
                .orElse(code);
    }

    /** Names are those of the types, which all stand in one package: somebody else's TopicCode is not ours. */
    private static Optional<Codelist> find(Class<?> type) {
        return type.getPackageName().equals(Code.class.getPackageName())
                ? Optional.ofNullable(Lists.BY_NAME.get(type.getSimpleName()))
                : Optional.empty();
    }

    /**
     * The name of the list, which is that of the Java type.
     *
     * @return such as {@code ConsultationKind}
     */
    public String name() {
        return name;
    }

    /**
     * The file that the list is read from.
     *
     * @return its name in {@link #FOLDER}, such as {@code consultation-kind.csv}
     */
    public String file() {
        return file;
    }

    /**
     * Whether documents may have codes that are not in the list.
     *
     * @return true for a {@link Code}, false for a {@link ClosedCode}
     */
    public boolean isOpen() {
        return open;
    }

    /**
     * The closed list of the categories of the codes, with which the library computes.
     *
     * @return such as {@code CommitmentStatusCategory} for {@code CommitmentStatus}; empty for a list whose codes have none
     */
    public Optional<Codelist> category() {
        return category.map(Codelist::named);
    }

    /**
     * Why the list is closed, in English.
     *
     * @return a sentence or two; empty for an open list
     */
    public Optional<String> reason() {
        return reason;
    }

    /**
     * What the list is called, in English.
     *
     * @return such as "Kinds of consultation"
     */
    public String title() {
        return title;
    }

    /**
     * What the codes of the list tell, in English.
     *
     * @return a sentence such as "What kind of meeting a consultation is."
     */
    public String description() {
        return description;
    }

    /**
     * The codes.
     *
     * @return the entries in the order of the type's constants
     */
    public List<CodelistEntry> entries() {
        List<CodelistEntry> known = entries;
        if (known == null) {
            synchronized (this) { // one instance per code
                known = entries;
                if (known == null) {
                    List<String> header = category.isPresent() ? HEADER : HEADER_WITHOUT_CATEGORY;
                    known = CsvTable.read(file, header).stream()
                            .map(row -> entry(header, row))
                            .toList();
                    entries = known;
                }
            }
        }
        return known;
    }

    /**
     * The entry of a code.
     *
     * @param code the code as documents write it; upper and lower case differ
     * @return the entry, empty when the list has no such code
     */
    public Optional<CodelistEntry> entry(String code) {
        Objects.requireNonNull(code, "Codelist code");
        return entries().stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /**
     * The name of the list.
     *
     * @return {@link #name()}
     */
    @Override
    public String toString() {
        return name;
    }
}
