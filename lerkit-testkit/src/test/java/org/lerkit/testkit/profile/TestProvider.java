package org.lerkit.testkit.profile;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.mutate.Samples;
import org.lerkit.testkit.subject.LoopbackServer.Answering;
import org.lerkit.testkit.subject.LoopbackServer.Asked;
import org.lerkit.testkit.subject.LoopbackServer.Told;

/** A provider of three frameworks, that does all right but for one fault. */
final class TestProvider implements Answering {
    private static final String BASE = "/ims/case/v1p1";
    private static final Set<String> SETS = Set.of("CFConcepts", "CFSubjects", "CFItemTypes");
    private static final Pattern FILTER = Pattern.compile("(\\w+)='([^']*)'");

    private final String fault;
    private final Map<String, List<JsonObject>> known = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    TestProvider(String fault) {
        this.fault = fault;
    }

    private boolean is(String name) {
        return fault.equals(name);
    }

    /** Three frameworks of one content, at the address that was asked. */
    private static List<JsonObject> packages(String address) {
        String text = JsonWriter.toText(withoutExtensions(Samples.named("case-package")))
                .replace("https://standards.gildhavn.example", address);
        return Stream.of("51ac Rigging", "52ac Anchors", "53ac sails")
                .map(each -> each.split(" ", 2))
                .map(each ->
                        text.replace("-51ac-", "-" + each[0] + "-").replace("Rigging of small", each[1] + " of small"))
                .map(JsonReader.standard()::readObject)
                .toList();
    }

    private static JsonValue withoutExtensions(JsonValue value) {
        if (value instanceof JsonArray array) {
            return new JsonArray(
                    array.items().stream().map(TestProvider::withoutExtensions).toList());
        }
        if (value instanceof JsonObject object) {
            JsonObject.Builder builder = JsonObject.builder();
            object.without("extensions")
                    .members()
                    .forEach((name, member) -> builder.put(name, withoutExtensions(member)));
            return builder.build();
        }
        return value;
    }

    @Override
    public Told answer(Asked asked) {
        if (!asked.method().equals("GET")) {
            return is("read-only") ? new Told(204, Map.of(), new byte[0]) : error(405, "unsupported");
        }
        String base = is("base-path") ? "/case" : BASE;
        if (!asked.path().startsWith(base + "/")) {
            return error(404, "unknownobject");
        }
        String[] path = asked.path().substring(base.length() + 1).split("/", -1);
        List<JsonObject> packages = known.computeIfAbsent("http://" + asked.header("Host"), TestProvider::packages);
        if (path[0].equals("discovery")) {
            return discovery(asked);
        }
        if (path.length == 1) {
            return is("documents-listed") ? Told.json(200, "{}") : documents(asked, packages);
        }
        for (JsonObject whole : packages) {
            Optional<JsonObject> found = find(whole, path[0], path[1]);
            if (found.isPresent()) {
                return told(path[0], found.get());
            }
        }
        return error(is("status-404") ? 400 : 404, path[1].length() == 36 ? "unknownobject" : "invalid_uuid");
    }

    private Told told(String collection, JsonObject found) {
        if (is("fail-" + collection)) {
            return error(404, "unknownobject");
        }
        JsonObject told = found;
        if (is("repeatable") && collection.equals("CFPackages")) {
            told = told.with(
                    "CFItems",
                    new JsonArray(told.get("CFItems").orElseThrow().items().subList(count.incrementAndGet() % 2, 3)));
        }
        if (is("package-and-parts-agree") && collection.equals("CFItems")) {
            told = told.with("humanCodingScheme", new JsonString("changed"));
        }
        if (is("text-markup") && collection.equals("CFItems")) {
            told = told.with("notes", new JsonString("Hemp first, then n kinds of fibre."));
        }
        if (is("uri-and-identifier") && collection.equals("CFItems")) {
            told = told.with("identifier", new JsonString("00000099-51ac-4d07-8b1e-0c9d3f6a7e21"));
        }
        if (is("payload-valid") && collection.equals("CFItems")) {
            told = told.without("lastChangeDateTime");
        }
        if (is("extensions-not-supplied") && collection.equals("CFItems")) {
            told = told.with("guildOnly", new JsonString("x"));
        }
        return Told.of(200, is("media-type-json") ? "text/html" : "application/json", JsonWriter.toText(told));
    }

