package org.lerkit.model.agreement;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.agreement.Mutations.Mutation;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member;
import org.lerkit.model.json.Node;
import org.lerkit.model.testing.WireTypes;

/**
 * A change to a good document of which a schema and our shape say different things.
 *
 * @param weRefuse whether it is us who refuse what the schema takes, or the other way round
 * @param declared what our shapes declare at the place of the change; empty where they declare nothing
 */
record Difference(OfficialSchema schema, Mutation mutation, boolean weRefuse, Optional<Declared> declared) {
    /**
     * A member as a shape has it.
     *
     * @param owner the name of the shape
     */
    record Declared(String owner, Member<?> member) {
        /** What the member holds, in the words of its type. */
        String holds() {
            return member.type().description();
        }
    }

    static Difference of(OfficialSchema schema, JsonObject good, Mutation mutation, boolean weRefuse) {
        return new Difference(
                schema,
                mutation,
                weRefuse,
                declared(schema.shape().of(good), mutation.at().tokens()));
    }

    private static Optional<Declared> declared(Node node, List<String> path) {
        Optional<Member<?>> found = node.shape().members().stream()
                .filter(member -> member.name().equals(path.get(0)))
                .findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        boolean item = path.size() > 1 && path.get(1).matches("[0-9]+");
        List<String> rest = path.subList(item ? 2 : 1, path.size());
        Optional<Node> inner =
                rest.isEmpty() ? Optional.empty() : node(node, found.get(), item ? Integer.parseInt(path.get(1)) : 0);
        return inner.isPresent()
                ? declared(inner.get(), rest)
                : Optional.of(new Declared(node.shape().name(), found.get()));
    }

    private static Optional<Node> node(Node owner, Member<?> member, int index) {
        try {
            Method accessor = WireTypes.accessor(owner.getClass(), member).orElseThrow();
            Object value = WireTypes.call(owner, accessor);
            Object one = value instanceof Optional<?> maybe ? maybe.orElseThrow() : value;
            Object wanted = one instanceof List<?> list ? list.get(index) : one;
            return wanted instanceof Node inner ? Optional.of(inner) : Optional.empty();
        } catch (Throwable e) {
            throw new AssertionError(owner.shape() + "." + member.name() + " of a good document cannot be read", e);
        }
    }

    /** What differences have in common that no check tells apart: what was done to which member of which type, and where. */
    Object likeness() {
        List<String> names = mutation.names();
        return List.of(
                mutation.kind(),
                declared.map(Declared::owner).orElse(""),
                names.subList(Math.max(0, names.size() - 3), names.size()));
    }

    @Override
    public String toString() {
        return (weRefuse ? "we refuse " : "we take ") + mutation + " ("
                + declared.map(found -> found.owner() + "." + found.member()).orElse("not declared") + ")";
    }
}
