// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads one type: its attributes from its getters, or from the components of a record. */
final class TypeReader {
    /** What every type has and no table lists. */
    private static final String EXTENSIONS = "extensions";

    private final ProcessingEnvironment environment;
    private final TypeElement type;
    private final Documentation documentation;
    private final ConstraintReader constraints;

    TypeReader(ProcessingEnvironment environment, TypeElement type) {
        this.environment = environment;
        this.type = type;
        documentation = new Documentation(environment.getElementUtils());
        constraints = new ConstraintReader(environment);
    }

    /** Whether everything that the type, its getters and their annotations name exists, in this round. */
    boolean isComplete() {
        return Mirrors.exist(type.getAnnotationMirrors())
                && accessors().values().stream()
                        .allMatch(getter -> Mirrors.exist(getter.getAnnotationMirrors()) && exists(result(getter)));
    }

    private static boolean exists(TypeMirror type) {
        return type.getKind() != TypeKind.ERROR
                && Mirrors.exist(type.getAnnotationMirrors())
                && (!(type instanceof DeclaredType declared)
                        || declared.getTypeArguments().stream().allMatch(TypeReader::exists));
    }

    TypeModel read() {
        List<AttributeModel> attributes = new ArrayList<>();
        accessors().forEach((name, getter) -> attributes.add(attribute(name, getter)));
        return new TypeModel(
                type,
                documentation.sentence(type),
                attributes,
                constraints.objectRules(type),
                type.getKind() == ElementKind.RECORD);
    }

    /** By name, in the order of the source, those of the types above after the type's own. */
    private Map<String, ExecutableElement> accessors() {
        Map<String, ExecutableElement> accessors = new LinkedHashMap<>();
        if (type.getKind() == ElementKind.RECORD) {
            for (RecordComponentElement component : type.getRecordComponents()) {
                accessors.put(component.getSimpleName().toString(), component.getAccessor());
            }
        } else {
            collect(type, accessors);
        }
        accessors.remove(EXTENSIONS);
        return accessors;
    }

    private static void collect(TypeElement from, Map<String, ExecutableElement> accessors) {
        for (ExecutableElement method : ElementFilter.methodsIn(from.getEnclosedElements())) {
            attributeName(method).ifPresent(name -> accessors.putIfAbsent(name, method));
        }
        for (TypeMirror above : from.getInterfaces()) {
            collect((TypeElement) ((DeclaredType) above).asElement(), accessors);
        }
    }