    private Optional<JsonObject> find(JsonObject whole, String collection, String identifier) {
        JsonObject document = (JsonObject) whole.get("CFDocument").orElseThrow();
        if (collection.equals("CFPackages")) {
            JsonObject served = is("package-broken") ? whole.with("CFDocument", document.without("creator")) : whole;
            return Optional.of(served)
                    .filter(each -> text(document, "identifier").equals(identifier));
        }
        if (collection.equals("CFDocuments")) {
            return Optional.of(alone(document))
                    .filter(each -> text(each, "identifier").equals(identifier));
        }
        if (collection.equals("CFItemAssociations")) {
            return part(whole, "CFItems", identifier).map(item -> withAssociations(whole, item, document));
        }
        Optional<JsonObject> part = part(whole, collection, identifier);
        if (SETS.contains(collection)) {
            return part.map(each ->
                    JsonObject.builder().put(collection, JsonArray.of(each)).build());
        }
        return part.map(
                each -> Set.of("CFItems", "CFAssociations").contains(collection) ? linked(each, document) : each);
    }

    private static Optional<JsonObject> part(JsonObject whole, String collection, String identifier) {
        JsonValue parts = whole.get(collection)
                .or(() -> ((JsonObject) whole.get("CFDefinitions").orElseThrow()).get(collection))
                .orElse(JsonArray.EMPTY);
        return parts.items().stream()
                .map(JsonObject.class::cast)
                .filter(part -> text(part, "identifier").equals(identifier))
                .findFirst();
    }

    private JsonObject linked(JsonObject part, JsonObject document) {
        return is("item-document-link") ? part : part.with("CFDocumentURI", link(document));
    }

    private JsonObject alone(JsonObject document) {
        return is("document-package-link") ? document : document.with("CFPackageURI", link(document));
    }

    private static JsonObject link(JsonObject document) {
        return JsonObject.builder()
                .put("title", document.get("title").orElseThrow())
                .put("identifier", document.get("identifier").orElseThrow())
                .put("uri", document.get("uri").orElseThrow())
                .build();
    }

    private JsonObject withAssociations(JsonObject whole, JsonObject item, JsonObject document) {
        List<JsonValue> all = whole.get("CFAssociations").orElseThrow().items().stream()
                .filter(association -> is("item-associations-of-item")
                        || JsonWriter.toText(((JsonObject) association).without("identifier"))
                                .contains(text(item, "identifier")))
                .toList();
        return JsonObject.builder()
                .put("CFItem", linked(item, document))
                .put("CFAssociations", new JsonArray(all))
                .build();
    }

