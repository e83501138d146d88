package org.lerkit.model.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.json.JsonObject;

/** Tells job postings: those of schema.org by their type and context, those of HR Open by members that nothing else has. */
final class PostingFormats {
    private static final Pattern SCHEMA_ORG = Pattern.compile("https?://(?:www\\.)?schema\\.org(?:/.*)?");

    /** The member of a position opening that has what is offered. */
    private static final String PROFILES = "positionProfiles";

    /** Members that postings of HR Open have, and nothing else that lerkit knows. */
    private static final List<String> MEMBERS = List.of(
            "postingID",
            "postingInstructions",
            "hiringOrganization",
            "formattedDescriptions",
            "occupationCategories",
            "requiredCredentials");

    private PostingFormats() {}

    /** Empty if it is none of schema.org. */
    static Optional<Detection> ofSchemaOrg(JsonObject document, List<String> contexts) {
        return JsonFormats.texts(document, "@type").contains("JobPosting") && isInVocabulary(document, contexts)
                ? found(Format.JOB_POSTING_SCHEMA_ORG, "the type is JobPosting, and the context is that of schema.org")
                : Optional.empty();
    }

    /** By the address of its context, or by the vocabulary of one that is written out. */
    private static boolean isInVocabulary(JsonObject document, List<String> contexts) {
        List<String> vocabularies = document.get("@context").orElse(null) instanceof JsonObject context
                ? JsonFormats.texts(context, "@vocab")
                : contexts;
        return vocabularies.stream().anyMatch(name -> SCHEMA_ORG.matcher(name).matches());
    }

    /**
     * Empty if it is none of HR Open. These say neither type nor context, so whatever can be told by more than one member is
     * to be told first.
     */
    static Optional<Detection> ofHrOpen(JsonObject document, List<String> contexts) {
        if (document.get(PROFILES).isPresent()) {
            return found(Format.POSITION_OPENING, "it has " + PROFILES);
        }
        boolean posting = document.get("@type").isEmpty()
                && contexts.isEmpty()
                && MEMBERS.stream().anyMatch(member -> document.get(member).isPresent());
        return posting ? found(Format.JOB_POSTING_JDX, "it has members of a posting of HR Open") : Optional.empty();
    }

    private static Optional<Detection> found(Format format, String reason) {
        return Optional.of(new Recognized(format, Optional.empty(), List.of(), reason));
    }
}
