package org.lerkit.mapping.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.Problem;
import org.lerkit.model.record.LearnerRecord;

/**
 * What a privacy profile withholds by its place in a record, from every record that any reader makes, before anyone sees
 * it. With a place goes what would give it away: attainments of which nothing is left, organisations that only withheld
 * places refer to, relations and endorsements of what is gone, and originals, for they say all of it.
 */
final class Withholding {
    private static final Set<String> REFERENCES = Set.of("sender", "recipients", "provider", "issuer", "endorser");
    private static final String ORGANIZATIONS = "organizations";
    private static final String ATTAINMENTS = "attainments";
    private static final String RELATIONS = "relations";
    private static final String ENDORSEMENTS = "endorsements";

    private static final Rule DECIDES = new Rule(
            "privacy.decides", "Keys and kinds decide what is left; they say nothing of the learner by themselves.");

    private final PrivacyProfile profile;
    private final Rule rule;
    private final Source record;
    private final Accounts accounts;
    /** The kinds of attainments, where it is decided by them what is left. */
    private final List<Leaf> kinds = new ArrayList<>();
    /** The keys of attainments. */
    private final List<Leaf> keys = new ArrayList<>();
    /** These, what refers to them, and the keys of organisations: they may decide, so they are not withheld. */
    private final Set<Leaf> deciding = new HashSet<>();

    private boolean gone;

    private Withholding(Source record, PrivacyProfile profile) {
        this.profile = profile;
        this.rule = profile.rule();
        this.record = record;
        this.accounts = new Accounts(record);
        record.children(ATTAINMENTS).forEach(this::marks);
        deciding.addAll(kinds);
        deciding.addAll(keys);
        deciding.addAll(leaves(ORGANIZATIONS, "key"));
        deciding.addAll(leaves(RELATIONS, "from", "to"));
        deciding.addAll(leaves(ENDORSEMENTS, "about"));
    }

    private void marks(Source attainment) {
        if (profile.decidesByKind()) {
            attainment.leaf("kind").ifPresent(kinds::add);
        }
        attainment.leaf("key").ifPresent(keys::add);
        attainment.children("parts").forEach(this::marks);
    }

    private List<Leaf> leaves(String list, String... members) {
        return record.children(list).stream()
                .flatMap(item -> Stream.of(members).flatMap(member -> item.leaf(member).stream()))
                .toList();
    }

    /**
     * What is left of a conversion. Conversions that end with no record are left as they are where they began with one:
     * it went through here.
     *
     * @throws MalformedValueException if what was made is no record
     * @throws ConversionException if the profile withholds what a record cannot do without, or places of a record from a
     *     conversion that passes none
     */
    static Accounts.Finished apply(Accounts.Finished made, Document source, PrivacyProfile profile) {
        if (!profile.withholdsPlaces() || (Supplement.isRecord(source) && !Supplement.isRecord(made.document()))) {
            return made;
        } else if (!Supplement.isRecord(made.document())) {
            throw refused(
                    JsonPointer.ROOT,
                    "the privacy profile withholds places of a record, and this conversion passes none",
                    "convert to a record first, and then the record");
        }
        Withholding step = new Withholding(Source.of(made.document()), profile);
        Accounts.Finished left = step.apply();
        try {
            LearnerRecord.of(left.json());
        } catch (MalformedValueException e) {
            LearnerRecord.of(made.json()); // or it was none to begin with
            throw refused(
                    e.pointer(),
                    "the privacy profile withholds what a record cannot do without: " + e.expected(),
                    "withhold the whole of what it is a part of");
        }
        return new Accounts.Finished(left.document(), made.ledger().then(left.ledger()));
    }

    private static ConversionException refused(JsonPointer at, String title, String hint) {
        return new ConversionException(
                Problem.error(ConversionProblems.PRIVACY, at, title).withHint(hint));
    }

    private Accounts.Finished apply() {
        RecordCopy copy = new RecordCopy(record, accounts);
        copy.walk((place, leaf) -> {
            if (profile.withholds(place)) {
                withhold(leaf);
            }
        });
        record.children("verifications").forEach(this::withhold);
        record.children(ATTAINMENTS).forEach(this::prune);
        Map<String, List<Leaf>> decidedBy = new HashMap<>();
        decidedBy.put(ATTAINMENTS, kinds);
        decidedBy.put(RELATIONS, unrelate(RELATIONS, "from", "to"));
        decidedBy.put(ENDORSEMENTS, unrelate(ENDORSEMENTS, "about"));
        decidedBy.put(ORGANIZATIONS, organizations(copy));
        return accounts.finish(copy.write(decidedBy));
    }

    private void withhold(Source part) {
        part.all().forEach(this::withhold);
    }

    private void withhold(Leaf leaf) {
        if (deciding.contains(leaf)) {
            accounts.control(leaf, DECIDES);
        } else {
            accounts.withhold(leaf, rule);
        }
    }

    /** Withholds what is left of an attainment of which only key and kind are; says whether it did. */
    private boolean prune(Source attainment) {
        boolean empty = true;
        for (Source child : attainment.children()) {
            if (child.name().equals("parts")) {
                empty &= prune(child);
            } else if (!child.name().equals("key") && !child.name().equals("kind")) {
                empty &= child.all().stream().allMatch(accounts::goesNowhere);
            }
        }
        if (empty) {
            withhold(attainment);
            gone = true;
        }
        return empty;
    }

    /** Withholds what joins things of which one is gone; gives what decides which are left. */
    private List<Leaf> unrelate(String list, String... ends) {
        List<Leaf> decidedBy = new ArrayList<>(kinds);
        if (gone) {
            Set<String> left = texts(keys.stream().filter(key -> !accounts.goesNowhere(key)));
            for (Source item : record.children(list)) {
                if (!left.containsAll(texts(Stream.of(ends).flatMap(end -> item.leaf(end).stream())))) {
                    withhold(item);
                }
            }
            decidedBy.addAll(keys);
            decidedBy.addAll(leaves(list, ends));
        }
        return decidedBy;
    }

    /**
     * Withholds organisations of which nothing that is left speaks, where something that is withheld may do so; gives
     * what decides which are left.
     */
    private List<Leaf> organizations(RecordCopy copy) {
        List<Leaf> references = new ArrayList<>();
        copy.walk((place, leaf) -> {
            if (REFERENCES.contains(place.get(place.size() - 1)) || isReferenceItem(place)) {
                references.add(leaf);
            }
        });
        List<Leaf> left =
                references.stream().filter(leaf -> !accounts.goesNowhere(leaf)).toList();
        List<Leaf> decidedBy = new ArrayList<>(kinds);
        if (left.size() < references.size()) {
            for (Source organization : record.children(ORGANIZATIONS)) {
                if (!texts(left.stream()).containsAll(texts(organization.leaf("key").stream()))) {
                    withhold(organization);
                }
            }
            decidedBy.addAll(left);
            decidedBy.addAll(leaves(ORGANIZATIONS, "key"));
        }
        return decidedBy;
    }

    private static boolean isReferenceItem(List<String> place) {
        return place.size() > 1 && REFERENCES.contains(place.get(place.size() - 2));
    }

    private static Set<String> texts(Stream<Leaf> leaves) {
        return leaves.map(Leaf::raw).collect(Collectors.toSet());
    }
}