    private Told documents(Asked asked, List<JsonObject> packages) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : asked.query().split("&", -1)) {
            query.put(
                    pair.split("=", 2)[0],
                    URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8));
        }
        List<JsonObject> documents = new ArrayList<>();
        packages.forEach(whole ->
                documents.add(alone((JsonObject) whole.get("CFDocument").orElseThrow())));
        if (is("lists-not-empty")) {
            documents.clear();
        }
        if (is("limit-default")) {
            for (int i = 0; i < 99; i++) {
                documents.add(documents.get(0).with("title", new JsonString("Copy " + i)));
            }
        }
        if (query.containsKey("sort") && !is("sort-order")) {
            if (is("sort-unknown-default") && !query.get("sort").equals("title")) {
                return error(400, "invalid_sort_field");
            }
            Comparator<JsonObject> order =
                    Comparator.comparing(document -> text(document, query.get("sort")), String.CASE_INSENSITIVE_ORDER);
            documents.sort("desc".equals(query.get("orderBy")) ? order.reversed() : order);
        }
        if (query.containsKey("filter") && !is("filter-fields")) {
            Matcher filter = FILTER.matcher(query.get("filter"));
            if (!filter.matches() || !documents.get(0).members().containsKey(filter.group(1))) {
                return is("filter-unknown-refused")
                        ? list(query, documents, documents.size())
                        : error(400, "invalid_selection_field");
            }
            documents.removeIf(document -> is("filter-case-insensitive")
                    ? !text(document, filter.group(1)).equals(filter.group(2))
                    : !text(document, filter.group(1)).equalsIgnoreCase(filter.group(2)));
        }
        int total = documents.size();
        int offset = is("limit-and-offset") ? 0 : Integer.parseInt(query.getOrDefault("offset", "0"));
        int limit = Integer.parseInt(query.getOrDefault("limit", is("limit-default") ? "1000" : "100"));
        return list(query, documents.stream().skip(offset).limit(limit).toList(), total);
    }

    private Told list(Map<String, String> query, List<JsonObject> documents, int total) {
        Set<String> fields = Set.of(query.getOrDefault("fields", "").split(",", -1));
        if (query.containsKey("fields") && fields.contains("") && !is("blank-selection-refused")) {
            return error(400, is("blank-code") ? "forbidden" : "invalid_selection_field");
        }
        boolean known = documents.stream()
                .anyMatch(document -> document.members().keySet().stream().anyMatch(fields::contains));
        List<JsonValue> shown = new ArrayList<>();
        for (JsonObject document : documents) {
            JsonObject.Builder builder = JsonObject.builder();
            document.members().forEach((name, value) -> {
                boolean all = !(is("selection-unknown-all") && query.containsKey("fields"))
                        && (!known || is("selection-only"));
                if (all || fields.contains(name)) {
                    builder.put(name, value);
                }
            });
            JsonObject built = builder.build();
            shown.add(is("all-fields-by-default") ? built.without("publisher") : built);
        }
        Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", "application/json"));
        if (!is("total-count-supplied")) {
            headers.put("X-Total-Count", String.valueOf(is("total-count") ? total + 1 : total));
        }
        if (!is("page-links")) {
            headers.put("Link", links(query, total));
        }
        return new Told(
                200,
                headers,
                JsonWriter.toBytes(JsonObject.builder()
                        .put("CFDocuments", new JsonArray(shown))
                        .build()));
    }

    private static String links(Map<String, String> query, int total) {
        int offset = Integer.parseInt(query.getOrDefault("offset", "0"));
        int limit = Integer.parseInt(query.getOrDefault("limit", "100"));
        String next =
                offset + limit < total ? ", <" + BASE + "/CFDocuments?offset=" + (offset + limit) + ">; rel=next" : "";
        String previous = offset > 0 ? ", <" + BASE + "/CFDocuments?offset=0>; rel=\"prev\"" : "";
        return "<" + BASE + "/CFDocuments>; rel=\"first\", <" + BASE + "/CFDocuments>; rel=\"last\"" + next + previous;
    }

    private Told discovery(Asked asked) {
        if (is("discovery-served")) {
            return error(404, "unknownobject");
        }
        String host = is("discovery-localized") ? "www.imsglobal.org" : asked.header("Host");
        return Told.json(200, """
                {"openapi": "3.0.1", "servers": [{"url": "http://{hostName}%s",
                 "variables": {"hostName": {"default": "%s"}}}]}""".formatted(BASE, host));
    }

    private Told error(int status, String minor) {
        String code = is("other-code") ? "fullsuccess" : is("status-info-terms") ? "nosuchterm" : minor;
        return Told.json(status, """
                {"imsx_codeMajor": "%s", "imsx_severity": "error", "imsx_codeMinor": {"imsx_codeMinorField": [
                 {"imsx_codeMinorFieldName": "TargetEndSystem", "imsx_codeMinorFieldValue": "%s"}]}}""".formatted(is("status-info-complete") ? "success" : "failure", code));
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).orElse(JsonNumber.of(0)) instanceof JsonString text ? text.value() : "";
    }
}
