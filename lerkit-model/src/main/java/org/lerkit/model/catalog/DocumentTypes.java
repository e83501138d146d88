package org.lerkit.model.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.case1.CfPackage;
import org.lerkit.model.clr1.Clr;
import org.lerkit.model.clr1.ClrSet;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.clr2.ClrCredentialV1p1;
import org.lerkit.model.ctdlasn.CtdlAsnGraph;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.document.Format;
import org.lerkit.model.elm3.EuropeanDigitalCredential;
import org.lerkit.model.hropen.LerRs;
import org.lerkit.model.hropen.LerRsCredential;
import org.lerkit.model.hropen.PositionOpening;
import org.lerkit.model.jdx.JobPosting;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Node;
import org.lerkit.model.ob2.Assertion;
import org.lerkit.model.ob2.BadgeClass;
import org.lerkit.model.ob2.CryptographicKey;
import org.lerkit.model.ob2.Endorsement;
import org.lerkit.model.ob2.RevocationList;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.AchievementCredentialV1p1;
import org.lerkit.model.ob3.EndorsementCredential;
import org.lerkit.model.ob3.EndorsementCredentialV1p1;
import org.lerkit.model.rsd.RichSkillCollection;
import org.lerkit.model.rsd.RichSkillDescriptor;
import org.lerkit.model.vc1.RevocationList2020Credential;
import org.lerkit.model.vc1.StatusList2021Credential;
import org.lerkit.model.vc2.BitstringStatusListCredential;
import org.lerkit.model.vc2.JsonSchemaCredential;
import org.lerkit.model.vc2.VerifiableCredential;
import org.lerkit.model.vc2.VerifiablePresentation;

/**
 * Sees a document as the type that its content says it is.
 *
 * <pre>{@code
 * CredentialDocument document = CredentialDocument.open(received);
 * List<Problem> problems = DocumentTypes.of(document).map(Node::check).orElse(List.of());
 * }</pre>
 */
public final class DocumentTypes {
    private static final String FIRST_DATA_MODEL = "vcdm-1.1";

    private static final String IN_CREDENTIAL = "in-credential";

    private static final Map<Format, Function<JsonObject, Node>> TYPES = Map.ofEntries(
            Map.entry(Format.CLR_2, ClrCredential::new),
            Map.entry(Format.OPEN_BADGES_3, AchievementCredential::new),
            Map.entry(Format.ENDORSEMENT_3, EndorsementCredential::new),
            Map.entry(Format.CREDENTIAL_2, VerifiableCredential::new),
            Map.entry(Format.PRESENTATION_2, VerifiablePresentation::new),
            Map.entry(Format.STATUS_LIST_2, BitstringStatusListCredential::new),
            Map.entry(Format.SCHEMA_CREDENTIAL_2, JsonSchemaCredential::new),
            Map.entry(Format.CREDENTIAL_1, org.lerkit.model.vc1.VerifiableCredential::new),
            Map.entry(Format.PRESENTATION_1, org.lerkit.model.vc1.VerifiablePresentation::new),
            Map.entry(Format.STATUS_LIST_1, StatusList2021Credential::new),
            Map.entry(Format.REVOCATION_LIST_1, RevocationList2020Credential::new),
            Map.entry(Format.ELM_3, EuropeanDigitalCredential::of),
            Map.entry(Format.CASE, CfPackage::of),
            Map.entry(Format.CTDL_ASN, CtdlAsnGraph::of),
            Map.entry(Format.RSD, RichSkillDescriptor::new),
            Map.entry(Format.RSD_COLLECTION, RichSkillCollection::new),
            Map.entry(Format.CLR_1, Clr::new),
            Map.entry(Format.CLR_SET_1, ClrSet::new),
            Map.entry(Format.OPEN_BADGES_2, Assertion::new),
            Map.entry(Format.BADGE_CLASS_2, BadgeClass::new),
            Map.entry(Format.PROFILE_2, org.lerkit.model.ob2.Profile::new),
            Map.entry(Format.KEY_2, CryptographicKey::new),
            Map.entry(Format.REVOCATION_LIST_2, RevocationList::new),
            Map.entry(Format.ENDORSEMENT_2, Endorsement::new),
            Map.entry(Format.LER_RS, LerRs::new),
            Map.entry(Format.POSITION_OPENING, PositionOpening::new),
            Map.entry(Format.JOB_POSTING_JDX, JobPosting::new),
            Map.entry(Format.JOB_POSTING_SCHEMA_ORG, org.lerkit.model.schemaorg.JobPosting::new));

    /** Formats of two data models, as documents of the first are seen. */
    private static final Map<Format, Function<JsonObject, Node>> ON_FIRST_DATA_MODEL = Map.of(
            Format.CLR_2, ClrCredentialV1p1::new,
            Format.OPEN_BADGES_3, AchievementCredentialV1p1::new,
            Format.ENDORSEMENT_3, EndorsementCredentialV1p1::new);

    /** Formats that are published in two dialects, with a schema for each. */
    private static final Set<Format> IN_TWO_DIALECTS = Set.of(Format.CLR_2, Format.OPEN_BADGES_3, Format.ENDORSEMENT_3);

    private DocumentTypes() {}

    /**
     * The document as a type, or what it wraps, if that is where the type is; empty if its format is not known, or has no
     * type of JSON.
     */
    public static Optional<Node> of(CredentialDocument document) {
        return of(document.detection(), document.json());
    }

    /** A document of which the format was found out already. */
    public static Optional<Node> of(Detection detection, JsonObject document) {
        return detection instanceof Recognized known ? type(known).map(type -> type.apply(document)) : Optional.empty();
    }

    /** Where in a document is what it was seen as: at its root, or under the member that wraps it. */
    public static JsonPointer place(Node seen, JsonObject document) {
        return document.equals(seen.json())
                ? JsonPointer.ROOT
                : document.members().entrySet().stream()
                        .filter(member -> member.getValue().equals(seen.json()))
                        .findFirst()
                        .map(wrapper -> JsonPointer.ROOT.child(wrapper.getKey()))
                        .orElse(JsonPointer.ROOT);
    }

    /**
     * How a document is written: the dialects that its content says, and for Open Badges 3.0 and CLR 2.0 also which of
     * their two it keeps to. In {@code plain-json} what there may be several of is always an array, which is good JSON-LD
     * as well; in {@code json-ld} a single one stands for itself somewhere.
     */
    public static List<String> dialects(Recognized known, JsonObject document) {
        List<String> dialects = new ArrayList<>(known.dialects());
        if (IN_TWO_DIALECTS.contains(known.known())) {
            of(known, document)
                    .map(node -> node.shape().compacted(document).isEmpty() ? "plain-json" : "json-ld")
                    .ifPresent(dialects::add);
        }
        return List.copyOf(dialects);
    }

    private static Optional<Function<JsonObject, Node>> type(Recognized known) {
        if (known.known().equals(Format.LER_RS) && known.dialects().contains(IN_CREDENTIAL)) {
            return Optional.of(LerRsCredential::new);
        }
        return known.dialects().contains(FIRST_DATA_MODEL) && ON_FIRST_DATA_MODEL.containsKey(known.known())
                ? Optional.of(ON_FIRST_DATA_MODEL.get(known.known()))
                : Optional.ofNullable(TYPES.get(known.known()));
    }
}
