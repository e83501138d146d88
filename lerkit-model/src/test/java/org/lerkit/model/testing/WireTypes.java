package org.lerkit.model.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;

/** Every wire type there is, found by looking at the classes, so that none can be left out of a test. */
public final class WireTypes {
    private static final List<Class<? extends Node>> ALL = ModelClasses.all().stream()
            .filter(type -> type.isAssignableTo(Node.class) && !type.isInterface())
            .sorted(Comparator.comparing(JavaClass::getName))
            .<Class<? extends Node>>map(type -> type.reflect().asSubclass(Node.class))
            .toList();

    private WireTypes() {}

    /** The records that implement {@link Node}. */
    public static List<Class<? extends Node>> all() {
        return ALL;
    }

    /** A document seen as a type. */
    public static Node of(Class<? extends Node> type, JsonObject json) {
        try {
            return type.getConstructor(JsonObject.class).newInstance(json);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName() + " has no public constructor for its JSON", e);
        }
    }

    /** The shape of a type; this initialises its class. */
    public static Shape<?> shape(Class<? extends Node> type) {
        return of(type, JsonObject.EMPTY).shape();
    }

    /** The accessor of a member, if it has one. */
    public static Optional<Method> accessor(Class<? extends Node> type, Member<?> member) {
        String words = Pattern.compile("[_-]([a-z])")
                .matcher(member.name()
                        .replaceAll("[@#]", "")
                        .replace("OAuth2ACG", "oauth2Acg")
                        .replace("JDXjob", "jdxJob")
                        .replaceFirst("^(ceasn|ceterms):", "")
                        .replaceFirst("^USPosition", "usPosition")
                        .replaceFirst("^DE(?=[A-Z])", "de")
                        .replaceFirst("^EEOC", "eeoc")
                        .replaceFirst("^BKZ", "bkz")
                        .replaceFirst("^Verification$", "verification")
                        .replaceFirst("^CF", "cf")
                        .replaceFirst("^extensions$", "caseExtensions")) // what others have added is extensions()
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
        String name = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst();
    }

    /** What a method gives; what it throws comes through. */
    public static Object call(Object target, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
