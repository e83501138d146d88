package org.lerkit.mapping.hropen;

import static org.lerkit.mapping.hropen.Pen.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.value.Iri;

/** The entries of a LER-RS, each written from an attainment of the record. */
final class LerRsEntryDrafts {
    private static final Set<String> JSON =
            Set.of("application/vc", "application/json", "application/ld+json", "application/vc+ld+json");
    private final LerRsDraft draft;
    private final Map<String, List<Target>> originals = new HashMap<>();
    /** What decides in which list an entry stands, at which place, and what vouches for it. */
    private final List<Leaf> deciding = new ArrayList<>();

    LerRsEntryDrafts(LerRsDraft draft) {
        this.draft = draft;
        for (Source attainment : draft.record().children("attainments")) {
            deciding.addAll(attainment.leaves("kind"));
            deciding.addAll(attainment.leaves("key"));
        }
        for (Source verification : draft.record().children("verifications")) {
            deciding.addAll(verification.leaves("about"));
            deciding.addAll(verification.leaves("mediaType"));
        }
    }

    /** Writes them all; what is missing is said to the draft. */
    void write() {
        draft.record().children("verifications").forEach(this::original);
        for (Source attainment : draft.record().children("attainments")) {
            Pen pen = new Pen(attainment.leaves("key"));
            switch (attainment.text("kind").orElse("")) {
                case "academic-record" ->
                    entry("educationAndLearnings", "institution", education(attainment, pen), attainment);
                case "award" -> entry("educationAndLearnings", "institution", degreeAlone(attainment, pen), attainment);
                case "employment" ->
                    entry("employmentHistories", "organization", employment(attainment, pen), attainment);
                case "certification", "badge" ->
                    entry("certifications", "issuingAuthority", certificate(attainment, pen), attainment);
                case "licence" -> entry("licenses", "issuingAuthority", certificate(attainment, pen), attainment);
                case "competency" -> entry("skills", "name", skill(attainment, pen), attainment);
                default -> {
                    // LER-RS has no list for it
                }
            }
        }
    }

    private void entry(String list, String needed, Target plain, Source attainment) {
        List<Target> vouching = originals.getOrDefault(attainment.text("key").orElse(""), List.of());
        boolean whole = plain.has(needed);
        if (!whole && vouching.isEmpty()) {
            draft.missing(
                    attainment.location(),
                    "no " + needed + ", which an entry in " + list + " needs where no credential vouches for it",
                    "Say the organisation of the attainment, or the name of the skill, or leave it out");
        }
        Target entry = whole ? plain : new Target();
        vouching.forEach(original -> entry.add("verifications", original));
        attainment.leaf("kind").ifPresent(kind -> draft.accounts().recode(kind, rule("attainment.kind")));
        draft.target().add(list, entry.dependingOn(deciding));
    }

    private void original(Source verification) {
        Optional<Leaf> content = verification.leaf("content");
        String about = verification.text("about").orElse("");
        if (content.isEmpty()
                || about.equals("record")
                || !JSON.contains(verification.text("mediaType").orElse(""))) {
            return;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(content.get().raw().getBytes(StandardCharsets.US_ASCII));
            Target original = new Target()
                    .put(
                            "otherW3CVerifiableCredential",
                            Traced.of(
                                    Traced.How.SPLIT,
                                    JsonReader.standard().readObject(bytes),
                                    rule("verification.content"),
                                    content.get()));
            originals.computeIfAbsent(about, key -> new ArrayList<>()).add(original);
            verification.leaf("about").ifPresent(leaf -> draft.accounts().recode(leaf, rule("verification.about")));
        } catch (IllegalArgumentException | JsonSyntaxException e) {
            draft.missing(
                    content.get().location(), "no JSON in base64", "Leave the verification out, or say what it is");
        }
    }

    private void organization(Source attainment, List<String> members, Target to, String name, Pen pen) {
        draft.organization(attainment, members, pen).ifPresent(organization -> to.put(name, organization));
    }

    private static void period(Source attainment, Target to, Pen pen) {
        Optional<Source> period = attainment.child("period");
        pen.fitting(period.flatMap(part -> part.leaf("start")), Pen::isDate, to, "start", "attainment.date");
        pen.fitting(period.flatMap(part -> part.leaf("end")), Pen::isDate, to, "end", "attainment.date");
    }

    static void identifier(Source attainment, Target to, Pen pen) {
        attainment.child("identifiers").ifPresent(identifier -> {
            Target id = new Target();
            pen.text(identifier, "value", id, "value", "attainment.identifier");
            identifier
                    .child("type")
                    .ifPresent(type -> pen.text(type, "value", id, "schemeId", "attainment.identifier"));
            pen.text(identifier, "authority", id, "schemeAgencyId", "attainment.identifier");
            to.put("id", id);
        });
    }

