package org.lerkit.model.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * The canonical JSON of a model of ordinary records, such as a hub. It comes from the record components alone, so that a
 * component cannot be declared and forgotten: text, IRIs, numbers, dates and truth values are strings; words in languages
 * are a string, or an array of {@code {value, language, direction}} when a language or direction is known; records are
 * objects; empty Optionals and empty lists are left out. A record of one text, such as a word of a vocabulary, is that
 * text. The member {@code format} comes first and says which model it is.
 */
public final class RecordForm {
    private static final String FORMAT = "format";

    /** What is made of a string. */
    private static final Map<Class<?>, Function<String, Object>> TEXTS = Map.of(
            String.class,
            text -> text,
            Iri.class,
            Iri::new,
            Decimal.class,
            Decimal::new,
            LexicalDate.class,
            LexicalDate::new,
            Boolean.class,
            RecordForm::truth);

    private static final Map<Class<?>, Layout> LAYOUTS = new ConcurrentHashMap<>();

    private RecordForm() {}

    /**
     * Writes a record and all that it holds.
     *
     * @param format what says which model it is
     */
    public static JsonObject write(Record record, String format) {
        return object(record, JsonObject.builder().put(FORMAT, format));
    }

    /**
     * Reads a record and all that it holds.
     *
     * @param format what says which model it is
     * @throws MalformedValueException if it is another one, or a component is missing, of another kind, or not known
     */
    public static <T extends Record> T read(JsonObject json, Class<T> type, String format) {
        if (!new JsonString(format).equals(json.get(FORMAT).orElse(null))) {
            throw new MalformedValueException(
                    JsonPointer.ROOT.child(FORMAT), "the text " + format, "another value or none");
        }
        return type.cast(object(type, json.without(FORMAT), JsonPointer.ROOT));
    }

