package org.lerkit.model.testing;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.cbor.CborValue;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Format;
import org.lerkit.model.image.BadgeImage;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Vocabulary;
import org.lerkit.model.ob3.Image;
import org.lerkit.model.ob3.ResultType;
import org.lerkit.model.pesc.CollegeTranscript;
import org.lerkit.model.record.Verification;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.x12.X12Delimiters;
import org.lerkit.model.xml.CodeList;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember;
import org.lerkit.model.xml.XmlNode;
import org.lerkit.model.xml.XmlReader;

/** Values of any type of the model, in two variants that differ in every part, made without anyone writing them down. */
public final class Samples {
    /** What text must look like in records that look at it. */
    private static final Map<Class<?>, List<String>> TEXTS = Map.of(
            ProblemCode.class, List.of("a.b", "a.c"),
            Format.class, List.of("a:b", "a:c"),
            Decimal.class, List.of("1", "2"),
            JsonNumber.class, List.of("1", "2"),
            Verification.class, List.of("YQ==", "Yg=="),
            X12Delimiters.class, List.of("*:~^", "|>\n"));

    private static final Map<Class<?>, List<Object>> MADE = new LinkedHashMap<>();

    static {
        MADE.put(String.class, List.of("a", "b"));
        MADE.put(Object.class, List.of("a", "b"));
        MADE.put(boolean.class, List.of(true, false));
        MADE.put(Boolean.class, List.of(true, false));
        MADE.put(int.class, List.of(1, 2));
        MADE.put(long.class, List.of(1L, 2L));
        MADE.put(URI.class, List.of(URI.create("urn:a"), URI.create("urn:b")));
        MADE.put(Charset.class, List.of(UTF_8, UTF_16));
        MADE.put(Pattern.class, List.of(Pattern.compile("a"), Pattern.compile("b")));
        MADE.put(JsonPointer.class, List.of(new JsonPointer("/a"), new JsonPointer("/b")));
        MADE.put(JsonValue.class, List.of(Edits.read("'a'"), Edits.read("'b'")));
        MADE.put(JsonObject.class, List.of(Edits.read("{'a':[1]}"), Edits.read("{'b':[2]}")));
        MADE.put(XmlElement.class, List.of(xml("<a b='c'>d<e/></a>"), xml("<b/>")));
        MADE.put(XmlNode.class, MADE.get(XmlElement.class));
        MADE.put(XmlMember.class, List.copyOf(CollegeTranscript.SHAPE.members().subList(0, 2)));
        MADE.put(
                CborValue.class,
                List.of(new CborValue.Bytes("a".getBytes(UTF_8)), new CborValue.Bytes("b".getBytes(UTF_8))));
        MADE.put(CborValue.Bytes.class, MADE.get(CborValue.class));
        MADE.put(CoseSign1.class, List.of(message("a"), message("b")));
        // Signs the digest of the sample of a disclosure, whose text is "a", so that an SD-JWT of both is one.
        MADE.put(
                CompactJws.class,
                List.of(
                        CompactJws.parse(
                                "eyJhbGciOiJFUzI1NiJ9.eyJfc2QiOlsieXBlQkVzb2J2Y3I2d2pHem1pUGNUYWVHN19nVWZFNXl1WUIzaGFfdVNMcyJdfQ.YQ"),
                        CompactJws.parse("eyJhbGciOiJFUzI1NiJ9.e30.Yg")));
    }

    private Samples() {}

    /** A value; of a record, made of the samples of its parts. Collections are such as can be changed. */
    public static Object of(Type type, int variant) throws ReflectiveOperationException {
        return of(type, variant, Set.of());
    }

    /** What a record is made of. */
    public static List<Object> parts(Class<?> type, int variant) throws ReflectiveOperationException {
        return parts(type, variant, Set.of());
    }

    /** @param around the records that this is a part of; they have no such part again */
    private static Object of(Type type, int variant, Set<Type> around) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic && !MADE.containsKey(generic.getRawType())) {
            return ofParts((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), variant, around);
        }
        Class<?> wanted = raw(type);
        if (MADE.containsKey(wanted)) {
            return MADE.get(wanted).get(variant);
        }
        if (wanted.isEnum()) {
            Object[] constants = wanted.getEnumConstants();
            return constants[variant % constants.length];
        }
        if (wanted.isRecord()) {
            return make(wanted, parts(wanted, variant, around));
        }
        if (wanted.isSealed()) {
            Class<?>[] kinds = wanted.getPermittedSubclasses();
            return of(kinds[variant % kinds.length], variant, around);
        }
        throw new AssertionError("no sample of " + type);
    }

    private static Class<?> raw(Type type) {
        if (type instanceof TypeVariable<?> variable) {
            return raw(variable.getBounds()[0]);
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static List<Object> parts(Class<?> type, int variant, Set<Type> around)
            throws ReflectiveOperationException {
        Set<Type> inside = new HashSet<>(around);
        inside.add(type);
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean text = component.getType() == String.class && TEXTS.containsKey(type);
            parts.add(text ? TEXTS.get(type).get(variant) : of(component.getGenericType(), variant, inside));
        }
        return parts;
    }

    private static Object ofParts(Class<?> raw, Type[] types, int variant, Set<Type> around)
            throws ReflectiveOperationException {
        boolean empty = Stream.of(types).anyMatch(around::contains);
        List<Object> parts = new ArrayList<>();
        for (Type type : empty ? new Type[0] : types) {
            parts.add(of(type, variant, around));
        }
        if (raw == Optional.class) {
            return parts.stream().findFirst();
        }
        if (raw == List.class) {
            return parts;
        }
        if (raw == Set.class) {
            return new LinkedHashSet<>(parts);
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            if (!empty) {
                map.put(parts.get(0), parts.get(1));
            }
            return map;
        }
        throw new AssertionError("no sample of " + raw);
    }

    /** A record of these parts. */
    public static Object make(Class<?> type, List<Object> parts) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> canonical = type.getDeclaredConstructor(types);
        canonical.setAccessible(true);
        try {
            return canonical.newInstance(parts.toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError(type + " cannot be made of " + parts, e.getCause());
        }
    }

    /** Empties a collection; leaves all else. */
    public static void empty(Object value) {
        if (value instanceof Collection<?> collection) {
            collection.clear();
        } else if (value instanceof Map<?, ?> map) {
            map.clear();
        }
    }

    /** Values of the types that hold bytes or collections and are no records. */
    public static Stream<Object> others() {
        return Stream.of(
                Edits.read("{'a':['Ada']}"),
                xml("<a b='Ada'>Ada<e/></a>"),
                CodeList.of("a", "b"),
                Image.SHAPE,
                CollegeTranscript.SHAPE,
                Vocabulary.closed(ResultType::new),
                CompactJws.parse("eyJhbGciOiJFUzI1NiJ9.e30.YQ"),
                CredentialDocument.parse("{\"a\":\"Ada\"}".getBytes(UTF_8)),
                message("Ada"),
                CoseSign1.unsigned(new byte[0], "Ada".getBytes(UTF_8)),
                new CborValue.Bytes("Ada".getBytes(UTF_8)),
                BadgeImage.read("<svg xmlns='http://www.w3.org/2000/svg'>Ada</svg>".getBytes(UTF_8)));
    }

    private static CoseSign1 message(String payload) {
        return CoseSign1.unsigned(new byte[0], payload.getBytes(UTF_8)).signed(new byte[] {1});
    }

    private static XmlElement xml(String text) {
        return XmlReader.standard().read(text).root();
    }
}
