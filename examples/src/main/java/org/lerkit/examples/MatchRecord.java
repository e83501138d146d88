package org.lerkit.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.Verifier;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.clr.ClrReader;
import org.lerkit.mapping.clr.ClrWriter;
import org.lerkit.mapping.competency.CaseReader;
import org.lerkit.mapping.hropen.LerRsReader;
import org.lerkit.mapping.jobs.PostingReader;
import org.lerkit.mapping.match.Frameworks;
import org.lerkit.mapping.match.Match;
import org.lerkit.mapping.match.MatchPolicy;
import org.lerkit.mapping.match.Skills;
import org.lerkit.mapping.match.Vouching;
import org.lerkit.model.document.Format;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/** A transcript, a badge and a resume become one verified record, which is matched with two postings for one job. */
public final class MatchRecord {
    private static final Securing PROOF = Securing.dataIntegrity("eddsa-rdfc-2022");

    private MatchRecord() {}

    /** Makes one record of three papers: each part signed by who says it, what the learner says and the whole by the learner. */
    public static SecuredCredential gather(
            byte[] ofSchool, byte[] ofGuild, byte[] own, Issuer school, Issuer guild, Issuer learner)
            throws IOException, GeneralSecurityException {
        Iri id = new Iri(learner.id());
        // spotless:off - as the guide shows it
        // begin gather
        JsonObject transcript = school.issue(school.asIssuer(
                clr(Format.COLLEGE_TRANSCRIPT, ofSchool, id)), PROOF).json();
        JsonObject badge = guild.issue(guild.asIssuer(
                about(JsonReader.standard().readObject(ofGuild), id)), PROOF).json();
        JsonObject resume = saidBy(own, id);

        List<JsonValue> credentials = new ArrayList<>(embedded(resume));
        credentials.addAll(embedded(transcript)); // each signed by the school
        credentials.add(badge);
        return learner.issue(learner.asIssuer(embedding(resume, credentials)), PROOF);
        // end gather
        // spotless:on
    }

    /** Matches a record with postings for machines or people to read. */
    public static List<Match> match(
            byte[] received, Verifier verifier, Frameworks frameworks, List<JobPosting> postings) throws IOException {
        List<Match> matches = new ArrayList<>();
        // spotless:off - as the guide shows it
        // begin match
        LearnerRecord record = read(received);
        Vouching vouching = Vouching.of(record, original -> switch (verifier.verify(original.bytes()).outcome()) {
            case VERIFIED -> Vouching.Outcome.VERIFIED;
            case REJECTED -> Vouching.Outcome.REFUSED;
            case INDETERMINATE -> Vouching.Outcome.UNCERTAIN;
        });
        Skills skills = Skills.of(record, vouching, frameworks);
        for (JobPosting posting : postings) {
            matches.add(Match.of(skills, posting, frameworks.graph(), MatchPolicy.standard()));
        }
        // end match
        // spotless:on
        return matches;
    }

    /** Reads the framework of a guild. */
    public static Frameworks framework(InputStream in) throws IOException {
        return Frameworks.of(
                new CaseReader().read(in, ConversionOptions.standard()).value());
    }

    /** The same job, as a page of schema.org and as JDX have it. */
    public static List<JobPosting> postings(byte[] schemaOrg, byte[] jdx) {
        ConversionOptions options = ConversionOptions.standard();
        return List.of(
                PostingReader.schemaOrg().read(schemaOrg, options).value(),
                PostingReader.jdx().read(jdx, options).value());
    }

    /** A verifier that asks for everything. */
    public static Verifier verifier() {
        return Verifier.create(CryptoConfig.v2026(), VerificationPolicy.strict());
    }

    private static JsonObject clr(Format from, byte[] document, Iri learner) throws IOException {
        Converter converter = Converters.standard().find(from, Format.CLR_2).orElseThrow();
        try (Converter.Conversions records = converter.convert(new ByteArrayInputStream(document), options(learner))) {
            return records.next().value().json();
        }
    }

    /** A resume as a CLR, whose issuer is the learner: nobody else says what is in it. */
    private static JsonObject saidBy(byte[] resume, Iri learner) throws IOException {
        try (RecordReader.Records records =
                new LerRsReader().read(new ByteArrayInputStream(resume), options(learner))) {
            JsonObject record = records.next().value().toJson();
            JsonObject self = JsonObject.builder()
                    .put("key", "learner")
                    .put("id", learner.value())
                    .put("name", "The learner")
                    .build();
            JsonObject document = (JsonObject) record.get("document").orElseThrow();
            LearnerRecord said = LearnerRecord.of(record.with("organizations", new JsonArray(List.of(self)))
                    .with("document", document.with("sender", new JsonString("learner"))));
            return new ClrWriter().write(said, options(learner)).get(0).value().json();
        }
    }

    private static ConversionOptions options(Iri learner) {
        return ConversionOptions.standard().withSubject(learner).withCreated(new LexicalDate("2026-06-30T08:00:00Z"));
    }

    private static LearnerRecord read(byte[] clr) throws IOException {
        try (RecordReader.Records records =
                ClrReader.clr().read(new ByteArrayInputStream(clr), ConversionOptions.standard())) {
            return records.next().value();
        }
    }

    private static List<JsonValue> embedded(JsonObject clr) {
        return subject(clr).get("verifiableCredential").map(JsonValue::items).orElse(List.of());
    }

    private static JsonObject embedding(JsonObject clr, List<JsonValue> credentials) {
        return clr.with("credentialSubject", subject(clr).with("verifiableCredential", new JsonArray(credentials)));
    }

    private static JsonObject about(JsonObject credential, Iri learner) {
        JsonObject subject = subject(credential).with("id", new JsonString(learner.value()));
        return credential.with("credentialSubject", subject);
    }

    private static JsonObject subject(JsonObject credential) {
        return (JsonObject) credential.get("credentialSubject").orElseThrow();
    }
}
