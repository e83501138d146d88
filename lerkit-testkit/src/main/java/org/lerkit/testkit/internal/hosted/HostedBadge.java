package org.lerkit.testkit.internal.hosted;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Verifying.Shown;
import org.lerkit.testkit.mutate.JsonPatch;
import org.lerkit.testkit.mutate.Samples;

/** A hosted badge, as it is shown and as it is served; right, or wrong in one way. */
enum HostedBadge {
    RIGHT("verification-hosted-fetched", "A badge that is served as it is shown is accepted.", Where.NOWHERE, ""),
    SERVED_OTHERWISE(
            "verification-hosted-fetched",
            "The badge is served with another recipient.",
            Where.SERVED,
            "replace /recipient/identity \"somebody.else@example.org\""),
    NOT_SERVED("verification-hosted-fetched", "The badge is not served.", Where.ABSENT, ""),
    SERVED_AS_ANOTHER(
            "verification-document-id",
            "What is served at the address of the badge is another badge.",
            Where.SERVED,
            "replace /id \"https://badges.hollowmere.example/awards/78\""),
    OF_ANOTHER_HOST(
            "verification-hosted-scope",
            "The badge is served by another host than that of its issuer.",
            Where.BOTH,
            "replace /id \"https://elsewhere.example/awards/77\""),
    EXPIRED("assertion-expires", "The badge expired long ago.", Where.BOTH, "add /expires \"2025-06-01T00:00:00Z\""),
    NOT_EXPIRED(
            "assertion-expires",
            "A badge that expires in many years is accepted.",
            Where.BOTH,
            "add /expires \"2099-06-01T00:00:00+02:00\""),
    ISSUED_LATER(
            "assertion-issued",
            "The badge is issued on a day long after today.",
            Where.BOTH,
            "replace /issuedOn \"2099-05-20T08:00:00Z\""),
    ISSUED_WITH_OFFSET(
            "assertion-issued",
            "A badge that was issued at a time with an offset is accepted.",
            Where.BOTH,
            "replace /issuedOn \"2025-05-20T10:00:00+02:00\""),
    REVOKED("assertion-revoked", "The badge is served as revoked.", Where.SERVED, "add /revoked true"),
    NOT_REVOKED(
            "assertion-revoked",
            "A badge that says that it is not revoked is accepted.",
            Where.BOTH,
            "add /revoked false"),
    DATE_IN_WORDS("dates", "The date of issue is in words.", Where.BOTH, "replace /issuedOn \"last spring\""),
    WITHOUT_RECIPIENT("assertion-recipient-present", "The badge has no recipient.", Where.BOTH, "remove /recipient"),
    WITHOUT_BADGE("assertion-badge-present", "The badge has no badge class.", Where.BOTH, "remove /badge"),
    WITHOUT_VERIFICATION(
            "assertion-verification-present",
            "The badge does not say how it is verified.",
            Where.BOTH,
            "remove /verification"),
    OF_VERSION_1(
            "version-1-refused",
            "The badge is one of Open Badges 1.1.",
            Where.BOTH,
            "replace /@context \"https://w3id.org/openbadges/v1\"");

    private enum Where {
        NOWHERE,
        SERVED,
        ABSENT,
        BOTH
    }

    private final String requirement;
    private final String title;
    private final Where where;
    private final String change;

    HostedBadge(String requirement, String title, Where where, String change) {
        this.requirement = requirement;
        this.title = title;
        this.where = where;
        this.change = change;
    }

    /** Those that exercise a requirement of Open Badges 2.0. */
    static List<HostedBadge> of(String requirement) {
        return Arrays.stream(values())
                .filter(badge -> badge.requirement.equals(requirement))
                .toList();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }

    boolean isRight() {
        return title.endsWith(" is accepted.");
    }

    /** It, and what is to be found of it. */
    Shown shown() {
        JsonObject good = Samples.named("hosted-badge");
        JsonObject changed = patch().apply(good);
        JsonObject shown = where == Where.BOTH ? changed : good;
        Map<String, byte[]> served = new HashMap<>();
        serve(served, address(Samples.named("hosted-badge-class")), Samples.named("hosted-badge-class"));
        serve(served, address(Samples.named("hosted-badge-issuer")), Samples.named("hosted-badge-issuer"));
        if (where != Where.ABSENT) {
            serve(served, address(shown), changed);
        }
        return new Shown(JsonWriter.toBytes(shown), "application/ld+json", served);
    }

    private JsonPatch patch() {
        if (change.isEmpty()) {
            return JsonPatch.none();
        }
        String[] words = change.split(" ", 3);
        String value = words.length > 2 ? ",\"value\":" + words[2] : "";
        String patch = "[{\"op\":\"" + words[0] + "\",\"path\":\"" + words[1] + '"' + value + "}]";
        return JsonPatch.of((JsonArray) JsonReader.standard().read(patch));
    }

    private static String address(JsonObject document) {
        return document.get("id").map(JsonWriter::toText).orElseThrow().replace("\"", "");
    }

    private static void serve(Map<String, byte[]> served, String url, JsonObject document) {
        served.put(url, JsonWriter.toBytes(document));
    }
}