    private static Boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("not a truth value");
        }
        return Boolean.valueOf(text);
    }

    private static JsonObject object(Record record, JsonObject.Builder json) {
        for (Part part : layout(record.getClass()).parts) {
            JsonValue value = part.write(invoke(part.accessor, record));
            if (value != null) {
                json.put(part.name, value);
            }
        }
        return json.build();
    }

    private static Object object(Class<?> type, JsonValue value, JsonPointer at) {
        JsonObject json = expect(JsonObject.class, "an object", value, at);
        Layout layout = layout(type);
        int unknown = json.members().size();
        Object[] components = new Object[layout.parts.length];
        for (int i = 0; i < components.length; i++) {
            Part part = layout.parts[i];
            JsonValue member = json.get(part.name).orElse(null);
            unknown -= member == null ? 0 : 1;
            components[i] = part.read(member, at);
        }
        if (unknown > 0) {
            throw new MalformedValueException(
                    at, "a member of " + type.getSimpleName(), "another member, one of " + unknown);
        }
        return construct(layout.constructor, components);
    }

    /**
     * One component of a record: its name, its kind, and whether it may be absent or repeated.
     *
     * @param text makes a value of a string; null for words and for objects
     */
    private record Part(
            String name,
            Class<?> type,
            Times times,
            MethodHandle accessor,
            @Nullable Function<String, Object> text) {
        private enum Times {
            ONE,
            MAYBE,
            MANY
        }

        @Nullable
        JsonValue write(Object value) {
            return switch (times) {
                case ONE -> single(value);
                case MAYBE -> ((Optional<?>) value).isEmpty() ? null : single(((Optional<?>) value).get());
                case MANY -> ((List<?>) value).isEmpty() ? null : array((List<?>) value);
            };
        }

        private static JsonArray array(List<?> values) {
            JsonValue[] items = new JsonValue[values.size()];
            for (int i = 0; i < items.length; i++) {
                items[i] = single(values.get(i));
            }
            return JsonArray.of(items);
        }

        /** Reads what is in the object at that place, nothing if the member is not there. */
        Object read(@Nullable JsonValue value, JsonPointer in) {
            if (value != null) {
                JsonPointer at = in.child(name);
                return switch (times) {
                    case ONE -> single(value, at);
                    case MAYBE -> Optional.of(single(value, at));
                    case MANY -> many(value, at);
                };
            } else if (times == Times.ONE) {
                throw new MalformedValueException(in.child(name), "a value", "nothing");
            }
            return times == Times.MAYBE ? Optional.empty() : List.of();
        }

        private List<Object> many(JsonValue value, JsonPointer at) {
            List<Object> items = new ArrayList<>();
            for (JsonValue item : expect(JsonArray.class, "an array", value, at).items()) {
                items.add(single(item, at.child(items.size())));
            }
            return items;
        }

        private static JsonValue single(Object value) {
            if (value instanceof LocalizedText text) {
                return words(text);
            } else if (value instanceof Iri iri) {
                return new JsonString(iri.value());
            } else if (value instanceof Decimal decimal) {
                return new JsonString(decimal.text());
            } else if (value instanceof LexicalDate date) {
                return new JsonString(date.text());
            } else if (value instanceof Boolean truth) {
                return new JsonString(truth.toString());
            } else if (value instanceof Record record) {
                Layout layout = layout(record.getClass());
                return layout.isText()
                        ? new JsonString((String) invoke(layout.parts[0].accessor, record))
                        : object(record, JsonObject.builder());
            }
            return new JsonString((String) value);
        }

        private Object single(JsonValue value, JsonPointer at) {
            if (text == null) {
                return type == LocalizedText.class ? words(value, at) : object(type, value, at);
            }
            String said = expect(JsonString.class, "a string", value, at).value();
            try {
                return text.apply(said);
            } catch (IllegalArgumentException e) {
                throw new MalformedValueException(
                        at, type == Boolean.class ? "true or false" : "a number", "a string of " + said.length());
            }
        }
    }

    private static JsonValue words(LocalizedText text) {
        List<LocalizedText.Text> texts = text.texts();
        if (texts.size() == 1
                && texts.get(0).language().isEmpty()
                && texts.get(0).direction().isEmpty()) {
            return new JsonString(texts.get(0).value());
        }
        List<JsonValue> items = new ArrayList<>();
        for (LocalizedText.Text each : texts) {
            JsonObject.Builder item = JsonObject.builder().put("value", each.value());
            each.language().ifPresent(language -> item.put("language", language));
            each.direction().ifPresent(direction -> item.put("direction", direction));
            items.add(item.build());
        }
        return new JsonArray(items);
    }

    private static LocalizedText words(JsonValue value, JsonPointer at) {
        if (value instanceof JsonString text) {
            return LocalizedText.of(text.value());
        }
        List<LocalizedText.Text> texts = new ArrayList<>();
        for (JsonValue item :
                expect(JsonArray.class, "a string or an array", value, at).items()) {
            JsonPointer place = at.child(texts.size());
            JsonObject words = expect(JsonObject.class, "an object", item, place);
            texts.add(new LocalizedText.Text(
                    text(words, "value", place)
                            .orElseThrow(
                                    () -> new MalformedValueException(place.child("value"), "a string", "nothing")),
                    text(words, "language", place),
                    text(words, "direction", place)));
        }
        return new LocalizedText(texts);
    }

    private static Optional<String> text(JsonObject json, String name, JsonPointer at) {
        return json.get(name)
                .map(value -> expect(JsonString.class, "a string", value, at.child(name))
                        .value());
    }

    private static <T extends JsonValue> T expect(Class<T> type, String words, JsonValue value, JsonPointer at) {
        if (!type.isInstance(value)) {
            throw new MalformedValueException(at, words, value.kind());
        }
        return type.cast(value);
    }

    @SuppressWarnings("ArrayRecordComponent") // never leaves this class
    private record Layout(Part[] parts, Constructor<?> constructor) {
        /** A word of a vocabulary. */
        boolean isText() {
            return parts.length == 1 && parts[0].type == String.class && parts[0].times == Part.Times.ONE;
        }
    }

    private static Layout layout(Class<?> type) {
        Layout layout = LAYOUTS.get(type);
        return layout != null ? layout : LAYOUTS.computeIfAbsent(type, RecordForm::lay);
    }

    private static Layout lay(Class<?> type) {
        try {
            List<Part> parts = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Type generic = component.getGenericType();
                Class<?> raw = component.getType();
                Part.Times times =
                        raw == Optional.class ? Part.Times.MAYBE : raw == List.class ? Part.Times.MANY : Part.Times.ONE;
                Class<?> value =
                        generic instanceof ParameterizedType p ? (Class<?>) p.getActualTypeArguments()[0] : raw;
                parts.add(new Part(component.getName(), value, times, accessor(component), text(value)));
            }
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return new Layout(parts.toArray(Part[]::new), type.getDeclaredConstructor(types));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " is not a public record", e);
        }
    }

    /** What makes a value of a string; null for what is written as something else. */
    private static @Nullable Function<String, Object> text(Class<?> type) {
        Function<String, Object> known = TEXTS.get(type);
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : null;
        if (known != null || components == null || components.length != 1 || components[0].getType() != String.class) {
            return known;
        }
        Constructor<?> constructor = lay(type).constructor;
        return said -> construct(constructor, said);
    }

    private static MethodHandle accessor(RecordComponent component) throws IllegalAccessException {
        return MethodHandles.lookup()
                .unreflect(component.getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
    }

    private static Object construct(Constructor<?> constructor, Object... components) {
        try {
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's constructor failed", e);
        }
    }

    private static Object invoke(MethodHandle handle, Object argument) {
        try {
            return handle.invokeExact(argument);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's accessor failed", e);
        }
    }
}
