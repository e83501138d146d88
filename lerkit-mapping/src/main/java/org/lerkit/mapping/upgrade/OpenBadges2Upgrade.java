package org.lerkit.mapping.upgrade;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.value.Iri;

/**
 * Makes an unsecured Open Badges 3.0 credential of an Open Badges 2.0 assertion: JSON, a signed token, or a baked image.
 * There are two recipes, for two issuers:
 *
 * <ul>
 *   <li>{@link #reissue()}: the issuer of the badge awards it again. Everything that Open Badges 3.0 can say is said.
 *       Evidence leads to the original, or holds it if it was signed.
 *   <li>{@link #wrapping()}: anyone passes the badge on. The credential says what a wallet shows, and holds the original,
 *       byte for byte, as evidence.
 * </ul>
 *
 * <p>An assertion of which the badge class or issuer is hosted elsewhere needs their {@linkplain #with documents}; places
 * in the ledger are then those in the assertion with the documents in it. The credential and the achievement have new
 * ids, computed from the old ones, and the achievement names its badge class. A badge that says it was revoked is refused.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/impl/#migrating-from-ob-2-0-ob-2-1-and-clr-1-0">Open Badges 3.0
 *     Implementation Guide, migrating from OB 2.0</a>
 */
public final class OpenBadges2Upgrade implements Converter {
    /** What a wrapping says beside the original. */
    private static final Set<String> WRAPPED = Set.of(
            "assertion.issuedOn",
            "assertion.expires",
            "assertion-subject.recipient",
            "assertion-subject.badge",
            "recipient.hashed",
            "recipient.identity",
            "recipient.type",
            "recipient.salt",
            "badge-credential.name",
            "badge-credential.issuer",
            "badge.name",
            "badge.description",
            "badge.criteria",
            "badge.image",
            "criteria.id",
            "criteria.narrative",
            "image.id",
            "profile.name",
            "profile.url",
            "profile.email");

    private static final Rule WHOLE =
            new Rule("ob2.upgrade.original", "The original travels as evidence, byte for byte, and says it.");
    private static final Rule HOSTED = new Rule(
            "ob2.upgrade.hosted",
            "The hosted document says it, which the original names and the wrapping does not hold.");

    private final boolean wrapping;
    private final HostedDocuments documents;
    private final Optional<Iri> issuedAs;

    private OpenBadges2Upgrade(boolean wrapping, HostedDocuments documents, Optional<Iri> issuedAs) {
        this.wrapping = wrapping;
        this.documents = documents;
        this.issuedAs = issuedAs;
    }

    /** The badge, awarded again by its issuer. */
    public static OpenBadges2Upgrade reissue() {
        return new OpenBadges2Upgrade(false, HostedDocuments.none(), Optional.empty());
    }

    /** A credential around the original. */
    public static OpenBadges2Upgrade wrapping() {
        return new OpenBadges2Upgrade(true, HostedDocuments.none(), Optional.empty());
    }

    /** The same, for badges of which these are parts. */
    public OpenBadges2Upgrade with(HostedDocuments hosted) {
        return new OpenBadges2Upgrade(wrapping, requireNonNull(hosted, "hosted"), issuedAs);
    }

    /**
     * The same, for an issuer that now signs with a key of another identifier, such as a DID. The old one becomes an
     * {@code otherIdentifier}.
     */
    public OpenBadges2Upgrade issuedAs(Iri issuer) {
        return new OpenBadges2Upgrade(wrapping, documents, Optional.of(issuer));
    }

    @Override
    public Format from() {
        return Format.OPEN_BADGES_2;
    }

    @Override
    public Format to() {
        return Format.OPEN_BADGES_3;
    }

    @Override
    public List<MappingTable> tables() {
        return List.of(OpenBadges2Table.SUCCESSION.published(from(), to()));
    }

    /**
     * Converts one badge.
     *
     * @throws org.lerkit.mapping.ConversionException if it is not an Open Badges 2.0 assertion, was revoked, or lacks what
     *     Open Badges 3.0 cannot do without
     * @throws org.lerkit.model.LerkitException if it cannot be read at all
     */
    @Override
    public Conversions convert(InputStream source, ConversionOptions options) throws IOException {
        CredentialDocument document = Upgrades.open(source, from());
        return Upgrades.of(() -> upgrade(document, options));
    }

    private Conversion<Document> upgrade(CredentialDocument document, ConversionOptions options) {
        Assembly assembly = new Assembly(documents);
        JsonObject whole = assembly.assertion(document.json());
        Source assertion = Source.of(whole);
        Accounts accounts = new Accounts(assertion);
        List<Problem> problems = new ArrayList<>();
        Rewriting rewriting = new Rewriting(OpenBadges2Table.SUCCESSION, accounts, new Spellings(problems), applied());
        BadgeUpgrade upgrade = new BadgeUpgrade(assertion, rewriting, options, issuedAs);
        Original original = Original.of(document, "application/jose");
        Predicate<Leaf> hosted = leaf -> assembly.added().stream().anyMatch(place -> isWithin(leaf, place));
        List<Leaf> held = assertion.all().stream().filter(hosted.negate()).toList();
        Target credential =
                upgrade.credential(wrapping || original.isSecured() ? original.whole(held, WHOLE) : upgrade.address());
        if (wrapping) {
            assertion.all().stream().filter(hosted).forEach(leaf -> accounts.drop(leaf, HOSTED));
        }
        return Settlement.of(accounts.finish(credential), Document.of(whole), made -> made, problems, options);
    }

    private Predicate<Rule> applied() {
        Set<Rule> wrapped =
                WRAPPED.stream().map(OpenBadges2Table.SUCCESSION::rule).collect(Collectors.toUnmodifiableSet());
        return wrapping ? wrapped::contains : rule -> true;
    }

    private static boolean isWithin(Leaf leaf, JsonPointer place) {
        String path = leaf.location().path();
        return path.equals(place.value()) || path.startsWith(place.value() + '/');
    }
}
