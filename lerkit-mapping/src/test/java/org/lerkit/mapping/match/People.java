package org.lerkit.mapping.match;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.competency.Competency;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.record.Alignment;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.CompetencyClaim;
import org.lerkit.model.record.Learner;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Organization;
import org.lerkit.model.record.Verification;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** Invented people, what they learned, and frameworks for it. */
final class People {
    static final Iri ADA = new Iri("did:example:ada");
    static final Iri SCHOOL = new Iri("https://school.example");
    static final String ISSUED = """
            {"issuer": {"id": "https://school.example"},
             "credentialSubject": {"id": "did:example:ada", "says": [%s]}}""";

    private People() {}

    static LearnerRecord.Builder ada() {
        return LearnerRecord.builder()
                .learner(new Learner(
                        Optional.of(ADA),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .organization(organization("school", SCHOOL, "Harbour School"));
    }

    static Organization organization(String key, Iri id, String name) {
        return new Organization(
                key,
                Optional.of(id),
                Optional.of(LocalizedText.of(name)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    static Attainment.Builder course(String key) {
        return Attainment.builder(key, AttainmentKind.COURSE).issuer("school");
    }

    static Alignment alignment(@Nullable String type, String url) {
        return alignment(Optional.ofNullable(type), Optional.empty(), Optional.of(url), Optional.empty());
    }

    static Alignment alignment(
            Optional<String> type, Optional<String> code, Optional<String> url, Optional<String> framework) {
        return new Alignment(
                type.map(it -> Coded.of(it, "1edtech:AlignmentTargetType")),
                code,
                Optional.of(LocalizedText.of("What it is called")),
                Optional.empty(),
                url.map(Iri::new),
                framework);
    }

    static CompetencyClaim claim(String kind, Optional<String> code, Optional<String> id, Optional<String> framework) {
        return new CompetencyClaim(
                Coded.of(kind, "lerkit:competency"),
                code,
                id.map(Iri::new),
                Optional.of(LocalizedText.of("Plans a dive")),
                Optional.empty(),
                Optional.empty(),
                framework.map(Iri::new),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** A credential of the school for Ada that says these texts. */
    static Verification original(String about, String... says) {
        String texts = String.join(
                ", ", List.of(says).stream().map(text -> '"' + text + '"').toList());
        return raw(about, ISSUED.formatted(texts));
    }

    static Verification raw(String about, String json) {
        return Verification.of(about, "application/vc", json.getBytes(UTF_8));
    }

    /** A framework whose competencies have these codes; their addresses are that of the framework with the code. */
    static Framework framework(String address, String... codes) {
        return new Framework(
                "f-1",
                Optional.of(new Iri(address)),
                LocalizedText.of("Work under water"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                IntStream.range(0, codes.length)
                        .mapToObj(i -> competency("c-" + i, address + "/" + i, codes[i]))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Competency competency(String id, String address, String code) {
        return new Competency(
                id,
                Optional.of(new Iri(address)),
                LocalizedText.of("Does " + code),
                Optional.empty(),
                List.of(),
                Optional.of(code),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
