package org.lerkit.model.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/** What is given to a builder is in what it builds, under the name by which it was given, and nowhere else. */
class BuilderTest {
    private static final Map<Class<?>, Object> VALUES = Map.of(
            String.class,
            "x",
            Decimal.class,
            new Decimal("3.50"),
            Boolean.class,
            true,
            Iri.class,
            new Iri("urn:x"),
            LexicalDate.class,
            new LexicalDate("2026-05-30"));

    /** Every record that a posting can hold and that has a builder. */
    static List<Class<?>> built() {
        Set<Class<?>> all = new LinkedHashSet<>();
        collect(JobPosting.class, all);
        return all.stream()
                .filter(type -> Arrays.stream(type.getDeclaredClasses())
                        .anyMatch(inner -> inner.getSimpleName().equals("Builder")))
                .toList();
    }

    private static void collect(Class<?> type, Set<Class<?>> all) {
        if (type.isRecord() && type.getPackage().equals(JobPosting.class.getPackage()) && all.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                collect(held(component.getGenericType()), all);
            }
        }
    }

    private static Class<?> held(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type);
    }

    @ParameterizedTest
    @MethodSource("built")
    void each_member_is_set_by_its_name(Class<?> type) throws ReflectiveOperationException {
        int set = 0;
        for (Method setter : builder(type).getClass().getMethods()) {
            if (setter.getReturnType().getSimpleName().equals("Builder") && setter.getParameterCount() == 1) {
                Object builder = builder(type);
                Class<?> parameter = setter.getParameterTypes()[0];
                Object value = value(parameter.isArray() ? parameter.getComponentType() : parameter);
                setter.invoke(builder, parameter.isArray() ? array(value) : value);

                Object found = type.getMethod(setter.getName())
                        .invoke(builder.getClass().getMethod("build").invoke(builder));

                assertThat(found instanceof List<?> list ? list : found instanceof Optional<?> one ? one.get() : found)
                        .as(type.getSimpleName() + '.' + setter.getName())
                        .isEqualTo(found instanceof List<?> ? List.of(value) : value);
                set++;
            }
        }
        assertThat(set).isPositive();
    }

    @ParameterizedTest
    @MethodSource("built")
    void a_builder_that_starts_with_something_builds_it_again(Class<?> type) throws ReflectiveOperationException {
        Object full = full(type);
        Object builder = type.getMethod("toBuilder").invoke(full);

        assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(full);
    }

    private static Object builder(Class<?> type) throws ReflectiveOperationException {
        Method start = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("builder") && Modifier.isStatic(method.getModifiers()))
                .findFirst()
                .orElseThrow();
        List<Object> arguments = new ArrayList<>();
        for (Class<?> parameter : start.getParameterTypes()) {
            arguments.add(value(parameter));
        }
        return start.invoke(null, arguments.toArray());
    }

    private static Object array(Object value) {
        Object array = Array.newInstance(value.getClass(), 1);
        Array.set(array, 0, value);
        return array;
    }

    private static Object value(Class<?> type) throws ReflectiveOperationException {
        Object known = VALUES.get(type);
        return known != null ? known : record(type, false);
    }

    private static Object full(Class<?> type) throws ReflectiveOperationException {
        return record(type, true);
    }

    /** A record of the type, with a value in each of its own members if it is to be full. */
    private static Object record(Class<?> type, boolean full) throws ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> raw = component.getType();
            types.add(raw);
            if (raw == Optional.class) {
                values.add(full ? Optional.of(value(held(component.getGenericType()))) : Optional.empty());
            } else if (raw == List.class) {
                values.add(full ? List.of(value(held(component.getGenericType()))) : List.of());
            } else {
                values.add(value(raw));
            }
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError(type + " cannot be made of this", e);
        }
    }
}
