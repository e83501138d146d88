package org.lerkit.model.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.lerkit.model.case1.CfAssociation;
import org.lerkit.model.case1.CfAssociationSet;
import org.lerkit.model.case1.CfConceptSet;
import org.lerkit.model.case1.CfDocumentSet;
import org.lerkit.model.case1.CfItemTypeSet;
import org.lerkit.model.case1.CfPackage;
import org.lerkit.model.case1.CfSubjectSet;
import org.lerkit.model.cid.ControlledIdentifierDocument;
import org.lerkit.model.cid.JwkSet;
import org.lerkit.model.clr1.Clr;
import org.lerkit.model.clr1.ClrSet;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.clr2.ClrCredentialV1p1;
import org.lerkit.model.clr2.GetClrCredentialsResponse;
import org.lerkit.model.ctdlasn.CtdlAsnGraph;
import org.lerkit.model.elm3.EuropeanDigitalCredential;
import org.lerkit.model.hropen.LerRs;
import org.lerkit.model.hropen.LerRsCredential;
import org.lerkit.model.hropen.PositionOpening;
import org.lerkit.model.jdx.JobDescription;
import org.lerkit.model.jdx.JobPosting;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.Node;
import org.lerkit.model.ob2.Assertion;
import org.lerkit.model.ob3.api.GetOpenBadgeCredentialsResponse;
import org.lerkit.model.ob3.api.ServiceDescriptionDocument;
import org.lerkit.model.ob3.api.StatusInfo;
import org.lerkit.model.rsd.RichSkillCollection;
import org.lerkit.model.rsd.RichSkillDescriptor;
import org.lerkit.model.vc.RevocationList;
import org.lerkit.model.vc1.RevocationList2020Credential;
import org.lerkit.model.vc1.StatusList2021Credential;
import org.lerkit.model.vc2.BitstringStatusListCredential;
import org.lerkit.model.vc2.JsonSchemaCredential;
import org.lerkit.model.vc2.VerifiableCredential;
import org.lerkit.model.vc2.VerifiablePresentation;

/** Documents of our own, about people and institutions that do not exist. Each is all that its format can say. */
public final class Fixtures {
    /** A CLR with a badge that has every member of Open Badges 3.0 somewhere. */
    public static final String CLR = "clr.json";
    /** A credential with every member of VC Data Model 2.0 that lerkit knows. */
    public static final String CREDENTIAL = "credential.json";
    /** A presentation of that credential and of an enveloped one. */
    public static final String PRESENTATION = "presentation.json";

    /** A credential with every member of VC Data Model 1.1, and every kind of status, schema and proof from before 2.0. */
    public static final String CREDENTIAL_1 = "credential-1.json";
    /** A presentation of that credential and of an encoded one. */
    public static final String PRESENTATION_1 = "presentation-1.json";

    /** A hosted badge of Open Badges 2.0 with its badge class, issuer, key, evidence, an endorsement and an extension. */
    public static final String ASSERTION_2 = "assertion-2.json";

    /** A CLR of version 1.0. */
    public static final String CLR_1 = "clr1.json";
    /** A CLR on VC Data Model 1.1 with a badge and endorsements on it. */
    public static final String CLR_ON_1 = "clr-1.json";

    /** A framework of CASE 1.1. */
    public static final String CASE = "case-package.json";

    /** A framework of CTDL-ASN. */
    public static final String CTDL_ASN = "ctdl-asn.json";
    /** A Rich Skill Descriptor. */
    public static final String RSD = "rsd-skill.json";
    /** A collection of such, one of them whole. */
    public static final String RSD_COLLECTION = "rsd-collection.json";
    /** A European Digital Credential with every member of every class of its profile. */
    public static final String ELM = "elm-credential.json";

    /** A LER-RS with every member, and everything that can vouch for an entry. */
    public static final String LER_RS = "ler-rs.json";
    /** A credential around another. */
    public static final String LER_RS_CREDENTIAL = "ler-rs-credential.json";

