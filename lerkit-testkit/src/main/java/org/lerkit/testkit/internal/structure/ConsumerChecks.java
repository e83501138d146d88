package org.lerkit.testkit.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.LerkitException;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Consuming;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.mutate.Samples;

/** What a consumer of CASE is asked beside what it takes: what it keeps. */
final class ConsumerChecks {
    private static final Set<String> REQUIRED = Set.of(
            "identifier",
            "uri",
            "title",
            "creator",
            "fullStatement",
            "associationType",
            "originNodeURI",
            "destinationNodeURI",
            "hierarchyCode",
            "licenseText",
            "lastChangeDateTime");
    private static final Set<String> IDENTIFYING = Set.of("identifier", "uri");
    private static final Set<String> ORDERING =
            Set.of("associationType", "sequenceNumber", "originNodeURI", "destinationNodeURI");
    private static final Set<String> TEXTS = Set.of("fullStatement", "notes", "description");
    private static final String MARKUP = "case-1.1/text-markup";

    private static final Map<String, Set<String>> KEPT = Map.of(
            "case-1.1/consumer-keeps-required",
            REQUIRED,
            "case-1.1/consumer-keeps-identifiers",
            IDENTIFYING,
            "case-1.1/consumer-keeps-order",
            ORDERING,
            MARKUP,
            TEXTS);

    private ConsumerChecks() {}

    /** The checks of a requirement that has some of its own. */
    static List<Check> of(Requirement requirement) {
        if (requirement.key().equals("case-1.1/consumer-item-or-package")) {
            return List.of(new Takes(requirement));
        }
        Set<String> members = KEPT.get(requirement.key());
        return members == null ? List.of() : List.of(new Keeps(requirement, members));
    }

    /** Whether it takes one kind at least. */
    private record Takes(Requirement requirement) implements Check {
        @Override
        public String name() {
            return "taken";
        }

        @Override
        public String title() {
            return "A package and an item are given to the subject.";
        }

        @Override
        public Finding run(Examination examination) throws Exception {
            List<String> reasons = new ArrayList<>();
            for (DocumentKind kind : List.of(DocumentKind.PACKAGE, DocumentKind.ITEM)) {
                Answer answer = Taken.of(examination, kind);
                if (answer instanceof Answer.Document) {
                    return Finding.passed();
                }
                reasons.add(
                        answer instanceof Answer.Refused refused
                                ? refused.reason()
                                : ((Answer.Unable) answer).reason());
            }
            return examination.can(Consuming.class).isEmpty()
                    ? Finding.untested("The subject takes no documents in.")
                    : Finding.failed("The subject takes neither packages nor items.")
                            .withHint("It says: " + String.join("; ", reasons));
        }
    }

    /** Whether members are kept as they were, in every part that has an identifier. */
    private record Keeps(Requirement requirement, Set<String> members) implements Check {
        @Override
        public String name() {
            return "kept";
        }

        @Override
        public String title() {
            return "What the subject keeps of a package, or an item, is compared with what it was given.";
        }

        @Override
        public Finding run(Examination examination) throws Exception {
            boolean compared = false;
            for (DocumentKind kind : List.of(DocumentKind.PACKAGE, DocumentKind.ITEM)) {
                if (Taken.of(examination, kind) instanceof Answer.Document document) {
                    compared = true;
                    List<String> lost = lost(Samples.named(kind.sample()), document.content());
                    if (!lost.isEmpty()) {
                        return Finding.failed("Not kept as it was given, of " + kind.sample() + ": " + lost.get(0)
                                        + (lost.size() > 1 ? ", and " + (lost.size() - 1) + " more" : ""))
                                .withHint("Keep every member as it came, and give it back so.");
                    }
                }
            }
            return compared ? Finding.passed() : Finding.untested("The subject takes neither of the good documents.");
        }

        private List<String> lost(JsonObject given, byte[] content) {
            Map<String, JsonObject> kept;
            try {
                kept = Parts.of(JsonReader.standard().readObject(content));
            } catch (LerkitException e) {
                return List.of("all of it, for what is given back is no JSON object");
            }
            List<String> lost = new ArrayList<>();
            Parts.of(given).forEach((identifier, part) -> {
                JsonObject there = kept.getOrDefault(identifier, JsonObject.EMPTY);
                part.members().forEach((name, value) -> {
                    if (members.contains(name) && !isKept(value, there.get(name))) {
                        lost.add(name + " of " + identifier);
                    }
                });
            });
            return lost;
        }

        /** Text that may be left out is not text whose markup is lost. */
        private boolean isKept(JsonValue given, Optional<JsonValue> kept) {
            return kept.map(value -> Parts.same(given, value))
                    .orElse(requirement.key().equals(MARKUP));
        }
    }
}
