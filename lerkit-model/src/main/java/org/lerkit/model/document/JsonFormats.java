package org.lerkit.model.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Tells JSON formats by {@code @context} and {@code type}, the two members that every credential must have. */
final class JsonFormats {
    private static final String RECORD = Format.LEARNER_RECORD.id() + ':';
    private static final String POSTING = Format.JOB_POSTING.id() + ':';
    private static final String NEUTRAL_FRAMEWORK = Format.FRAMEWORK.id() + ':';
    private static final String VC_2 = "https://www.w3.org/ns/credentials/v2";
    private static final String VC_1 = "https://www.w3.org/2018/credentials/v1";
    private static final List<String> CLR_MEMBERS = List.of("issuedOn", "learner", "publisher");
    private static final List<String> CLR_SET_MEMBERS = List.of("clrs", "signedClrs");
    /** What every student of Ed-Fi has. */
    private static final String STUDENT = "studentUniqueId";

    /** What every package of CASE has. */
    private static final String FRAMEWORK = "CFDocument";

    private static final String FRAMEWORK_PACKAGE = "CFPackage";

    /** The roots of PESC transcripts, which JSON gives the prefix that they have in XML, with a dot. */
    private static final Map<String, Format> TRANSCRIPTS = Map.of(
            "CollegeTranscript", Format.COLLEGE_TRANSCRIPT_JSON,
            "HighSchoolTranscript", Format.HIGH_SCHOOL_TRANSCRIPT_JSON);

    private static final Pattern CLR_1 = Pattern.compile("https?://purl\\.imsglobal\\.org/spec/clr/v1p0/context/.*");
    private static final Pattern OB_2 =
            Pattern.compile("https?://w3id\\.org/openbadges/v2|https?://purl\\.imsglobal\\.org/spec/ob/v2p1/.*");
    private static final Pattern OB_1 = Pattern.compile("https?://w3id\\.org/openbadges/v1");
    /** What a context of Open Badges 2 that is written out maps its terms to. */
    private static final JsonString OB_VOCABULARY = new JsonString("https://w3id.org/openbadges#");
    /** What every assertion of Open Badges 1.0 has, which has no context. */
    private static final List<String> OB_1_MEMBERS = List.of("uid", "recipient", "badge", "verify");
    /** The addresses of contexts that tell their version. */
    private static final String SPECIFICATIONS = "https://purl.imsglobal.org/spec/";

    private static final Pattern VERSIONED =
            Pattern.compile("https://purl\\.imsglobal\\.org/spec/(?:ob|clr)/v[0-9]p[0-9]/context-([0-9.]+)\\.json");

    /** Types of Open Badges 2. */
    private static final Map<String, Format> OB_2_TYPES = Map.of(
            "Assertion", Format.OPEN_BADGES_2,
            "BadgeClass", Format.BADGE_CLASS_2,
            "Issuer", Format.PROFILE_2,
            "Profile", Format.PROFILE_2,
            "CryptographicKey", Format.KEY_2,
            "RevocationList", Format.REVOCATION_LIST_2,
            "Endorsement", Format.ENDORSEMENT_2);