    private Target education(Source attainment, Pen pen) {
        Target to = new Target();
        period(attainment, to, pen);
        pen.texts(attainment, "notes", to, "descriptions", "attainment.text");
        organization(attainment, List.of("provider", "issuer"), to, "institution", pen);
        List<Leaf> kinds = attainment.children("parts").stream()
                .flatMap(part -> part.leaves("kind").stream())
                .toList();
        for (Source part : attainment.children("parts")) {
            if (part.text("kind").equals(Optional.of("award"))) {
                to.add("educationDegrees", DegreeDraft.of(part, pen.also(kinds)));
            }
        }
        return to;
    }

    private Target degreeAlone(Source attainment, Pen pen) {
        Target to = new Target();
        organization(attainment, List.of("provider", "issuer"), to, "institution", pen);
        to.add("educationDegrees", DegreeDraft.of(attainment, pen));
        return to;
    }

    private Target employment(Source attainment, Pen pen) {
        Target to = new Target();
        identifier(attainment, to, pen);
        period(attainment, to, pen);
        pen.texts(attainment, "notes", to, "descriptions", "attainment.text");
        organization(attainment, List.of("provider", "issuer"), to, "organization", pen);
        List<Leaf> kinds = attainment.children("parts").stream()
                .flatMap(part -> part.leaves("kind").stream())
                .toList();
        for (Source part : attainment.children("parts")) {
            if (part.text("kind").equals(Optional.of("position"))) {
                Pen own = pen.also(kinds);
                Target position = new Target();
                identifier(part, position, own);
                period(part, position, own);
                own.text(part, "title", position, "title", "attainment.title");
                own.texts(part, "notes", position, "descriptions", "attainment.text");
                organization(part, List.of("provider"), position, "organization", own);
                to.add("positionHistories", position);
            }
        }
        return to;
    }

    private Target certificate(Source attainment, Pen pen) {
        Target to = new Target();
        identifier(attainment, to, pen);
        pen.text(attainment, "title", to, "name", "attainment.title");
        attainment.child("status").ifPresent(status -> pen.text(status, "value", to, "status", "attainment.status"));
        pen.fitting(attainment.leaf("awarded"), Pen::isDate, to, "issued", "attainment.date");
        Target valid = new Target();
        pen.fitting(
                attainment.child("period").flatMap(period -> period.leaf("start")),
                Pen::isDateTime,
                valid,
                "validFrom",
                "attainment.date");
        pen.fitting(attainment.leaf("expires"), Pen::isDateTime, valid, "validTo", "attainment.date");
        to.put("effectiveTimePeriod", valid);
        pen.texts(attainment, "notes", to, "descriptions", "attainment.text");
        organization(attainment, List.of("issuer", "provider"), to, "issuingAuthority", pen);
        return to;
    }

    private static Target skill(Source attainment, Pen pen) {
        Target to = new Target();
        pen.text(attainment, "title", to, "name", "attainment.title");
        pen.text(attainment, "description", to, "description", "attainment.text");
        Target definition = new Target();
        pen.fitting(attainment.leaf("id"), LerRsEntryDrafts::isIri, definition, "reference", "attainment.scheme");
        to.put("definitionReference", definition);
        attainment.child("alignments").ifPresent(alignment -> {
            Target scheme = new Target();
            pen.fitting(alignment.leaf("url"), LerRsEntryDrafts::isIri, scheme, "reference", "attainment.scheme");
            if (scheme.has("reference")) {
                pen.also(alignment.leaves("url"))
                        .fitting(
                                alignment.leaf("framework"),
                                LerRsEntryDrafts::isIri,
                                scheme,
                                "scheme",
                                "attainment.scheme");
            }
            to.put("schemeReference", scheme);
        });
        for (Source result : attainment.children("results")) {
            Optional<Source> kind =
                    result.child("kind").filter(code -> code.text("value").equals(Optional.of("years-of-experience")));
            if (kind.isPresent() && !to.has("yearsOfExperience")) {
                result.leaf("value")
                        .filter(value -> Pen.isWhole(value.raw()))
                        .ifPresent(value -> to.put(
                                "yearsOfExperience",
                                pen.also(kind.get().all()).number(value, rule("attainment.result"))));
            }
        }
        attainment
                .leaves("tags")
                .forEach(tag -> to.item("keywords").put("name", pen.value(tag, rule("attainment.tag"))));
        pen.texts(attainment, "notes", to, "comments", "attainment.text");
        return to;
    }

    private static boolean isIri(String text) {
        return new Iri(text).isAbsolute();
    }
}