    /** A job posting of schema.org. */
    public static final String SCHEMA_ORG_POSTING = "schema-org-posting.json";
    /** A job posting of JDX JobSchema+. */
    public static final String JDX_POSTING = "jdx-posting.json";
    /** A job as its employer describes it. */
    public static final String JDX_DESCRIPTION = "jdx-description.json";

    /** A position opening of HR Open. */
    public static final String POSITION_OPENING = "position-opening.json";

    private static final Map<String, Function<JsonObject, Node>> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put(CLR, ClrCredential::new);
        TYPES.put(CREDENTIAL, VerifiableCredential::new);
        TYPES.put(PRESENTATION, VerifiablePresentation::new);
        TYPES.put("status-list.json", BitstringStatusListCredential::new);
        TYPES.put("schema-credential.json", JsonSchemaCredential::new);
        TYPES.put(CREDENTIAL_1, org.lerkit.model.vc1.VerifiableCredential::new);
        TYPES.put(PRESENTATION_1, org.lerkit.model.vc1.VerifiablePresentation::new);
        TYPES.put("status-list-2021.json", StatusList2021Credential::new);
        TYPES.put("revocation-list-2020.json", RevocationList2020Credential::new);
        TYPES.put("revocation-list.json", RevocationList::new);
        TYPES.put("identifier.json", ControlledIdentifierDocument::new);
        TYPES.put("jwks.json", JwkSet::new);
        TYPES.put(CLR_ON_1, ClrCredentialV1p1::new);
        TYPES.put("badges-response.json", GetOpenBadgeCredentialsResponse::new);
        TYPES.put("records-response.json", GetClrCredentialsResponse::new);
        TYPES.put("status-info.json", StatusInfo::new);
        TYPES.put("service-description.json", ServiceDescriptionDocument::new);
        TYPES.put(ASSERTION_2, Assertion::new);
        TYPES.put("assertion-2-revoked.json", Assertion::new);
        TYPES.put("revocation-list-2.json", org.lerkit.model.ob2.RevocationList::new);
        TYPES.put(CLR_1, Clr::new);
        TYPES.put("clr1-set.json", ClrSet::new);
        TYPES.put(CASE, CfPackage::new);
        TYPES.put("case-documents.json", CfDocumentSet::new);
        TYPES.put("case-association-set.json", CfAssociationSet::new);
        TYPES.put("case-association.json", CfAssociation::new);
        TYPES.put("case-concepts.json", CfConceptSet::new);
        TYPES.put("case-item-types.json", CfItemTypeSet::new);
        TYPES.put("case-subjects.json", CfSubjectSet::new);
        TYPES.put(CTDL_ASN, CtdlAsnGraph::new);
        TYPES.put(RSD, RichSkillDescriptor::new);
        TYPES.put(RSD_COLLECTION, RichSkillCollection::new);
        TYPES.put(ELM, EuropeanDigitalCredential::new);
        TYPES.put(LER_RS, LerRs::new);
        TYPES.put(LER_RS_CREDENTIAL, LerRsCredential::new);
        TYPES.put(POSITION_OPENING, PositionOpening::new);
        TYPES.put(SCHEMA_ORG_POSTING, org.lerkit.model.schemaorg.JobPosting::new);
        TYPES.put(JDX_POSTING, JobPosting::new);
        TYPES.put(JDX_DESCRIPTION, JobDescription::new);
    }

    private Fixtures() {}

    /** The names of all. */
    public static List<String> names() {
        return List.copyOf(TYPES.keySet());
    }

    /** One as what it is. */
    public static Node typed(String name) {
        return typed(name, json(name));
    }

    /** A document like one, as what that is. */
    public static Node typed(String name, JsonObject json) {
        return Objects.requireNonNull(TYPES.get(name), name).apply(json);
    }

    /** The bytes of one. */
    public static byte[] bytes(String name) {
        try (InputStream stream = Fixtures.class.getResourceAsStream("/fixtures/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One as a tree. */
    public static JsonObject json(String name) {
        return JsonReader.standard().readObject(bytes(name));
    }
}
