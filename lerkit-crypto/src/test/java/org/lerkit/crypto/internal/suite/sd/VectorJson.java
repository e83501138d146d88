package org.lerkit.crypto.internal.suite.sd;

import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Corpus;

/** Reads the vectors of suites that disclose selectively, and writes values as they do. */
final class VectorJson {
    private VectorJson() {}

    static List<String> statements(StatementGroups groups, BitSet indexes) {
        return indexes.stream().mapToObj(groups.statements()::get).toList();
    }

    static List<String> matching(JsonObject groups, String name) {
        return entries(member(in(groups, name), "matching"));
    }

    /** The values of a map from indexes to statements, as the vectors write it. */
    static List<String> entries(JsonValue map) {
        return items(member((JsonObject) map, "value")).stream()
                .map(entry -> ((JsonString) items(entry).get(1)).value())
                .toList();
    }

    static Map<String, String> pairs(JsonValue entries) {
        Map<String, String> pairs = new TreeMap<>();
        items(entries)
                .forEach(entry -> pairs.put(texts(entry).get(0), texts(entry).get(1)));
        return pairs;
    }

    static List<Integer> indexes(BitSet set) {
        return set.stream().boxed().toList();
    }

    static List<Integer> numbers(JsonObject object, String name) {
        return items(member(object, name)).stream()
                .map(number -> Integer.valueOf(((JsonNumber) number).text()))
                .toList();
    }

    static List<String> hex(List<byte[]> bytes) {
        return bytes.stream().map(HexFormat.of()::formatHex).toList();
    }

    static List<JsonPointer> pointers(JsonValue array) {
        return texts(array).stream().map(JsonPointer::new).toList();
    }

    static List<String> texts(JsonValue array) {
        return items(array).stream().map(item -> ((JsonString) item).value()).toList();
    }

    static List<JsonValue> items(JsonValue array) {
        return ((JsonArray) array).items();
    }

    static JsonValue member(JsonObject object, String name) {
        return object.get(name).orElseThrow();
    }

    static JsonObject in(JsonObject object, String name) {
        return (JsonObject) member(object, name);
    }

    static String text(JsonObject object, String name) {
        return ((JsonString) member(object, name)).value();
    }

    static JsonValue json(String path) {
        return JsonReader.standard().read(Corpus.bytes(path));
    }
}
