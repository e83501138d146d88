package org.lerkit.testkit.mutate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Changes to a JSON document (<a href="https://www.rfc-editor.org/rfc/rfc6902">RFC 6902</a>): {@code add}, {@code remove},
 * {@code replace}, {@code move} and {@code copy}. Immutable.
 */
public final class JsonPatch {
    private static final String END = "-";

    private final List<Operation> operations;

    private record Operation(String op, JsonPointer path, Optional<JsonPointer> from, Optional<JsonValue> value) {}

    private JsonPatch(List<Operation> operations) {
        this.operations = List.copyOf(operations);
    }

    /** No change. */
    public static JsonPatch none() {
        return new JsonPatch(List.of());
    }

    /**
     * The changes that an array of operations says.
     *
     * @throws IllegalArgumentException if it is none, or has an operation that is not known
     */
    public static JsonPatch of(JsonArray operations) {
        return new JsonPatch(
                operations.items().stream().map(JsonPatch::operation).toList());
    }

    private static Operation operation(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            throw new IllegalArgumentException("an operation of a patch is an object");
        }
        String op = text(object, "op").orElseThrow(() -> new IllegalArgumentException("an operation without its name"));
        Optional<JsonPointer> from = text(object, "from").map(JsonPointer::new);
        Optional<JsonValue> content = object.get("value");
        boolean complete = switch (op) {
            case "remove" -> true;
            case "add", "replace" -> content.isPresent();
            case "move", "copy" -> from.isPresent();
            default -> throw new IllegalArgumentException("not an operation of a patch: " + op);
        };
        if (!complete) {
            throw new IllegalArgumentException("an operation that lacks a part: " + op);
        }
        return new Operation(op, new JsonPointer(text(object, "path").orElse("")), from, content);
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name).map(value -> {
            if (value instanceof JsonString text) {
                return text.value();
            }
            throw new IllegalArgumentException("an operation whose " + name + " is no text");
        });
    }

    /**
     * The document with the changes.
     *
     * @throws IllegalArgumentException if there is nothing at a place that is to be changed
     */
    public JsonValue apply(JsonValue document) {
        JsonValue changed = requireNonNull(document, "document");
        for (Operation operation : operations) {
            changed = apply(operation, changed);
        }
        return changed;
    }

    /** The same for an object that stays one. */
    public JsonObject apply(JsonObject document) {
        return (JsonObject) apply((JsonValue) document);
    }

    private static JsonValue apply(Operation operation, JsonValue document) {
        List<String> path = operation.path().tokens();
        return switch (operation.op()) {
            case "remove" -> change(document, path, Change.REMOVE, Optional.empty());
            case "replace" -> change(document, path, Change.REPLACE, operation.value());
            case "add" -> change(document, path, Change.ADD, operation.value());
            case "copy" -> change(document, path, Change.ADD, source(operation, document));
            default -> // move
                change(
                        change(document, operation.from().orElseThrow().tokens(), Change.REMOVE, Optional.empty()),
                        path,
                        Change.ADD,
                        source(operation, document));
        };
    }

    private static Optional<JsonValue> source(Operation operation, JsonValue document) {
        JsonPointer from = operation.from().orElseThrow();
        return Optional.of(find(document, from).orElseThrow(() -> missing(from.value())));
    }

    private enum Change {
        ADD,
        REMOVE,
        REPLACE
    }

    private static JsonValue change(JsonValue value, List<String> path, Change change, Optional<JsonValue> content) {
        if (path.isEmpty()) {
            return content.orElseThrow(() -> missing(""));
        }
        String step = path.get(0);
        boolean last = path.size() == 1;
        if (value instanceof JsonObject object) {
            Optional<JsonValue> there = object.get(step);
            if (there.isEmpty() && !(last && change == Change.ADD)) {
                throw missing(step);
            }
            if (!last) {
                return object.with(step, change(there.orElseThrow(), path.subList(1, path.size()), change, content));
            }
            return change == Change.REMOVE ? object.without(step) : object.with(step, content.orElseThrow());
        }
        if (value instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>(array.items());
            int at = index(step, items.size(), last && change == Change.ADD);
            if (!last) {
                items.set(at, change(items.get(at), path.subList(1, path.size()), change, content));
            } else {
                switch (change) {
                    case ADD -> items.add(at, content.orElseThrow());
                    case REMOVE -> items.remove(at);
                    case REPLACE -> items.set(at, content.orElseThrow());
                }
            }
            return new JsonArray(items);
        }
        throw missing(step);
    }

    private static int index(String step, int size, boolean adding) {
        if (adding && step.equals(END)) {
            return size;
        }
        boolean number = step.matches("0|[1-9][0-9]{0,8}");
        int at = number ? Integer.parseInt(step) : -1;
        if (at < 0 || at > size || (at == size && !adding)) {
            throw missing(step);
        }
        return at;
    }

    /** What is at a place of a document, if something is. */
    static Optional<JsonValue> find(JsonValue document, JsonPointer place) {
        Optional<JsonValue> value = Optional.of(document);
        for (String step : place.tokens()) {
            value = value.flatMap(at -> {
                if (at instanceof JsonObject object) {
                    return object.get(step);
                }
                boolean item = at instanceof JsonArray array
                        && step.matches("0|[1-9][0-9]{0,8}")
                        && Integer.parseInt(step) < array.items().size();
                return item ? Optional.of(((JsonArray) at).items().get(Integer.parseInt(step))) : Optional.empty();
            });
        }
        return value;
    }

    private static IllegalArgumentException missing(String step) {
        return new IllegalArgumentException("nothing is there to be changed: " + step);
    }
}
