package org.lerkit.mapping.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.match.Vouching.Outcome;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.Endorsement;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Organization;
import org.lerkit.model.record.SourceDocument;
import org.lerkit.model.record.Verification;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * Finds out who vouches for what an attainment says: by the originals and endorsements that are about this very attainment,
 * never by one around it, and only for what the original says itself.
 */
final class Vouchers {
    private static final Rule VERIFIED =
            new Rule("vouching.verified", "A credential of its issuer says it, and was verified.");
    private static final Rule ENTRIES =
            new Rule("vouching.entries", "The document was verified, and its sender vouches for every entry.");
    private static final Rule ENDORSED = new Rule("vouching.endorsed", "An endorsement of it was verified.");
    private static final Rule SELF_ISSUED =
            new Rule("vouching.self-issued", "The learner issued the credential that says it.");
    private static final Rule REFUSED = new Rule(
            "vouching.refused", "A credential says it, and is not what its issuer signed, or holds no longer.");
    static final Rule UNCERTAIN =
            new Rule("vouching.uncertain", "A credential says it, and nobody found out whether that holds.");
    private static final Rule SILENT =
            new Rule("vouching.silent", "A credential comes with it, and does not say this.");
    private static final Rule OTHER_SUBJECT =
            new Rule("vouching.other-subject", "A credential says it of someone with another identifier.");
    private static final Rule NAMED =
            new Rule("vouching.named", "The record names who says it, and no credential of theirs is there.");
    private static final Rule SELF = new Rule("vouching.self", "Nobody but the learner is named who says it.");
    private static final Rule EXPIRED =
            new Rule("vouching.expired", "It was to hold until a day that is over, by what the record says.");

    /** The system of the type by which the learner is told among organisations. */
    private static final Optional<String> PARTY = Optional.of("lerkit:party");

    /** How much may stand beside all skills: one attainment can have thousands of skills, endorsements and originals. */
    private static final long MOST_BESIDE = 1_000_000;

    private final Map<String, List<Original>> originals = new HashMap<>();
    private final Map<String, Organization> organizations = new HashMap<>();
    private final Map<String, List<Integer>> endorsements = new HashMap<>();
    private final Set<String> learner;
    private final LearnerRecord record;
    private final Vouching vouching;
    private long beside;

    Vouchers(LearnerRecord record, Vouching vouching) {
        this.record = record;
        this.vouching = vouching;
        learner = new HashSet<>(vouching.subjects());
        record.learner().flatMap(who -> who.id()).map(Iri::value).ifPresent(learner::add);
        record.organizations().forEach(organization -> organizations.putIfAbsent(organization.key(), organization));
        for (int i = 0; i < record.endorsements().size(); i++) {
            endorsements
                    .computeIfAbsent(record.endorsements().get(i).about(), about -> new ArrayList<>())
                    .add(i);
        }
        for (int i = 0; i < record.verifications().size(); i++) {
            Verification verification = record.verifications().get(i);
            JsonPointer place = JsonPointer.ROOT.child("verifications").child(i);
            originals
                    .computeIfAbsent(verification.about(), about -> new ArrayList<>())
                    .add(Original.of(verification, place, vouching.verification(i)));
        }
    }

    /**
     * Who vouches.
     *
     * @param attainment what says it
     * @param around the key of who says it where the attainment does not say who
     * @param said the texts that an original has to say for vouching for it
     * @param expires until when it holds, by the record
     * @throws ConversionException if more stands beside all skills than there can be for one person
     */
    Voucher of(Attainment attainment, Optional<String> around, List<String> said, Optional<LexicalDate> expires) {
        Optional<Organization> sayer =
                attainment.issuer().or(attainment::provider).or(() -> around).map(organizations::get);
        List<Original> own = originals.getOrDefault(attainment.key(), List.of());
        List<Integer> supports = supports(attainment);
        require(1L + own.size() + supports.size() + attainment.evidence().size());
        List<JsonPointer> places = supports.stream()
                .map(index -> JsonPointer.ROOT.child("endorsements").child(index))
                .collect(Collectors.toUnmodifiableList()); // vouchers take such a list as it is
        Voucher best = Stream.concat(
                        own.stream().map(original -> by(original, said, sayer, places)),
                        Stream.of(plain(sayer, places)))
                .min(Comparator.comparing(Vouchers::strength))
                .orElseThrow();
        boolean isOpen = best.standing() == Standing.UNVERIFIED || best.standing() == Standing.SELF_ASSERTED;
        if (isOpen && supports.stream().anyMatch(this::isVerifiedByAnother)) {
            best = new Voucher(Standing.ENDORSED, ENDORSED, best.issuer(), best.name(), best.credential(), places);
        }
        return isOver(expires)
                ? new Voucher(Standing.EXPIRED, EXPIRED, best.issuer(), best.name(), best.credential(), places)
                : best;
    }

