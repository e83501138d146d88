package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.testing.GeneratedRecords;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.LerkitException;
import org.lerkit.model.document.Format;
import org.lerkit.model.record.Alignment;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.value.Coded;

/** Nothing that could be a skill is lost: each has its one place among those that are and those that are not. */
class SkillsLawTest {
    private static final int CASES = 500;
    private static final List<AttainmentKind> KINDS =
            List.of(AttainmentKind.COMPETENCY, AttainmentKind.COURSE, AttainmentKind.BADGE);
    private static final List<Optional<String>> STATUSES =
            List.of(Optional.empty(), Optional.of("Completed"), Optional.of("Failed"));

    /** Where a record has what could be a skill. */
    private static final class Places {
        private final List<String> alignments = new ArrayList<>();
        private final List<String> claims = new ArrayList<>();

        Places(LearnerRecord record) {
            read(record.attainments(), JsonPointer.ROOT.child("attainments"));
        }

        private void read(List<Attainment> attainments, JsonPointer at) {
            for (int i = 0; i < attainments.size(); i++) {
                Attainment attainment = attainments.get(i);
                JsonPointer place = at.child(i);
                if (attainment.kind().equals(AttainmentKind.COMPETENCY)) {
                    claims.add(place.value());
                }
                add(attainment.competencies().size(), place.child("competencies"), claims);
                add(attainment.alignments().size(), place.child("alignments"), alignments);
                for (int j = 0; j < attainment.results().size(); j++) {
                    add(
                            attainment.results().get(j).alignments().size(),
                            place.child("results").child(j).child("alignments"),
                            alignments);
                }
                read(attainment.parts(), place.child("parts"));
            }
        }

        private static void add(int count, JsonPointer at, List<String> places) {
            for (int i = 0; i < count; i++) {
                places.add(at.child(i).value());
            }
        }
    }

    /** Holds a record to it, and says how many places there were. */
    private static int keepsTheLaw(LearnerRecord record) {
        Places places = new Places(record);
        Skills skills = Skills.of(record, Vouching.none());

        assertThat(skills.alignments().stream().map(each -> each.place().value()))
                .containsExactlyInAnyOrderElementsOf(places.alignments);
        List<String> aligned = skills.alignments().stream()
                .filter(each -> each.kind() == AlignmentKind.SKILL)
                .map(each -> each.place().value())
                .toList();
        List<String> said = Stream.concat(
                        skills.all().stream().map(Skill::place),
                        skills.notHeld().stream().map(NotHeld::place))
                .map(JsonPointer::value)
                .filter(place -> !place.contains("/skill/"))
                .toList();
        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(places.claims.stream(), aligned.stream()).toList());
        for (Skill skill : skills.all()) {
            assertThat(record.toJson().at(skill.place())).isPresent();
        }
        return places.alignments.size() + places.claims.size();
    }

    @Test
    void every_alignment_and_every_claim_of_a_record_is_told_once() {
        int places = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            try {
                LearnerRecord.Builder record = GeneratedRecords.small(seed).toBuilder();
                places +=
                        keepsTheLaw(record.attainment(made(new Random(seed), 0)).build());
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertThat(places).isGreaterThan(2_000);
    }

    /** An attainment with much that could be a skill. */
    private static Attainment made(Random random, int depth) {
        Attainment.Builder made = Attainment.builder("made-" + random.nextLong(), pick(random, KINDS));
        pick(random, STATUSES).ifPresent(status -> made.status(Coded.of(status, "1edtech:ResultStatusType")));
        for (int i = random.nextInt(4); i > 0; i--) {
            made.alignment(aligned(random));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            made.competency(People.claim(
                    pick(random, List.of("outcome", "proficiency", "requirement", "attribute", "x")),
                    Optional.of("C"),
                    Optional.empty(),
                    Optional.empty()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            made.result(Jobs.reached("scale", "B", aligned(random)));
        }
        for (int i = depth < 2 ? random.nextInt(3) : 0; i > 0; i--) {
            made.part(made(random, depth + 1));
        }
        return made.build();
    }

    private static Alignment aligned(Random random) {
        return People.alignment(
                pick(random, List.of("CFItem", "CTDL", "ceterms:Credential", "CFRubric")), "https://x.example/1");
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @Test
    void so_it_is_of_records_of_others() {
        Corpus.require("1edtech/openbadges-specification");
        int records = 0;
        int places = 0;
        for (String folder : List.of(
                "1edtech/openbadges-specification/extracted-json-examples",
                "1edtech/public-validator/ob30",
                "1edtech/public-validator/clr20",
                "1edtech/clr-v1",
                "hropen/samples",
                "pesc/samples-ccc",
                "pesc/samples-canpesc")) {
            for (Path file : Stream.concat(
                            Corpus.files(folder, ".json").stream(), Corpus.files(folder, ".xml").stream())
                    .toList()) {
                Optional<LearnerRecord> record = read(Corpus.bytes(file));
                if (record.isPresent()) {
                    records++;
                    places += keepsTheLaw(record.get());
                }
            }
        }
        assertThat(records).isGreaterThan(40);
        assertThat(places).isGreaterThan(40);
    }

    private static Optional<LearnerRecord> read(byte[] document) {
        Optional<RecordReader> reader = Format.detect(document).format().flatMap(Converters.standard()::reader);
        if (reader.isEmpty()) {
            return Optional.empty();
        }
        try (RecordReader.Records records =
                reader.get().read(new ByteArrayInputStream(document), ConversionOptions.standard())) {
            return records.hasNext() ? Optional.of(records.next().value()) : Optional.empty();
        } catch (LerkitException | IOException unreadable) {
            return Optional.empty();
        }
    }

    @Test
    void badges_of_others_are_told_apart_as_their_types_say() {
        String folder = "1edtech/openbadges-specification/extracted-json-examples/";
        assertThat(kinds(folder + "skillAssertionCase__Skill-Assertion-CASE__003.json"))
                .containsExactly("SKILL alignment.type.cf-item");
        assertThat(kinds(folder + "skillAssertionCtdl__Skill-Assertion-Credential-Registry__002.json"))
                .containsExactly("SKILL alignment.type.competency");
        assertThat(kinds(folder + "achievementAlignmentCe__Achievement-alignment-Credential-Engine__001.json"))
                .containsExactly("CREDENTIAL alignment.type.credential");
        assertThat(kinds(folder + "fullOpenBadge__Complete-OpenBadgeCredential__005.json"))
                .contains("SKILL alignment.type.cf-item", "UNCLASSIFIED alignment.type.other");
    }

    private static List<String> kinds(String file) {
        Corpus.require(file);
        return Skills.of(read(Corpus.bytes(file)).orElseThrow(), Vouching.none()).alignments().stream()
                .map(each -> each.kind() + " " + each.rule().id())
                .toList();
    }
}
