package org.lerkit.model.ob2;

import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.model.SpecRef;
import org.lerkit.model.internal.DistinctIds;
import org.lerkit.model.internal.IdentityRules;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

/** The specification that this package follows, and the kinds of value that its types share. */
public final class OpenBadges2 {
    /** The context of Open Badges 2.0. */
    public static final String CONTEXT = "https://w3id.org/openbadges/v2";

    /** The vocabulary that the context maps its terms to. */
    private static final JsonString VOCABULARY = new JsonString("https://w3id.org/openbadges#");
    /** What the context is also known by; version 2.1 adds to it. */
    private static final Pattern CONTEXTS =
            Pattern.compile("https?://w3id\\.org/openbadges/v2|https?://purl\\.imsglobal\\.org/spec/ob/v2p1/\\S+");

    /** What identifies an object: an absolute IRI, or a blank node within its document. */
    static final MemberType<Iri> IRI = iri(
            "an IRI", iri -> iri.isAbsolute() || iri.value().startsWith("_:"), "write it in full: https:, urn:uuid:");

    static final MemberType<Iri> URL = iri("a URL", Iri::isHttp, "write it in full, from https:// on, without spaces");
    static final MemberType<Iri> IMAGE_URL = iri(
            "the URL of an image or a data URL with one",
            iri -> iri.isHttp() || (iri.isAbsolute() && iri.value().startsWith("data:image/")),
            "write it from https:// on, or as data:image/png;base64, and the image in base64");
    static final MemberType<LexicalDateTime> DATE_TIME = MemberType.string(
                    "a date and time with a time zone", LexicalDateTime::new, LexicalDateTime::text)
            .holding(
                    Findings.FORMAT,
                    dateTime -> instant(dateTime).isPresent(),
                    "write it like 2026-05-31T09:30:00Z or 2026-05-31T09:30:00+02:00");
    static final MemberType<String> EMAIL = MemberType.text(
            "an email address", IdentityRules.EMAIL_ADDRESS, "write it like office@college.example.org");
    /** The name of a property of a profile, as the context has it or as an IRI. */
    static final MemberType<String> PROPERTY = MemberType.text(
            "the name of a property",
            Pattern.compile("id|email|url|telephone|[^\\s:]+:\\S+"),
            "write email, url or telephone, or the IRI of another property");

    static final MemberType<String> VERIFICATION_PROPERTY = MemberType.text(
            "the name of the property that verification looks at",
            Pattern.compile("id"),
            "write id, which is the only one there is, or leave it out");
    static final MemberType<String> LANGUAGE = MemberType.string("a language tag", text -> text, text -> text)
            .holding(Findings.FORMAT, OpenBadges2::isLanguage, "write it like en, fr-CA or zh-Hant-TW");
    static final MemberType<String> HOST = MemberType.text(
            "the name of a host",
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*+"),
            "write the name alone, without https:// and path: badges.example.org");

    private static final Set<String> IDENTIFIED =
            Set.of("Assertion", "BadgeClass", "Profile", "Issuer", "CryptographicKey", "Endorsement");
    private static final SpecRef SPECIFICATION =
            new SpecRef("Open Badges 2.0", "https://www.imsglobal.org/spec/ob/v2p0/");

    /** The forms of ISO 8601 that the specification lists: seconds, and the minutes of the zone, may be left out. */
    private static final Pattern TIMESTAMP = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2})(:[0-9]{2}(?:\\.[0-9]+)?)?(Z|([+-][0-9]{2})(?::?([0-9]{2}))?)");

    private OpenBadges2() {}

    /** A clause of Open Badges 2.0. */
    public static SpecRef clause(String fragment) {
        return SPECIFICATION.clause(fragment);
    }

    static ShapeDraft draft(String name) {
        return Shape.draft(name, clause(name));
    }

    /** The moment of a timestamp in any form that Open Badges 2.0 allows; empty if it is in none. */
    public static Optional<Instant> instant(LexicalDateTime dateTime) {
        Matcher parts = TIMESTAMP.matcher(dateTime.text());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String seconds = parts.group(2) == null ? ":00" : parts.group(2);
        String minutes = parts.group(5) == null ? "00" : parts.group(5);
        String zone = parts.group(4) == null ? "Z" : parts.group(4) + ':' + minutes;
        return new LexicalDateTime(parts.group(1) + seconds + zone).instant();
    }

    /** Whether an object says of itself that it was revoked: then it need not say anything else. */
    static boolean isRevoked(JsonObject object) {
        return object.members().get("revoked") == JsonBoolean.TRUE;
    }

    /** Adds what holds for every object that may be a document of its own. */
    static <T extends Node> Shape<T> document(Shape<T> shape) {
        return shape.rule("context", OpenBadges2::checkContext)
                .rule("terms", Terms::check)
                .rule("distinct-ids", OpenBadges2::checkDistinctIds);
    }

    private static void checkDistinctIds(Node node, Findings findings) {
        if (findings.isRoot()) {
            DistinctIds.ofTypes(IDENTIFIED, node.json(), findings);
        }
    }

    /** A document names the context; what is embedded has that of the object around it. */
    private static void checkContext(Node node, Findings findings) {
        List<JsonValue> contexts = items(node.json(), "@context");
        boolean root = findings.isRoot();
        if ((root || !contexts.isEmpty()) && contexts.stream().noneMatch(OpenBadges2::isContext)) {
            findings.in("@context")
                    .error(Findings.CONTEXT, "the context of Open Badges 2.0 is not there", "write " + CONTEXT);
        }
    }

    /** Whether it is the context of Open Badges 2, by its address or written out. */
    static boolean isContext(JsonValue context) {
        return context instanceof JsonObject definitions
                ? VOCABULARY.equals(definitions.members().get("obi"))
                : context instanceof JsonString address
                        && CONTEXTS.matcher(address.value()).matches();
    }

    /** The values of a member, bare or in an array. */
    static List<JsonValue> items(JsonObject object, String member) {
        JsonValue value = object.members().get(member);
        return value instanceof JsonArray array ? array.items() : value == null ? List.of() : List.of(value);
    }

    private static MemberType<Iri> iri(String description, Predicate<Iri> form, String hint) {
        return MemberType.string(description, Iri::new, Iri::value).holding(Findings.FORMAT, form, hint);
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .toLanguageTag()
                    .equals("und");
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
