package org.lerkit.crypto;

import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.value.Iri;
import org.lerkit.model.vc2.VerifiableCredential;

/** The rules of the data model 2.0, which the model states, as a check. */
final class Structure {
    private Structure() {}

    static CheckResult check(JsonObject credential, JsonPointer place) {
        Optional<Format> format = Format.detect(credential).format();
        if (format.filter(Format.CREDENTIAL_1::equals).isPresent()) {
            return new CheckResult.Indeterminate(List.of(CryptoProblem.VERSION_UNCHECKED.at(
                    place.child("@context"), "a credential of the data model 1.1, whose rules are not checked yet")));
        }
        return CheckResult.of(under(errors(credential), place));
    }

    /** Every broken rule; places are in the credential. */
    static List<Problem> errors(JsonObject credential) {
        return new VerifiableCredential(credential)
                .check().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList();
    }

    static Optional<String> issuerId(JsonObject credential) {
        return new VerifiableCredential(credential).issuerId().map(Iri::value);
    }

    /** The problems, with the places that they have in the document around. */
    static List<Problem> under(List<Problem> problems, JsonPointer place) {
        return problems.stream()
                .map(problem -> problem.at(problem.pointer().under(place)))
                .toList();
    }
}
