package org.lerkit.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.RecordReader.Records;
import org.lerkit.mapping.elm.ElmReader;
import org.lerkit.mapping.elm.ElmWriter;
import org.lerkit.mapping.elm.IssuerProfile;
import org.lerkit.model.Problem;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.elm3.Address;
import org.lerkit.model.elm3.Concept;
import org.lerkit.model.elm3.DisplayDetail;
import org.lerkit.model.elm3.DisplayParameter;
import org.lerkit.model.elm3.EuropeanDigitalCredential;
import org.lerkit.model.elm3.IndividualDisplay;
import org.lerkit.model.elm3.LegalIdentifier;
import org.lerkit.model.elm3.Location;
import org.lerkit.model.elm3.MediaObject;
import org.lerkit.model.elm3.Organisation;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** A European Digital Credential that somebody else issued, read, and one of our own, written from a record. */
public final class IssueEuropeanCredential {
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

    private IssueEuropeanCredential() {}

    /** What was found in a credential. */
    public record Found(List<Problem> problems, LearnerRecord record) {}

    /** Reads a credential, sealed or not. */
    public static Found read(byte[] received) throws IOException {
        // spotless:off - as the guide shows it
        // begin read
        EuropeanDigitalCredential credential =
                EuropeanDigitalCredential.of(CredentialDocument.open(received).json()); // also where JAdES seals it
        List<Problem> problems = credential.check();
        try (Records records = new ElmReader().read(new ByteArrayInputStream(received), ConversionOptions.standard())) {
            LearnerRecord record = records.next().value();
            // end read
            // spotless:on
            return new Found(problems, record);
        }
    }

    /** Writes a record, as issued by a school. */
    public static EuropeanDigitalCredential write(LearnerRecord record, String picture) {
        // spotless:off - as the guide shows it
        // begin write
        Concept ireland = concept("country/IRL");
        Concept english = concept("language/ENG");
        Organisation school = Organisation.builder()
                .legalName(LocalizedText.of("Harbour Boatyard School", Locale.ENGLISH))
                .eIDASIdentifier(LegalIdentifier.builder().notation("NTRIE-200204").spatial(ireland).build())
                .location(List.of(Location.builder()
                        .address(List.of(Address.builder().countryCode(ireland).build()))
                        .build()))
                .build();
        DisplayParameter display = DisplayParameter.builder()
                .title(LocalizedText.of("Certificate of boat building", Locale.ENGLISH))
                .language(List.of(english))
                .primaryLanguage(english)
                .individualDisplay(List.of(IndividualDisplay.builder()
                        .language(english)
                        .displayDetail(List.of(
                                DisplayDetail.builder().page(new Decimal("1")).image(png(picture)).build()))
                        .build()))
                .build();
        ElmWriter writer = new ElmWriter(new IssuerProfile(school, display, Locale.ENGLISH));
        EuropeanDigitalCredential credential =
                writer.write(record, ConversionOptions.standard()).get(0).value();
        // end write
        // spotless:on
        return credential;
    }

    private static MediaObject png(String base64) {
        return MediaObject.builder()
                .contentType(concept("file-type/PNG"))
                .contentEncoding(Concept.builder()
                        .id(new Iri("http://data.europa.eu/snb/encoding/6146cde7dd"))
                        .build())
                .content(base64)
                .build();
    }

    private static Concept concept(String term) {
        return Concept.builder().id(new Iri(AUTHORITY + term)).build();
    }
}
