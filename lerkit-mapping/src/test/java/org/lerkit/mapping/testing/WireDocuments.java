package org.lerkit.mapping.testing;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.Term;
import org.lerkit.model.testing.WireTypes;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.value.LocalizedText;

/**
 * Documents of any wire type, drawn from what the type declares: every member, in every number and form that it may
 * have, sooner or later. The same seed gives the same document. Most keep to the rules of their format, and not all: what
 * a rule asks of several members together is left to chance.
 */
public final class WireDocuments {
    private static final List<String> WORDS = List.of(
            "Ada",
            "knots",
            "harbour",
            "Grüße",
            "first aid",
            "pilot",
            "42",
            "a \"quoted\" word",
            "line one\nline two",
            "ж");
    /** Text that has a form of its own, by how its type is described. */
    private static final Map<String, List<String>> FORMS = Map.of(
            "a language tag", List.of("en", "fr-CA", "de-CH-1996", "pt-br"),
            "a language code", List.of("en", "fr-CA"),
            "the name of a property", List.of("email", "url", "telephone", "id"),
            "the name of the property that verification looks at", List.of("id"),
            "the name of a host", List.of("badges.example.org"),
            "an email address", List.of("office@college.example.org"),
            "a compact JWS", List.of("eyJhbGciOiJub25lIn0.e30xxx.c2lnbmVk"));

    private final SplittableRandom random;
    private final Map<String, JsonValue> fixed;
    private int serial;

    /**
     * Starts to draw.
     *
     * @param fixed values that members are to have wherever they are, such as {@code @context} of the document
     */
    public WireDocuments(long seed, Map<String, JsonValue> fixed) {
        random = new SplittableRandom(seed);
        this.fixed = fixed;
    }

    /** A document of that type. */
    public JsonObject draw(Class<? extends Node> type) {
        return draw(type, 0);
    }

    private JsonObject draw(Class<? extends Node> type, int depth) {
        Shape<?> shape = WireTypes.shape(type);
        JsonObject.Builder json = JsonObject.builder();
        for (Member<?> member : shape.members()) {
            JsonValue given = fixed.get(shape.name() + '.' + member.name());
            if (given != null) {
                json.put(member.name(), given);
            } else if (!member.name().equals("@context") && isDrawn(member, depth)) {
                value(type, shape, member, depth).ifPresent(value -> json.put(member.name(), value));
            }
        }
        return json.build();
    }

    private boolean isDrawn(Member<?> member, int depth) {
        return member.required() || member.name().equals("type") || random.nextInt(16) < 6 >> depth;
    }

    private Optional<JsonValue> value(Class<? extends Node> type, Shape<?> shape, Member<?> member, int depth) {
        boolean many = member.cardinality().endsWith("*");
        if (member.name().equals("type") && member.type() == MemberType.TEXT) {
            JsonString name = new JsonString(shape.name());
            return Optional.of(many && random.nextBoolean() ? JsonArray.of(name) : name);
        }
        Method accessor = WireTypes.accessor(type, member)
                .orElseThrow(() -> new AssertionError(type + " has no accessor for " + member.name()));
        Type kind = accessor.getGenericReturnType();
        if (kind instanceof ParameterizedType generic
                && Set.of(List.class, Optional.class).contains(generic.getRawType())) {
            kind = generic.getActualTypeArguments()[0];
        }
        if (many) {
            List<JsonValue> items = new ArrayList<>();
            for (int i = random.nextInt(1, 3); i > 0; i--) {
                items.add(one((Class<?>) kind, member, depth));
            }
            return Optional.of(new JsonArray(items));
        }
        return Optional.of(one((Class<?>) kind, member, depth));
    }

    private JsonValue one(Class<?> kind, Member<?> member, int depth) {
        String description = member.type().description();
        if (description.startsWith("an IRI or ") && random.nextInt(3) == 0) {
            return iri(description);
        } else if (Node.class.isAssignableFrom(kind)) {
            return draw(node(kind), depth + 1);
        } else if (Term.class.isAssignableFrom(kind)) {
            return new JsonString(term(kind));
        } else if (kind == Iri.class) {
            return iri(description);
        } else if (kind == Boolean.class || kind == boolean.class) {
            return JsonBoolean.of(random.nextBoolean());
        } else if (kind == Decimal.class) {
            return new JsonNumber(pick(List.of("3", "3.50", "0.1", "1e2")));
        } else if (kind == LexicalDateTime.class) {
            return new JsonString(
                    pick(List.of("2026-05-31T09:30:00Z", "2026-05-31T09:30:00.5+02:00", "2025-01-01T00:00:00-07:00")));
        } else if (kind == LexicalDate.class) {
            return new JsonString("2001-02-0" + random.nextInt(1, 10));
        } else if (kind == LocalizedText.class) {
            return text();
        }
        return new JsonString(pick(FORMS.getOrDefault(description, WORDS)));
    }

    /** Of a family of types any, of a type that cannot be drawn nothing but an object. */
    private Class<? extends Node> node(Class<?> kind) {
        Class<?>[] family = kind.isSealed() ? kind.getPermittedSubclasses() : new Class<?>[] {kind};
        Class<?> chosen = family[random.nextInt(family.length)];
        return chosen.isSealed() ? node(chosen) : chosen.asSubclass(Node.class);
    }

    private String term(Class<?> kind) {
        List<String> terms = new ArrayList<>();
        for (Field field : kind.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == kind) {
                try {
                    terms.add(((Term) field.get(null)).text());
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return pick(terms);
    }

    private JsonValue iri(String description) {
        serial++;
        String address = description.contains("image") && random.nextBoolean()
                ? "data:image/png;base64,iVBORw0KGgo" + serial
                : "https://badges.example.org/" + serial;
        return new JsonString(address);
    }

    private JsonValue text() {
        JsonString words = new JsonString(pick(WORDS) + ' ' + serial++);
        if (random.nextInt(8) > 0) {
            return words;
        }
        JsonObject value =
                JsonObject.builder().put("@value", words).put("@language", "en").build();
        return random.nextBoolean() ? value : new JsonArray(Arrays.asList(value, new JsonString(pick(WORDS))));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
