package org.lerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.testing.ModelClasses;
import org.lerkit.model.testing.Samples;
import org.lerkit.model.testing.WireTypes;

/**
 * No value that the public types give out can change, so that all threads may share them. Looks at all classes: what a
 * class holds is final and cannot change either; what goes in is copied where it could; what comes out is a copy, or
 * refuses to be changed; equal parts make equal values. And what shows a document keeps its content out of logs.
 */
class ImmutabilityTest {
    /** Public types that are no values: they build one, read one, or belong to one run. Each says so where it is documented. */
    private static final Set<String> WORKERS = Set.of(
            "Builder",
            "Draft",
            "ShapeDraft",
            "NodeBuilder",
            "Findings",
            "XmlRecords",
            "XmlFindings",
            "XmlWriter",
            "CborReader",
            "CborWriter",
            "LerkitModule");

    /** What a field may hold besides our own types and collections of such. */
    private static final Set<String> IMMUTABLE = Set.of(
            "com.fasterxml.jackson.core.JsonFactory", // configured where it is made
            "java.lang.String",
            "java.lang.Object", // a type variable
            "java.lang.Boolean",
            "java.lang.Integer",
            "java.lang.Class",
            "java.math.BigDecimal",
            "java.net.URI",
            "java.nio.charset.Charset",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.util.Locale",
            "java.util.Optional",
            "java.util.OptionalInt",
            "java.util.regex.Pattern");

    /** Collections that may be held: what they hold is looked at; that they refuse to be changed is tried. */
    private static final Set<Class<?>> COLLECTIONS = Set.of(List.class, Set.class, Map.class);

    private static final List<JavaClass> PUBLIC = ModelClasses.all().stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.getPackageName().contains(".internal"))
            .filter(type -> !type.isInterface() && !WORKERS.contains(type.getSimpleName()))
            .toList();

    static Stream<Class<?>> records() {
        return PUBLIC.stream().filter(JavaClass::isRecord).map(JavaClass::reflect);
    }

    @Test
    void nothing_that_can_change_is_reachable_from_a_public_type() {
        Set<String> changeable = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>();
        PUBLIC.forEach(type -> open.add(type.reflect()));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (!seen.add(type) || Throwable.class.isAssignableFrom(type)) {
                continue;
            }
            if (type.isSealed()) {
                open.addAll(Arrays.asList(type.getPermittedSubclasses()));
            }
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    if (!Modifier.isFinal(field.getModifiers())) {
                        changeable.add(field + " is not final");
                    }
                    held(field.getGenericType(), field, open, changeable);
                }
            }
        }

        assertThat(changeable).isEmpty();
        assertThat(seen).hasSizeGreaterThan(300);
    }

    private static void held(Type type, Field field, Deque<Class<?>> open, Set<String> changeable) {
        if (type instanceof ParameterizedType generic) {
            held(generic.getRawType(), field, open, changeable);
            Arrays.stream(generic.getActualTypeArguments()).forEach(part -> held(part, field, open, changeable));
        } else if (type instanceof Class<?> plain) {
            if (plain.getName().startsWith("org.lerkit.")) {
                open.add(plain);
            } else if (!(plain.isPrimitive()
                    || IMMUTABLE.contains(plain.getName())
                    || COLLECTIONS.contains(plain)
                    || plain.getName().startsWith("java.util.function.")
                    || (plain.isArray() && Modifier.isPrivate(field.getModifiers())))) {
                changeable.add(field + " holds " + plain.getName());
            }
        } else if (type instanceof GenericArrayType) {
            changeable.add(field + " holds an array");
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void what_goes_into_a_record_is_copied_and_what_comes_out_cannot_be_changed(Class<?> type) throws Throwable {
        List<Object> parts = Samples.parts(type, 0);
        Object value = Samples.make(type, parts);
        Object same = Samples.of(type, 0);

        parts.forEach(Samples::empty);

        assertThat(value).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(changeable(value)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void records_differ_if_a_part_does(Class<?> type) throws Throwable {
        List<Object> others = Samples.parts(type, 1);
        for (int i = 0; i < others.size(); i++) {
            List<Object> parts = Samples.parts(type, 0);
            Object before = parts.set(i, others.get(i));
            if (!before.equals(others.get(i))) {
                assertThat(Samples.make(type, parts))
                        .as(type.getRecordComponents()[i].getName())
                        .isNotEqualTo(Samples.of(type, 0));
            }
        }
    }

    @Test
    void what_shows_a_document_does_not_print_it() {
        JsonObject document = (JsonObject) Edits.read("{'name':'Ada','id':'Ada'}");
        Stream<Object> views = WireTypes.all().stream().map(type -> WireTypes.of(type, document));

        assertThat(Stream.concat(views, Samples.others()))
                .allSatisfy(value -> assertThat(value.toString()).doesNotContain("Ada"));
    }

    static Stream<Object> others() {
        return Samples.others();
    }

    @ParameterizedTest
    @MethodSource("others")
    void what_comes_out_of_other_values_cannot_be_changed(Object value) throws Throwable {
        assertThat(changeable(value)).isEmpty();
    }

    @Test
    void no_other_public_type_that_holds_bytes_or_collections_is_left_out() {
        Set<Class<?>> shown = new HashSet<>();
        Samples.others().forEach(value -> shown.add(value.getClass()));

        assertThat(PUBLIC.stream()
                        .filter(type -> !type.isRecord() && !type.isEnum() && !type.isAssignableTo(Throwable.class))
                        .map(JavaClass::reflect)
                        .filter(type -> Arrays.stream(type.getDeclaredFields())
                                .anyMatch(field -> !Modifier.isStatic(field.getModifiers())
                                        && (field.getType().isArray() || COLLECTIONS.contains(field.getType())))))
                .allSatisfy(type -> assertThat(shown).anyMatch(type::isAssignableFrom));
    }

    /** The methods that give something which the caller can change, and so change the value. */
    private static List<String> changeable(Object value) throws Throwable {
        List<String> found = new ArrayList<>();
        for (Method method : value.getClass().getMethods()) {
            boolean gives = method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass().getName().startsWith("org.lerkit.")
                    && (method.getReturnType().isArray() || isCollection(method.getReturnType()));
            if (gives && !refusesChange(value, method)) {
                found.add(method.toString());
            }
        }
        return found;
    }

    private static boolean isCollection(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private static boolean refusesChange(Object value, Method method) throws Throwable {
        Object given = WireTypes.call(value, method);
        if (given instanceof byte[] bytes) { // no method gives an array of anything else
            byte[] before = bytes.clone();
            Arrays.fill(bytes, (byte) 7);
            return Arrays.equals((byte[]) WireTypes.call(value, method), before) && !Arrays.equals(bytes, before);
        }
        try {
            if (given instanceof Map<?, ?> map) {
                map.clear();
                map.put(null, null);
            } else {
                ((Collection<?>) given).clear();
                ((Collection<?>) given).add(null);
            }
            return false;
        } catch (UnsupportedOperationException e) {
            return true;
        }
    }
}