    private void require(long more) {
        beside += more;
        if (beside > MOST_BESIDE) {
            throw new ConversionException(Problem.error(
                            MatchProblems.TOO_MANY,
                            JsonPointer.ROOT.child("attainments"),
                            "more skills, with all that vouches for each, than one person has")
                    .withHint("take the record of one person"));
        }
    }

    /** The key of who sent the document: says what is in it where nothing else does. */
    Optional<String> sender() {
        return record.document().flatMap(SourceDocument::sender);
    }

    /** A refused credential says more than none at all: it comes before what the record says by itself. */
    private static int strength(Voucher voucher) {
        return switch (voucher.standing()) {
            case VERIFIED -> 0;
            case ENDORSED -> 1;
            case REFUSED -> 2;
            case UNVERIFIED -> voucher.credential().isPresent() ? 3 : 4;
            case SELF_ASSERTED -> voucher.credential().isPresent() ? 3 : 5;
            case EXPIRED -> 6;
        };
    }

    private Voucher by(Original original, List<String> said, Optional<Organization> sayer, List<JsonPointer> places) {
        Optional<Iri> issuer = original.issuer().or(() -> sayer.flatMap(Organization::id));
        Optional<LocalizedText> name =
                sayer.filter(who -> who.id().equals(issuer)).flatMap(Organization::name);
        boolean says = !said.isEmpty() && original.texts().containsAll(said);
        boolean isSelf = issuer.map(Iri::value)
                .filter(id -> learner.contains(id) || original.subjects().contains(id))
                .isPresent();
        boolean isOther = !learner.isEmpty()
                && !original.subjects().isEmpty()
                && original.subjects().stream().noneMatch(learner::contains);
        Standing standing;
        Rule rule;
        if (!says) {
            standing = Standing.UNVERIFIED;
            rule = SILENT;
        } else if (original.outcome() == Outcome.REFUSED) {
            standing = Standing.REFUSED;
            rule = REFUSED;
        } else if (isSelf) {
            standing = Standing.SELF_ASSERTED;
            rule = SELF_ISSUED;
        } else if (isOther) {
            standing = Standing.UNVERIFIED;
            rule = OTHER_SUBJECT;
        } else if (original.outcome() == Outcome.VERIFIED) {
            standing = Standing.VERIFIED;
            rule = VERIFIED;
        } else {
            standing = Standing.UNVERIFIED;
            rule = UNCERTAIN;
        }
        return new Voucher(standing, rule, issuer, name, Optional.of(original.place()), places);
    }

    /** Who vouches where no credential is there. */
    private Voucher plain(Optional<Organization> sayer, List<JsonPointer> places) {
        Optional<Iri> issuer = sayer.flatMap(Organization::id);
        Optional<LocalizedText> name = sayer.flatMap(Organization::name);
        if (sayer.filter(this::isAnother).isEmpty()) {
            return new Voucher(Standing.SELF_ASSERTED, SELF, issuer, name, Optional.empty(), places);
        }
        return switch (vouching.entries()) {
            case VERIFIED -> new Voucher(Standing.VERIFIED, ENTRIES, issuer, name, Optional.empty(), places);
            case REFUSED -> new Voucher(Standing.REFUSED, REFUSED, issuer, name, Optional.empty(), places);
            case UNCERTAIN -> new Voucher(Standing.UNVERIFIED, NAMED, issuer, name, Optional.empty(), places);
        };
    }

    private List<Integer> supports(Attainment attainment) {
        return Stream.concat(Stream.of(attainment.key()), attainment.id().map(Iri::value).stream())
                .distinct()
                .flatMap(about -> endorsements.getOrDefault(about, List.of()).stream())
                .sorted()
                .toList();
    }

    private boolean isVerifiedByAnother(int index) {
        Endorsement endorsement = record.endorsements().get(index);
        boolean isSelf = endorsement
                .endorser()
                .map(organizations::get)
                .filter(endorser -> !isAnother(endorser))
                .isPresent();
        return !isSelf && vouching.endorsement(index) == Outcome.VERIFIED;
    }

    /** Whether it is not the learner, whom a record can name among those who say something. */
    private boolean isAnother(Organization sayer) {
        boolean isLearner = sayer.type()
                .filter(type -> type.value().equals("learner") && type.system().equals(PARTY))
                .isPresent();
        return !isLearner
                && sayer.id().filter(id -> learner.contains(id.value())).isEmpty();
    }

    private boolean isOver(Optional<LexicalDate> expires) {
        return vouching.on()
                .flatMap(today -> expires.flatMap(LexicalDate::day).map(last -> last.isBefore(today)))
                .orElse(false);
    }
}
