// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls what a module exports with null for one argument after another, such as {@code new CommitmentId(null)}, and collects the
 * calls that do not end in a {@code NullPointerException} like {@code CommitmentId value}: type and argument.
 */
public final class NullArguments {
    /** Methods whose answer to null the language prescribes, and what the derived types call, which are called themselves. */
    private static final Set<String> EXEMPT = Set.of("equals", "compareTo", "valueOf", "requireWellFormed");

    private final Map<Class<?>, Object> samples = new HashMap<>();
    private final Set<String> faults = new TreeSet<>();
    private int calls;

    /** With the samples of the model's types, and others. */
    public NullArguments(Object... others) {
        for (Samples.Pair<?> pair : Samples.all()) {
            samples.put(pair.type(), pair.first());
        }
        List.of(
                        "a",
                        LocalDate.of(2016, 1, 31),
                        YearMonth.of(2016, 1),
                        Locale.ENGLISH,
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalLong.empty(),
                        BigDecimal.ONE,
                        List.of(),
                        Map.of(),
                        Set.of(),
                        Path.of("no-such-directory", "file"))
                .forEach(sample -> samples.put(sample.getClass(), sample));
        for (Object other : others) {
            samples.put(other.getClass(), other);
        }
    }

    /** The calls that told nothing, each with what they said; and how many there were, so that nobody tests nothing. */
    public record Result(Set<String> faults, int calls) {}

    /**
     * Calls everything public in the exported packages of a module.
     *
     * @param inModule a class of the module
     * @param wanted which constructors and methods to call
     * @return what was not answered by name
     */
    public static Result of(Class<?> inModule, NullArguments calls, Predicate<Executable> wanted) {
        for (Class<?> type : exported(inModule)) {
            Stream.concat(Arrays.stream(type.getConstructors()), Arrays.stream(type.getMethods()))
                    .filter(executable -> executable.getDeclaringClass() == type)
                    .filter(executable -> !executable.isSynthetic() && !EXEMPT.contains(executable.getName()))
                    .filter(wanted)
                    .forEach(calls::call);
        }
        return new Result(calls.faults, calls.calls);
    }

    private static List<Class<?>> exported(Class<?> inModule) {
        try {
            Path root = Path.of(
                    inModule.getProtectionDomain().getCodeSource().getLocation().toURI());
            List<Class<?>> types = new ArrayList<>();
            try (InputStream descriptor = Files.newInputStream(root.resolve("module-info.class"))) {
                for (ModuleDescriptor.Exports exports :
                        ModuleDescriptor.read(descriptor).exports()) {
                    if (!exports.isQualified()) {
                        types.addAll(inPackage(root, exports.source(), inModule.getClassLoader()));
                    }
                }
            }
            return types;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (URISyntaxException | ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Class<?>> inPackage(Path root, String name, ClassLoader loader)
            throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(root.resolve(name.replace('.', '/')))) {
            for (Path file : files.sorted().toList()) {
                String simple = file.getFileName().toString();
                if (simple.endsWith(".class") && !simple.equals("package-info.class")) {
                    Class<?> type = Class.forName(name + "." + simple.replace(".class", ""), false, loader);
                    if (isVisible(type)) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    private static boolean isVisible(Class<?> type) {
        for (Class<?> around = type; around != null; around = around.getEnclosingClass()) {
            if (!Modifier.isPublic(around.getModifiers()) || around.isAnonymousClass()) {
                return false;
            }
        }
        return true;
    }

    private void call(Executable executable) {
        Parameter[] parameters = executable.getParameters();
        AnnotatedType[] types = executable.getAnnotatedParameterTypes();
        for (int at = 0; at < parameters.length; at++) {
            boolean nullable = types[at].isAnnotationPresent(Nullable.class);
            if (!parameters[at].getType().isPrimitive() && !nullable) {
                try {
                    call(executable, at);
                } catch (IllegalStateException noSample) {
                    faults.add(signature(executable) + ": " + noSample.getMessage());
                }
            }
        }
    }

    private void call(Executable executable, int at) {
        Object[] arguments =
                Arrays.stream(executable.getParameterTypes()).map(this::sample).toArray();
        arguments[at] = null;
        calls++;
        String said;
        try {
            if (executable instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                Method method = (Method) executable;
                boolean ofType = Modifier.isStatic(method.getModifiers());
                method.invoke(ofType ? null : sample(method.getDeclaringClass()), arguments);
            }
            said = "nothing";
        } catch (InvocationTargetException thrown) {
            said = String.valueOf(thrown.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(executable.toString(), impossible);
        }
        Class<?> type = executable.getDeclaringClass();
        String named = type.getCanonicalName().replaceFirst("^([a-z0-9]+\\.)*", "");
        if (!Pattern.matches(
                "java\\.lang\\.NullPointerException: " + Pattern.quote(named) + " [a-z][A-Za-z0-9]*", said)) {
            faults.add(signature(executable) + " with null at " + at + " said: " + said);
        }
    }

    private static String signature(Executable executable) {
        return executable.getDeclaringClass().getName() + "." + executable.getName()
                + Arrays.stream(executable.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }

    /** Any good value of a type. */
    private Object sample(Class<?> type) {
        Optional<Object> known = samples.entrySet().stream()
                .filter(entry -> type.isAssignableFrom(entry.getKey()))
                .filter(entry -> type != Object.class)
                .map(Map.Entry::getValue)
                .findFirst();
        return known.orElseGet(() -> {
            Object made = make(type);
            if (!type.isPrimitive()) {
                samples.put(made.getClass(), made);
            }
            return made;
        });
    }

    private Object make(Class<?> type) {
        if (type == int.class) {
            return 1;
        }
        if (type == long.class) {
            return 1L;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == byte[].class) {
            return new byte[0];
        }
        if (type == Class.class) {
            return io.github.cmcmodel.plan.Commitment.class;
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[0]);
        }
        if (type == OutputStream.class) {
            return new ByteArrayOutputStream();
        }
        if (type == Collection.class || type == Iterable.class) {
            return List.of();
        }
        if (type == Object.class) {
            return "a";
        }
        if (type == RuntimeException.class) {
            return new IllegalStateException();
        }
        if (type.isArray()) {
            return java.lang.reflect.Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isInterface() && !type.isSealed()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.toString());
            });
        }
        if (type.isRecord()) {
            Constructor<?> constructor = type.getConstructors()[0];
            try {
                return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                        .map(this::sample)
                        .toArray());
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("a sample of " + type + " is needed", impossible);
            }
        }
        throw new IllegalStateException("a sample of " + type + " is needed");
    }
}