    /** As the style of the types says: {@code get*} and {@code is*}, without parameters. */
    private static Optional<String> attributeName(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        boolean attribute = prefix > 0
                && name.length() > prefix
                && Character.isUpperCase(name.charAt(prefix))
                && method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC);
        return attribute
                ? Optional.of(Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1))
                : Optional.empty();
    }

    private AttributeModel attribute(String name, ExecutableElement getter) {
        TypeMirror result = result(getter);
        boolean optional = isNamed(result, "java.util.Optional");
        boolean list = isNamed(result, "java.util.List");
        TypeMirror value =
                optional || list ? ((DeclaredType) result).getTypeArguments().get(0) : result;
        Optional<String> defaultValue = defaultValue(name, getter);
        AttributeModel.Presence presence = optional
                ? AttributeModel.Presence.OPTIONAL
                : list
                        ? AttributeModel.Presence.LIST
                        : defaultValue.isPresent()
                                ? AttributeModel.Presence.DEFAULTED
                                : AttributeModel.Presence.REQUIRED;
        AttributeModel.Kind kind = kind(value, getter);
        List<AnnotationMirror> annotations = new ArrayList<>(value.getAnnotationMirrors());
        if (!optional && !list) {
            annotations.addAll(getter.getAnnotationMirrors());
        }
        if (kind == AttributeModel.Kind.NESTED
                && annotations.stream().noneMatch(each -> Mirrors.name(each).equals("jakarta.validation.Valid"))) {
            throw new MistakeException(
                    getter,
                    "an attribute with objects must be @Valid, or an application's validator does not see them");
        }
        return new AttributeModel(
                name,
                getter.getSimpleName().toString(),
                kind,
                boxed(value),
                presence,
                Mirrors.find(getter, Names.IDENTITY).isPresent(),
                defaultValue,
                description(name, getter),
                constraints.checks(annotations, getter));
    }

    private String description(String name, ExecutableElement getter) {
        return type.getKind() == ElementKind.RECORD
                ? documentation.component(type, name)
                : documentation.result(getter);
    }

    /** The constant that a getter with a body returns: {@code DEFAULT_} and the name, in the type that has the getter. */
    private Optional<String> defaultValue(String name, ExecutableElement getter) {
        String constant =
                "DEFAULT_" + name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
        TypeElement owner = (TypeElement) Objects.requireNonNull(getter.getEnclosingElement(), "a getter is in a type");
        boolean stated = ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .anyMatch(field -> field.getSimpleName().contentEquals(constant));
        if (getter.isDefault() && !stated) {
            throw new MistakeException(
                    getter, "what the attribute is where it is left out must be a constant of the type: " + constant);
        }
        return stated ? Optional.of(owner.getQualifiedName() + "." + constant) : Optional.empty();
    }

    private AttributeModel.Kind kind(TypeMirror value, Element getter) {
        switch (value.getKind()) {
            case BOOLEAN -> {
                return AttributeModel.Kind.BOOLEAN;
            }
            case INT -> {
                return AttributeModel.Kind.INTEGER;
            }
            case LONG -> {
                return AttributeModel.Kind.LONG;
            }
            case DECLARED -> {
                TypeElement element = (TypeElement) ((DeclaredType) value).asElement();
                return declared(element)
                        .orElseThrow(() -> new MistakeException(
                                getter,
                                "no attribute can be of type " + element.getQualifiedName()
                                        + ": it must be a text, a number, a date, a code, an identifier or a type with a"
                                        + " table, also in an Optional or a List"));
            }
            default -> throw new MistakeException(getter, "no attribute can be of type " + value);
        }
    }

    private Optional<AttributeModel.Kind> declared(TypeElement element) {
        String name = element.getQualifiedName().toString();
        Set<String> above = new java.util.HashSet<>();
        element.getInterfaces()
                .forEach(each -> above.add(((TypeElement) ((DeclaredType) each).asElement())
                        .getQualifiedName()
                        .toString()));
        return Optional.ofNullable(
                switch (name) {
                    case "java.lang.String" -> AttributeModel.Kind.TEXT;
                    case "java.lang.Boolean" -> AttributeModel.Kind.BOOLEAN;
                    case "java.lang.Integer" -> AttributeModel.Kind.INTEGER;
                    case "java.lang.Long" -> AttributeModel.Kind.LONG;
                    case "java.math.BigDecimal" -> AttributeModel.Kind.DECIMAL;
                    case Names.ROOT + "value.LocalizedText" -> AttributeModel.Kind.LOCALIZED_TEXT;
                    case Names.ROOT + "value.PartialDate" -> AttributeModel.Kind.DATE;
                    case Names.ROOT + "value.DateRange" -> AttributeModel.Kind.RANGE;
                    default -> {
                        if (above.contains(Names.ROOT + "value.id.Id")) {
                            yield AttributeModel.Kind.IDENTIFIER;
                        } else if (above.contains(Names.ROOT + "value.code.Code")) {
                            yield AttributeModel.Kind.CODE;
                        } else if (above.contains(Names.ROOT + "value.code.ClosedCode")) {
                            yield AttributeModel.Kind.CLOSED;
                        }
                        yield hasTable(element) ? AttributeModel.Kind.NESTED : null;
                    }
                });
    }

    /** Stated in the source or, where only other files are compiled again, by the derived table. */
    private boolean hasTable(TypeElement element) {
        return Mirrors.find(element, Names.IMMUTABLE).isPresent()
                || Mirrors.find(element, Names.TABLE).isPresent()
                || environment.getElementUtils().getTypeElement(shapeName(element)) != null;
    }

    static String shapeName(TypeElement element) {
        return Names.SHAPES + "." + element.getSimpleName() + "Shape";
    }

    private TypeMirror result(ExecutableElement getter) {
        return getter.getReturnType();
    }

    private static boolean isNamed(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
    }

    private String boxed(TypeMirror value) {
        return value.getKind().isPrimitive()
                ? environment
                        .getTypeUtils()
                        .boxedClass((javax.lang.model.type.PrimitiveType) value)
                        .getQualifiedName()
                        .toString()
                : ((TypeElement) ((DeclaredType) value).asElement())
                        .getQualifiedName()
                        .toString();
    }
}
