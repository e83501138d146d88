package org.lerkit.mapping.pesc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.xml.XmlElement;

/**
 * Transcripts in JSON that say what transcripts in XML say, written by chance in the ways in which senders do: one
 * element of a name as an array or not, numbers and booleans as such or as strings, the root with prefix or without.
 */
final class JsonTranscripts {
    private final RandomGenerator random;

    JsonTranscripts(RandomGenerator random) {
        this.random = random;
    }

    JsonObject of(XmlElement transcript) {
        String prefix = random.nextBoolean() ? transcript.prefix() + '.' : "";
        return JsonObject.of(Map.of(prefix + transcript.name(), value(transcript)));
    }

    private JsonValue value(XmlElement element) {
        if (element.isChildless()) {
            return text(element.text());
        }
        Map<String, List<JsonValue>> inside = new LinkedHashMap<>();
        for (XmlElement part : element.elements()) {
            String name = part.namespace().isEmpty() ? part.name() : '{' + part.namespace() + '}' + part.name();
            inside.computeIfAbsent(name, key -> new ArrayList<>()).add(value(part));
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        inside.forEach((name, values) ->
                members.put(name, values.size() == 1 && random.nextBoolean() ? values.get(0) : new JsonArray(values)));
        return JsonObject.of(members);
    }

    private JsonValue text(String text) {
        if (random.nextBoolean()) {
            return new JsonString(text);
        } else if (text.equals("true") || text.equals("false")) {
            return JsonBoolean.of(text.equals("true"));
        }
        boolean number = text.matches("0|[1-9][0-9]{0,5}(\\.[0-9]{1,4})?") && !text.equals("1"); // it may mean true
        return number ? new JsonNumber(text) : new JsonString(text);
    }
}
