package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.with;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.catalog.DocumentTypes;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Node;

/**
 * The report on a credential in a record says of its structure what one on it alone says, at the places that it has in
 * the record; and the report on the record what the type of the record says of all of it. Whoever finds it.
 */
class StructureLawTest {
    private static final String INSIDE = "/credentialSubject/verifiableCredential";
    private static final List<JsonValue> OTHERS =
            List.of(new JsonString("x y"), JsonNumber.of(7), JsonNull.NULL, JsonArray.EMPTY, JsonObject.EMPTY);

    @Test
    void whatever_is_wrong_in_a_record_is_in_each_report_that_it_belongs_in() {
        JsonObject record = record(badge(), inner(), endorsement(), another());
        assertThat(reportsOf(Fixtures.verify(record)))
                .hasSize(6)
                .extracting(each -> each.result(Aspect.STRUCTURE))
                .allMatch(CheckResult.Passed.class::isInstance);
        List<JsonPointer> places = new ArrayList<>();
        places(record, JsonPointer.ROOT, places);
        Set<String> found = new HashSet<>();
        int faultsOfParts = 0;

        for (int i = 0; i < places.size(); i++) {
            JsonPointer place = places.get(i);
            JsonObject wrong = with(record, place.value(), OTHERS.get(i % OTHERS.size()));
            VerificationReport report = Fixtures.verify(wrong);

            faultsOfParts += assertLaw(report, wrong, place);
            report.result(Aspect.STRUCTURE)
                    .problems()
                    .forEach(problem -> found.add(problem.code().value()));
        }

        assertThat(places).hasSizeGreaterThan(150);
        assertThat(faultsOfParts).isGreaterThan(80);
        assertThat(found)
                .contains(
                        "structure.member.missing",
                        "structure.value.type",
                        "structure.value.format",
                        "structure.value.term",
                        "structure.context.order");
    }

    /** Open Badges does not have this member, and so the record says nothing of it; the data model does. */
    @Test
    void what_only_the_data_model_of_a_credential_inside_asks_for_is_found() {
        JsonObject resource = json("{\"id\":\"https://larkspur.example/rules\",\"digestSRI\":7}");
        JsonObject record = record(badge().with("relatedResource", resource), another());

        VerificationReport report = Fixtures.verify(record);

        assertThat(report.result(Aspect.STRUCTURE)).isInstanceOf(CheckResult.Passed.class);
        assertThat(report.nested().get(0).result(Aspect.STRUCTURE).problems())
                .extracting(
                        problem -> problem.code().value(),
                        problem -> problem.pointer().value())
                .containsExactly(tuple("structure.value.type", INSIDE + "/0/relatedResource/digestSRI"));
        assertThat(report.nested().get(1).result(Aspect.STRUCTURE)).isInstanceOf(CheckResult.Passed.class);
    }

    /** A record takes it for a credential of any kind: what a list of statuses has to be, it does not ask. */
    @Test
    void what_a_record_does_not_see_as_what_it_is_is_checked_as_that() {
        JsonObject list = badge().with(
                        "type",
                        JsonArray.of(
                                new JsonString("VerifiableCredential"),
                                new JsonString("BitstringStatusListCredential")));
        JsonObject record = record(list, another());

        VerificationReport report = Fixtures.verify(record);

        assertThat(report.result(Aspect.STRUCTURE)).isInstanceOf(CheckResult.Passed.class);
        assertThat(report.nested().get(0).result(Aspect.STRUCTURE).problems())
                .isNotEmpty()
                .allMatch(problem -> problem.pointer().value().startsWith(INSIDE + "/0/"));
    }

    /** As which of its types it is seen is another question for the record than for itself. */
    @Test
    void what_has_several_types_is_checked_as_both() {
        JsonObject both = badge().with(
                        "type",
                        JsonArray.of(
                                new JsonString("VerifiableCredential"),
                                new JsonString("OpenBadgeCredential"),
                                new JsonString("ClrCredential")));
        JsonObject record = record(both, another());

        VerificationReport report = Fixtures.verify(record);

        assertThat(report.result(Aspect.STRUCTURE)).isInstanceOf(CheckResult.Passed.class);
        assertThat(report.nested().get(0).result(Aspect.STRUCTURE)).isInstanceOf(CheckResult.Failed.class);
        assertThat(assertLaw(report, record, JsonPointer.ROOT)).isPositive();
    }

    /** @return how many problems the reports of parts have */
    private static int assertLaw(VerificationReport report, JsonObject document, JsonPointer changed) {
        JsonValue value = document.at(report.place()).orElseThrow();
        int problems = 0;
        if (Received.embedded(value) instanceof Received.Secured alone) {
            assertThat(report.result(Aspect.STRUCTURE))
                    .as("of what is at %s, where %s was changed", report.place(), changed)
                    .isEqualTo(Structure.checkWhole(alone, report.place()).result());
            assertThat(report.result(Aspect.STRUCTURE).problems()).containsAll(ofFormat(alone.json(), report.place()));
        }
        for (VerificationReport part : report.inside().toList()) {
            problems += part.result(Aspect.STRUCTURE).problems().size() + assertLaw(part, document, changed);
        }
        return problems;
    }

    private static List<VerificationReport> reportsOf(VerificationReport report) {
        List<VerificationReport> reports = new ArrayList<>(List.of(report));
        report.inside().forEach(part -> reports.addAll(reportsOf(part)));
        return reports;
    }

    /** What the type says of it that a badge does; of two statuses, nothing. */
    private static List<Problem> ofFormat(JsonObject credential, JsonPointer place) {
        Optional<Node> type = DocumentTypes.of(Format.detect(credential), credential);
        return Structure.under(
                type.map(Node::check).orElse(List.of()).stream()
                        .filter(problem -> !problem.pointer().value().endsWith("/credentialStatus"))
                        .toList(),
                place);
    }

    private static JsonObject record(JsonObject... credentials) {
        JsonObject record = with(clr(), INSIDE, JsonArray.of(credentials));
        return with(record, "/credentialSubject", value -> ((JsonObject) value).without("association"));
    }

    private static JsonObject another() {
        return badge().with("id", new JsonString("urn:example:badge:2"));
    }

    private static JsonObject inner() {
        return record(badge().with("id", new JsonString("urn:example:badge:3")))
                .with("id", new JsonString("urn:example:record:2"));
    }

    private static JsonObject endorsement() {
        return badge().with("id", new JsonString("urn:example:endorsement:1"))
                .with(
                        "type",
                        JsonArray.of(new JsonString("VerifiableCredential"), new JsonString("EndorsementCredential")))
                .with(
                        "credentialSubject",
                        json("{\"id\":\"https://larkspur.example/\",\"type\":[\"EndorsementSubject\"],"
                                + "\"endorsementComment\":\"Good\"}"));
    }

    /** Every place in it, but the root. */
    private static void places(JsonValue value, JsonPointer place, List<JsonPointer> places) {
        if (!place.equals(JsonPointer.ROOT)) {
            places.add(place);
        }
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                places(array.items().get(i), place.child(i), places);
            }
        } else if (value instanceof JsonObject object) {
            for (int i = 0; i < object.size(); i++) {
                places(object.value(i), place.child(object.name(i)), places);
            }
        }
    }
}
