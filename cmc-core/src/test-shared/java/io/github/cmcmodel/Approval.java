// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files of the repository that follow from the code, such as {@code docs/rules.md}. A test compares them and shows the lines
 * that differ. Somebody who wants the difference approves it with {@code -Dcmc.approve}, or of some files alone with a piece of
 * their paths, such as {@code -Dcmc.approve=docs/rules.md}: then the test writes what it has compared, and names the files that it leaves.
 */
public final class Approval {
    private static final Approval OF_THIS_RUN =
            new Approval(Repository.at(""), System.getProperty("cmc.approve"), System.getenv("CI") != null);

    private final Path root;
    private final Predicate<String> approved;
    private final boolean approving;
    private final boolean refused;

    /**
     * The approval of one run.
     *
     * @param root the root of the repository
     * @param flag the value of the flag, {@code null} where it is not set
     * @param ci whether the run is one of continuous integration, where nobody looks at differences
     */
    Approval(Path root, String flag, boolean ci) {
        this.root = root;
        List<String> pieces = flag == null ? List.of() : Arrays.asList(flag.split(","));
        boolean all = flag != null && (flag.isEmpty() || flag.equals("true"));
        approved = path -> all || pieces.stream().anyMatch(path::contains);
        approving = flag != null;
        refused = ci && approving;
    }

    /**
     * Compares a file.
     *
     * @param file the file
     * @param text what must be in it
     * @throws AssertionError if something else is in it, and nobody approves the text
     */
    public static void check(Path file, String text) {
        requireThatTheTestRunsWithTheFlag();
        String name = file.getFileName().toString();
        Map<String, byte[]> files = Map.of(name, text.getBytes(StandardCharsets.UTF_8));
        OF_THIS_RUN.compare(file.toAbsolutePath().getParent(), files, Set.of(name));
    }

    /**
     * Compares all files in and below a folder.
     *
     * @param folder the folder
     * @param files what must be in them, by their paths from the folder, such as {@code cases/a.json}
     * @param byHand the paths of files that somebody writes
     * @throws AssertionError if something else is in them, or there are others, and nobody approves these
     */
    public static void check(Path folder, Map<String, byte[]> files, Set<String> byHand) {
        requireThatTheTestRunsWithTheFlag();
        Set<String> paths = new TreeSet<>(files.keySet());
        try (Stream<Path> present = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            present.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !byHand.contains(path))
                    .forEach(paths::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        OF_THIS_RUN.compare(folder, files, paths);
    }

    /**
     * Texts as files.
     *
     * @param texts the texts by the paths of their files
     * @return the same in UTF-8
     */
    public static Map<String, byte[]> bytes(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, text -> text.getValue().getBytes(StandardCharsets.UTF_8)));
    }

    private static void requireThatTheTestRunsWithTheFlag() {
        boolean marked = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.anyMatch(
                        frame -> Arrays.stream(frame.getDeclaringClass().getDeclaredMethods())
                                .filter(method -> method.getName().equals(frame.getMethodName()))
                                .anyMatch(method -> method.isAnnotationPresent(ApprovedFiles.class))));
        if (!marked) {
            throw new AssertionError(
                    "The test must be marked with @ApprovedFiles, so that it runs with -Dcmc.approve.");
        }
    }

    void compare(Path folder, Map<String, byte[]> files, Set<String> paths) {
        if (refused) {
            throw new AssertionError(
                    "cmc.approve must not be set where CI is set: nobody would look at the difference.");
        }
        Differences left = new Differences();
        for (String path : paths) {
            Path file = folder.resolve(path);
            byte[] expected = files.get(path);
            byte[] actual = read(file);
            if (!Arrays.equals(expected, actual)) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (approved.test(name)) {
                    write(file, expected);
                } else {
                    left.add(name, actual, expected);
                }
            }
        }
        if (approving) {
            left.files().forEach(name -> System.out.println("Not approved: " + name));
        } else if (!left.files().isEmpty()) {
            throw new AssertionError(left.toString());
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            if (bytes == null) {
                Files.delete(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
