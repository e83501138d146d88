package org.lerkit.model.publicvalidator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A test credential of the public validator of 1EdTech, and what its own tests say of it.
 *
 * @param file its place among the fixtures
 * @param expected what the validator must make of it
 * @param decider what decides that
 * @param why in a few words
 */
public record Fixture(String file, Expected expected, Decider decider, String why) {
    /** What the tests of the validator ask for. */
    public enum Expected {
        VALID,
        WARNING,
        INVALID,
        /** No test of the validator asks for anything. */
        UNTESTED
    }

    /** What has to be looked at before a verdict is final. */
    public enum Decider {
        /** The document itself, alone. */
        STRUCTURE,
        /** Documents at addresses in it; with those in place, structure decides. */
        REFERENCES,
        /** What is found at an address in it, or that nothing is found. */
        NETWORK,
        /** Whether a proof holds, and with which key. */
        PROOF,
        /** Whether its contexts define every term, which JSON-LD in safe mode finds. */
        TERMS,
        /** A list of what was revoked. */
        STATUS,
        /** The time at which it is looked at. */
        TIME,
        /** By the clause named it should be otherwise. */
        CLAUSE
    }

    // spotless:off - one line a fixture
    private static final String TABLE =
            """
            ob30/simple.json | valid | proof | its proof holds
            ob30/simple.1ob | valid | proof | its proof holds
            ob30/simple-context-alias.json | valid | proof | its proof holds
            ob30/simple-did-key-method.json | valid | proof | its proof holds
            ob30/simple-json.png | valid | proof | its proof holds
            ob30/simple-json.svg | valid | proof | its proof holds
            ob30/simple-jwt.png | valid | proof | its proof holds
            ob30/simple-jwt.svg | valid | proof | its proof holds
            ob30/sd/derivedcredential.json | valid | proof | its proof holds
            ob30/endorsement-valid.json | valid | proof | its proof holds
            ob30/bit-string-list/testlist | valid | proof | its proof holds
            ob30/simple-context-version.json | warning | structure | an older version of the context
            ob30/simple_v1.json | warning | structure | data model 1.1, an older version of the context
            ob30/simple-jwt_v1.png | warning | structure | data model 1.1, an older version of the context
            ob30/simple-jwt_v1.svg | warning | structure | data model 1.1, an older version of the context
            ob30/simple-eddsa-2022.json | warning | structure | data model 1.1, an older version of the context
            ob30/simple-err-type.json | invalid | structure | no type of a badge, and no achievement
            ob30/simple-err-context.json | invalid | structure | the context of the data model is missing
            ob30/simple-err-issuer.json | invalid | structure | no issuer, and no achievement
            ob30/simple-err-credential-subject-type.json | invalid | structure | the type of the subject
            ob30/simple-err-credential-subject-identifier-type.json | invalid | structure | the type of the identifier
            ob30/simple-err-credential-subject-result-type.json | invalid | structure | the type of the result
            ob30/simple-err-credential-subject-achievement-result-description-type.json | invalid | structure | the type of the result description
            ob30/simple-err-credential-subject-profile-type.json | invalid | structure | the type of the source
            ob30/simple-err-evidence-type.json | invalid | structure | the type of the evidence
            ob30/simple-err-issuer-type.json | invalid | structure | the type of the issuer
            ob30/simple-err-issuer-parentorg-type.json | invalid | structure | the type of the parent organisation
            ob30/simple-err-issuer-otheridentifier-type.json | invalid | structure | the type of the other identifier
            ob30/simple-err-proof-method.json | invalid | proof | no key is where the verification method says
            ob30/simple-err-proof-method-no-scheme.json | invalid | structure | the verification method is no IRI
            ob30/simple-err-proof-method-unknown-scheme.json | invalid | proof | nobody can get a key from such an IRI
            ob30/simple-err-proof-method-unknown-did-method.json | invalid | proof | nobody can get a key by such a method
            ob30/simple-err-proof-value.json | invalid | proof | the signature does not hold
            ob30/simple-err-expired.json | invalid | time | expired
            ob30/simple-err-issued.json | invalid | structure | no achievement either; it is about one that is not valid yet
            ob30/credential-status-revoked.json | invalid | status | revoked
            ob30/bit-string-list/credential-status-revoked.json | invalid | structure | the index is a number, where Bitstring Status List 1.0 asks for a string; it is about one that is revoked
            ob30/bit-string-list/credential-status-revoked-blank-nodes.json | invalid | structure | the index is a number, where Bitstring Status List 1.0 asks for a string; it is about one that is revoked
            ob30/endorsement-err-schema-status-refresh.json | invalid | network | nothing is at the address to refresh from
            ob30/simple-multiple-proofs.json | invalid | terms | one proof is of a type that no context defines
            ob30/complete.json | invalid | structure | a level of another result description; it is about a schema that is not there
            ob30/complete_v1.json | invalid | structure | endorsements without id and name; it is about a schema that is not there
            ob30/velocity.jwt | invalid | proof | the key is at a method of its own
            ob30/simple-did-web-method.json | untested | network | its test is switched off
            ob30/simple-noproof.json | untested | structure | no achievement; no test uses it
            ob30/simple.jwt | untested | structure | no achievement; no test uses it
            clr20/simple.json | valid | proof | its proof holds
            clr20/simple-noproof.json | untested | proof | no proof; no test uses it
            ob20/basic-assertion.json | valid | references | nothing is wrong there either
            ob20/basic-assertion-no-public-key.json | valid | references | nothing is wrong there either
            ob20/basic-assertion-with-language.json | valid | references | nothing is wrong there either
            ob20/assertion-with-endorsements.json | valid | references | nothing is wrong there either
            ob20/assertion-with-extension-node-basic.json | valid | references | nothing is wrong there either
            ob20/assertion-with-multiple-extensions.json | valid | references | nothing is wrong there either
            ob20/basic-assertion-with-allowed-origins.json | valid | references | nothing is wrong there either
            ob20/basic-assertion-with-allowed-origins-valid-starts-with.json | valid | references | nothing is wrong there either
            ob20/basic-assertion-with-allowed-origins-valid-multiple-starts-with.json | valid | references | nothing is wrong there either
            ob20/badge-class-with-language.json | valid | clause | BadgeClass.image is required
            ob20/assets/badgeclass1.json | valid | references | nothing is wrong there either
            ob20/assets/badge-with-data-image.json | valid | references | nothing is wrong there either
            ob20/assets/badgeclass-with-complex-image.json | valid | references | nothing is wrong there either
            ob20/issuer-compact-iri-validation.json | valid | structure | nothing is wrong
            ob20/rdf-validation/valid-badge-class.json | valid | clause | BadgeClass.image is required
            ob20/rdf-validation/valid-badge-class-empty-criteria-type.json | valid | clause | BadgeClass.image is required
            ob20/rdf-validation/valid-issuer-extension.json | valid | structure | nothing is wrong
            ob20/rdf-validation/valid-alignment-object.json | valid | clause | AlignmentObject is a part of a badge class, and no document of Open Badges 2.0
            ob20/rdf-validation/valid-cool-class.json | valid | clause | a class of somebody else, of which Open Badges 2.0 says nothing
            ob20/simple-badge.png | valid | references | nothing is wrong there either
            ob20/simple.jwt | valid | references | nothing is wrong there either
            ob20/simple-not-revoked.jwt | valid | references | nothing is wrong there either
            ob20/warning-with-redirection.json | warning | network | an address that leads to another
            ob20/warning-issuer-non-http.json | warning | references | the issuer has no URL
            ob20/basic-assertion-invalid-context.json | invalid | structure | no known context
            ob20/basic-assertion-invalid-type.json | invalid | structure | no known class
            ob20/basic-assertion-expired-before-issued.json | invalid | structure | expires before it is issued
            ob20/basic-assertion-with-allowed-origins-invalid-starts-with.json | invalid | references | outside the scope of its issuer
            ob20/basic-assertion-with-allowed-origins-invalid-multiple-starts-with.json | invalid | references | outside the scope of its issuer
            ob20/basic-assertion-expired.json | invalid | time | expired
            ob20/basic-assertion-in-future.json | invalid | time | issued in the future
            ob20/assertion-with-data-image.json | invalid | clause | Assertion.image may be any IRI; that others refuse it is said
            ob20/assertion-with-extension-node-invalid.json | invalid | network | the schema that the context of the extension names
            ob20/rdf-validation/badge-class-invalid-issuer-type.json | invalid | structure | no image; it is about the type of the issuer, which is at another address
            ob20/rdf-validation/invalid-class.json | invalid | structure | no known class
            ob20/rdf-validation/invalid-empty-type.json | invalid | structure | no class
            ob20/rdf-validation/invalid-one-invalid-class.json | invalid | structure | one class that no context defines
            ob20/simple-revoked.jwt | invalid | status | revoked
            ob20/redirected-validation-subject.json | untested | structure | comments in JSON; no test uses it
            """;
    // spotless:on

    /** All of them, in the order of the page. */
    public static List<Fixture> all() {
        return TABLE.lines().filter(line -> !line.isBlank()).map(Fixture::of).toList();
    }

    private static Fixture of(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new Fixture(
                cells.get(0),
                Expected.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
                Decider.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                cells.get(3));
    }

    @Override
    public String toString() {
        return file;
    }
}
