package org.lerkit.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lerkit.model.agreement.PublicDocuments.PublicDocument;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Edits;

/** Every credential that others published, of every format: found out, seen as its type, read to the last member, written. */
class CorpusRoundTripTest {
    @Test
    void every_document_comes_back_byte_for_byte_but_for_space_between_tokens() {
        Corpus.require("1edtech");
        List<RoundTrip> trips =
                PublicDocuments.all().stream().map(RoundTrip::of).toList();

        assertThat(trips).hasSizeGreaterThan(170).allSatisfy(trip -> {
            assertThat(trip.same()).as(trip.document().name()).isTrue();
            assertThat(trip.members()).as(trip.document().name()).isGreaterThan(1);
        });
        assertThat(trips.stream().mapToInt(RoundTrip::members).sum()).isGreaterThan(5_000);
    }

    @Test
    void what_a_type_cannot_read_its_check_reports_there() {
        Corpus.require("1edtech");
        Map<String, List<String>> unread = new TreeMap<>();
        for (PublicDocument document : PublicDocuments.all()) {
            RoundTrip trip = RoundTrip.of(document);
            if (!trip.malformed().isEmpty()) {
                unread.put(document.name().replaceAll(".*/", ""), trip.malformed());
                assertThat(Edits.found(trip.node()))
                        .as(document.name())
                        .containsAll(trip.malformed().stream()
                                .map(place -> "structure.value.type at " + place)
                                .toList());
            }
        }

        assertThat(unread)
                .isEqualTo(Map.of(
                        "migrating__Upgraded-OB-2-0-assertion-included-within-CLR-2-0__013.json",
                        List.of("/issuer/otherIdentifier/0/type"),
                        "credential-status-revoked.json",
                        List.of("/credentialStatus/statusListIndex"),
                        "credential-status-revoked-blank-nodes.json",
                        List.of("/credentialStatus/statusListIndex"),
                        "opensalt-sample-framework.json",
                        List.of(
                                "/CFAssociations/15/sequenceNumber",
                                "/CFAssociations/31/sequenceNumber",
                                "/CFDefinitions/CFItemTypes/0/description",
                                "/CFDefinitions/CFItemTypes/1/description",
                                "/CFDefinitions/CFItemTypes/2/description")));
    }
}
