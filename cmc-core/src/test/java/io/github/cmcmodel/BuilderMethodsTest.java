// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The public methods of every builder, as they were approved. They are generated, so a word that the generator makes
 * singular in an odd way, or a new version of it, is seen here first.
 */
class BuilderMethodsTest {
    private static final Path APPROVED = Path.of("src/test/resources/io/github/cmcmodel/builder-methods.txt");

    @ApprovedFiles
    void areThoseThatWereApproved() {
        List<String> actual = new ArrayList<>();
        for (Samples.Pair<?> sample : Samples.all()) {
            Class<?> builder = builder(sample.type());
            Arrays.stream(builder.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .map(method -> builder.getSimpleName() + "." + signature(method))
                    .sorted()
                    .forEach(actual::add);
        }
        Approval.check(APPROVED, String.join("\n", actual) + "\n");
    }

    private static Class<?> builder(Class<?> type) {
        try {
            return type.getMethod("builder").getReturnType();
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(missing);
        }
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(BuilderMethodsTest::name)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType container) {
            return name(container.getRawType()) + "<" + name(container.getActualTypeArguments()[0]) + ">";
        }
        if (type instanceof WildcardType wildcard) {
            return name(wildcard.getUpperBounds()[0]);
        }
        return ((Class<?>) type).getSimpleName();
    }
}
