package org.lerkit.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lerkit.model.RowLocation;
import org.lerkit.model.SegmentLocation;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.XmlLocation;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** A ledger for machines. */
final class LedgerJson {
    private LedgerJson() {}

    static JsonObject of(Ledger ledger) {
        Map<String, String> rules = new TreeMap<>();
        ledger.entries()
                .forEach(entry -> rules.put(entry.rule().id(), entry.rule().words()));
        ledger.origins()
                .forEach(origin -> rules.put(origin.rule().id(), origin.rule().words()));
        JsonObject.Builder counts = JsonObject.builder();
        ledger.counts().forEach((token, count) -> counts.put(token, JsonNumber.of(count)));
        JsonObject.Builder words = JsonObject.builder();
        rules.forEach(words::put);
        return JsonObject.builder()
                .put("counts", counts.build())
                .put("entries", array(ledger.entries().stream().map(LedgerJson::entry)))
                .put("origins", array(ledger.origins().stream().map(LedgerJson::origin)))
                .put("rules", words.build())
                .build();
    }

    private static JsonObject entry(Ledger.Entry entry) {
        JsonObject.Builder json =
                JsonObject.builder().put("source", entry.source().path());
        if (entry.source() instanceof XmlLocation place && place.line() > 0) {
            json.put("line", JsonNumber.of(place.line()));
            json.put("column", JsonNumber.of(place.column()));
        }
        if (entry.source() instanceof SegmentLocation place && place.segment() > 0) {
            json.put("segment", JsonNumber.of(place.segment()));
        }
        if (entry.source() instanceof RowLocation place && place.line() > 0) {
            json.put("line", JsonNumber.of(place.line()));
        }
        json.put("disposition", entry.disposition().token());
        if (entry.disposition() instanceof Disposition.Dropped dropped && !dropped.understood()) {
            json.put("understood", JsonBoolean.FALSE);
        }
        places(json, "targets", entry.targets());
        places(json, "influences", entry.influences());
        return json.put("rule", entry.rule().id()).build();
    }

    private static JsonObject origin(Ledger.Origin origin) {
        return JsonObject.builder()
                .put("target", origin.target().path())
                .put("cause", origin.cause().name().toLowerCase(Locale.ROOT))
                .put("rule", origin.rule().id())
                .build();
    }

    private static void places(JsonObject.Builder json, String name, List<SourceLocation> places) {
        if (!places.isEmpty()) {
            json.put(name, array(places.stream().map(place -> new JsonString(place.path()))));
        }
    }

    private static JsonArray array(Stream<? extends JsonValue> items) {
        return new JsonArray(items.map(JsonValue.class::cast).toList());
    }
}