    /** Types of VC Data Model 2.0 or 1.1, the most telling first. */
    private static final Map<String, Format> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("ClrCredential", Format.CLR_2);
        TYPES.put("OpenBadgeCredential", Format.OPEN_BADGES_3);
        TYPES.put("AchievementCredential", Format.OPEN_BADGES_3);
        TYPES.put("EndorsementCredential", Format.ENDORSEMENT_3);
        TYPES.put("BitstringStatusListCredential", Format.STATUS_LIST_2);
        TYPES.put("StatusList2021Credential", Format.STATUS_LIST_1);
        TYPES.put("RevocationList2020Credential", Format.REVOCATION_LIST_1);
        TYPES.put("JsonSchemaCredential", Format.SCHEMA_CREDENTIAL_2);
        TYPES.put("VerifiablePresentation", Format.PRESENTATION_2);
        TYPES.put("VerifiableCredential", Format.CREDENTIAL_2);
    }

    private static final Map<Format, Format> FIRST_DATA_MODEL =
            Map.of(Format.CREDENTIAL_2, Format.CREDENTIAL_1, Format.PRESENTATION_2, Format.PRESENTATION_1);

    /** Formats that data model 1.1 is at home in. */
    private static final Set<Format> FIRST_ONLY = Set.of(Format.STATUS_LIST_1, Format.REVOCATION_LIST_1);

    private JsonFormats() {}

    static Detection detect(JsonObject document) {
        for (String format : texts(document, "format")) {
            if (format.startsWith(RECORD)) {
                Optional<String> version = Optional.of(format.substring(RECORD.length()));
                return new Recognized(Format.LEARNER_RECORD, version, List.of(), "the member format says so");
            }
            if (format.startsWith(POSTING)) {
                Optional<String> version = Optional.of(format.substring(POSTING.length()));
                return new Recognized(Format.JOB_POSTING, version, List.of(), "the member format says so");
            }
            if (format.startsWith(NEUTRAL_FRAMEWORK)) {
                Optional<String> version = Optional.of(format.substring(NEUTRAL_FRAMEWORK.length()));
                return new Recognized(Format.FRAMEWORK, version, List.of(), "the member format says so");
            }
        }
        List<String> contexts = texts(document, "@context");
        List<String> types = texts(document, "type");
        Optional<Detection> lerRs = LerRsFormats.detect(document, contexts, types);
        if (lerRs.isPresent()) {
            return lerRs.get();
        }
        Optional<Detection> elm = ElmFormats.detect(document, types);
        if (elm.isPresent()) {
            return elm.get();
        }
        Optional<String> type = mostTelling(types);
        if (contexts.contains(VC_2) || contexts.contains(VC_1)) {
            return type.map(name -> credential(name, document, contexts))
                    .orElseGet(() -> Detector.looksLike(
                            "JSON with the context of a credential, but of no type that lerkit knows",
                            "check its type: VerifiableCredential, and what kind of credential it is"));
        }
        Optional<Detection> posting = PostingFormats.ofSchemaOrg(document, contexts);
        if (posting.isPresent()) {
            return posting.get();
        }
        Optional<Detection> skills = SkillFormats.detect(document, types);
        if (skills.isPresent()) {
            return skills.get();
        }
        Optional<Detection> record = record(document, types, contexts);
        if (record.isPresent()) {
            return record.get();
        }
        boolean inline = document.members().get("@context") instanceof JsonObject context
                && OB_VOCABULARY.equals(context.members().get("obi"));
        if (inline
                || contexts.stream().anyMatch(context -> OB_2.matcher(context).matches())) {
            return badge(types, contexts);
        }
        if (contexts.stream().anyMatch(context -> OB_1.matcher(context).matches())) {
            return found(Format.OPEN_BADGES_1, Optional.of("1.1"), List.of(), "the context is that of Open Badges 1.1");
        }
        if (document.members().keySet().containsAll(OB_1_MEMBERS)) {
            return found(
                    Format.OPEN_BADGES_1,
                    Optional.of("1.0"),
                    List.of(),
                    "it has no context, and " + String.join(", ", OB_1_MEMBERS));
        }
        if (document.get(FRAMEWORK).isPresent()
                || document.get(FRAMEWORK_PACKAGE).isPresent()) {
            return framework(document);
        }
        Optional<Detection> transcript = transcript(document);
        if (transcript.isPresent()) {
            return transcript.get();
        }
        if (document.get(STUDENT).isPresent()
                || document.get("student")
                        .filter(student -> student instanceof JsonObject object
                                && object.get(STUDENT).isPresent())
                        .isPresent()) {
            return found(Format.EDFI_TRANSCRIPT, Optional.empty(), List.of(), "it has a " + STUDENT);
        }
        Optional<Detection> opening = PostingFormats.ofHrOpen(document, contexts);
        if (opening.isPresent()) {
            return opening.get();
        }
        if (type.isPresent()) {
            return Detector.looksLike(
                    "JSON of type " + type.get() + " without the context of a credential",
                    "start @context with " + VC_2);
        }
        return Detector.looksLike(
                "JSON without the context and type of a credential",
                "lerkit tells JSON formats by @context and type; check what the file holds");
    }

    private static Optional<String> mostTelling(List<String> types) {
        for (String known : TYPES.keySet()) {
            if (types.contains(known)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** Records of CLR 1.0 need not say their type, and publishers like to name copies of the context. */
    private static Optional<Detection> record(JsonObject document, List<String> types, List<String> contexts) {
        boolean ofClr =
                contexts.stream().anyMatch(context -> CLR_1.matcher(context).matches());
        Set<String> members = document.members().keySet();
        String other = "and the context is " + (ofClr ? "that of CLR 1.0" : "another than that of CLR 1.0");
        List<String> dialects = ofClr ? List.of() : List.of("other-context");
        if (types.contains("ClrSet") || (ofClr && CLR_SET_MEMBERS.stream().anyMatch(members::contains))) {
            return Optional.of(found(Format.CLR_SET_1, Optional.empty(), dialects, "it is a set of records, " + other));
        }
        if (types.contains("Clr") || members.containsAll(CLR_MEMBERS)) {
            return Optional.of(found(
                    Format.CLR_1,
                    Optional.empty(),
                    dialects,
                    (types.contains("Clr") ? "the type is Clr, " : "it has " + String.join(", ", CLR_MEMBERS) + ", ")
                            + other));
        }
        return ofClr
                ? Optional.of(Detector.looksLike(
                        "JSON with the context of CLR 1.0, but no record",
                        "give the record itself; it has " + String.join(", ", CLR_MEMBERS)))
                : Optional.empty();
    }

    /** Frameworks of 1.0 do not say their version; some services wrap packages in an object. */
    private static Detection framework(JsonObject document) {
        boolean wrapped = document.get(FRAMEWORK).isEmpty();
        JsonValue inside = wrapped ? document.members().get(FRAMEWORK_PACKAGE) : document;
        boolean later = inside instanceof JsonObject whole
                && whole.members().get(FRAMEWORK) instanceof JsonObject framework
                && new JsonString("1.1").equals(framework.members().get("caseVersion"));
        return found(
                Format.CASE,
                later ? Optional.of("1.1") : Optional.empty(),
                wrapped ? List.of("wrapped") : List.of(),
                "it has a " + (wrapped ? FRAMEWORK_PACKAGE : FRAMEWORK));
    }

    private static Optional<Detection> transcript(JsonObject document) {
        for (Map.Entry<String, JsonValue> member : document.members().entrySet()) {
            String name = member.getKey();
            String local = name.substring(name.lastIndexOf('.') + 1);
            Format format = TRANSCRIPTS.get(local);
            if (format != null && member.getValue() instanceof JsonObject) {
                return Optional.of(found(format, Optional.empty(), List.of(), "it has the member " + local));
            }
        }
        return Optional.empty();
    }

    private static Detection badge(List<String> types, List<String> contexts) {
        Optional<String> type = types.stream().filter(OB_2_TYPES::containsKey).findFirst();
        if (type.isEmpty()) {
            return Detector.looksLike(
                    "JSON with the context of Open Badges 2, but of no type that is a document there",
                    "check its type: "
                            + String.join(
                                    ", ", OB_2_TYPES.keySet().stream().sorted().toList()));
        }
        boolean later = contexts.stream().anyMatch(context -> context.contains("/v2p1/"));
        return found(
                OB_2_TYPES.getOrDefault(type.get(), Format.OPEN_BADGES_2),
                later ? Optional.of("2.1") : Optional.empty(),
                List.of(),
                "the type is " + type.get() + ", and the context is that of Open Badges " + (later ? "2.1" : "2.0"));
    }

    private static Detection credential(String type, JsonObject document, List<String> contexts) {
        Format format = TYPES.getOrDefault(type, Format.CREDENTIAL_2);
        boolean first = !contexts.contains(VC_2);
        List<String> dialects = new ArrayList<>();
        if (first && FIRST_DATA_MODEL.containsKey(format)) {
            format = FIRST_DATA_MODEL.get(format);
        } else if (first != FIRST_ONLY.contains(format)) {
            dialects.add(first ? "vcdm-1.1" : "vcdm-2.0");
        }
        dialects.add(document.get("proof").isPresent() ? "embedded-proof" : "no-proof");
        return found(
                format,
                format.id().startsWith("1edtech:") ? version(contexts) : Optional.empty(),
                dialects,
                "the type is " + type + ", and the context is that of data model " + (first ? "1.1" : "2.0"));
    }

    /** The version of the first context that tells it: of a CLR, that of CLR comes before that of Open Badges. */
    private static Optional<String> version(List<String> contexts) {
        for (String context : contexts) {
            if (context.startsWith(SPECIFICATIONS)) {
                Matcher version = VERSIONED.matcher(context);
                if (version.matches()) {
                    return Optional.of(version.group(1));
                }
            }
        }
        return Optional.empty();
    }

    private static Recognized found(Format format, Optional<String> version, List<String> dialects, String reason) {
        return new Recognized(format, version, dialects, reason);
    }

    /** The texts of a member that has one or several. */
    static List<String> texts(JsonObject object, String member) {
        JsonValue value = object.get(member).orElse(null);
        if (!(value instanceof JsonArray array)) {
            return value instanceof JsonString text ? List.of(text.value()) : List.of();
        }
        List<String> texts = new ArrayList<>(array.items().size());
        for (JsonValue item : array.items()) {
            if (item instanceof JsonString text) {
                texts.add(text.value());
            }
        }
        return texts;
    }
}
