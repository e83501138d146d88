package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Writing.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/**
 * Original secured credentials of a record, which are embedded as they are in the place of the attainments they vouch
 * for: only so can they still be verified. CLR embeds credentials as JSON; others stay behind.
 */
final class Originals {
    private static final Rule SAID =
            new Rule("clr2.write.original.says", "The original credential, which is embedded as it is, says it.");
    private static final Rule NOT_SAID = new Rule(
            "clr2.write.original.silent",
            "The original credential is embedded as it is, and does not say this; nothing can be added to it.");
    private static final Rule OTHER = new Rule(
            "clr2.write.original.data-model",
            "An original on another data model than the one that is asked for stays behind, for the contexts of the two"
                    + " contradict each other; what it says is written anew.");
    private static final Set<String> JSON =
            Set.of("application/vc", "application/json", "application/ld+json", "application/vc+ld+json");
    private static final Set<String> ENVELOPES = Set.of(
            "application/vc+jwt", "application/vc+sd-jwt", "application/vc+cose", "application/jwt", "text/plain");

    private final Map<Source, Original> byAttainment = new HashMap<>();
    private final List<Source> others = new ArrayList<>();

    private record Original(Source verification, JsonObject json) {}

    /**
     * Originals of a record.
     *
     * @param envelope the data model of what they are to be embedded in
     * @throws ConversionException if a verification is of nothing in the record, or not what it says to be
     */
    Originals(Source record, Envelope envelope) {
        Map<String, Source> attainments = new HashMap<>();
        record.children("attainments").forEach(attainment -> index(attainment, attainments));
        for (Source verification : record.children("verifications")) {
            Leaf about = verification.leaf("about").orElseThrow();
            Leaf mediaType = verification.leaf("mediaType").orElseThrow();
            Source attainment = attainments.get(about.raw());
            if (attainment == null && !about.raw().equals("record")) {
                throw inconsistent(about, "the key of no attainment");
            } else if (attainment != null && !JSON.contains(mediaType.raw()) && !ENVELOPES.contains(mediaType.raw())) {
                throw inconsistent(mediaType, "a media type that no credential has");
            } else if (attainment != null && JSON.contains(mediaType.raw())) {
                JsonObject json = read(verification.leaf("content").orElseThrow());
                require(achievement(json).equals(attainment.text("id")), about);
                if (envelope.takes(json)) {
                    byAttainment.putIfAbsent(attainment, new Original(verification, json));
                } else {
                    others.add(verification);
                }
            }
        }
    }

    private static void index(Source attainment, Map<String, Source> attainments) {
        attainments.put(attainment.text("key").orElse(""), attainment);
        attainment.children("parts").forEach(part -> index(part, attainments));
    }

    private static void require(boolean same, Leaf about) {
        if (!same) {
            throw inconsistent(about, "an original of another achievement than that of the attainment");
        }
    }

    private static JsonObject read(Leaf content) {
        try {
            return JsonReader.standard()
                    .readObject(Base64.getDecoder().decode(content.raw().getBytes(StandardCharsets.US_ASCII)));
        } catch (IllegalArgumentException notBase64) {
            throw inconsistent(content, "content that is not base64");
        }
    }

    private static Optional<String> achievement(JsonObject credential) {
        Optional<Source> achievement =
                Source.of(credential).child("credentialSubject").flatMap(subject -> subject.child("achievement"));
        return achievement.flatMap(Source::leaf).map(Leaf::text).or(() -> achievement.flatMap(part -> part.text("id")));
    }

    private static ConversionException inconsistent(Leaf leaf, String title) {
        return new ConversionException(Problem.error(ConversionProblems.INCONSISTENT, leaf.location(), title)
                .withHint("Leave out the verification, or make it that of the attainment it came with"));
    }

    /** The original of an attainment, to be embedded. */
    Optional<Traced> of(Source attainment) {
        return Optional.ofNullable(byAttainment.get(attainment)).map(original -> {
            List<Leaf> because = new ArrayList<>();
            for (String member : List.of("about", "mediaType")) {
                original.verification.leaf(member).ifPresent(because::add);
            }
            attainment.leaf("id").ifPresent(because::add);
            return Traced.of(
                            Traced.How.SPLIT,
                            original.json,
                            rule("verification.content"),
                            original.verification.leaf("content").orElseThrow())
                    .dependingOn(because);
        });
    }

    /** Says of every leaf of an attainment that has an original whether that says it. */
    void account(Accounts accounts) {
        others.forEach(original -> accounts.drop(original, OTHER));
        byAttainment.forEach((attainment, original) -> {
            Set<String> said = new HashSet<>();
            Source.of(original.json).all().forEach(leaf -> said.add(leaf.text()));
            attainment.children().stream()
                    .filter(child -> !child.name().equals("parts"))
                    .flatMap(child -> child.all().stream())
                    .forEach(leaf -> {
                        if (said.contains(leaf.text())) {
                            accounts.control(leaf, SAID);
                        } else {
                            accounts.drop(leaf, NOT_SAID);
                        }
                    });
        });
    }
}
