package org.lerkit.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.lerkit.model.clr2.Association;
import org.lerkit.model.clr2.AssociationType;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.clr2.ClrSubject;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.ob3.Achievement;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.AchievementSubject;
import org.lerkit.model.ob3.AchievementType;
import org.lerkit.model.ob3.Alignment;
import org.lerkit.model.ob3.AlignmentTargetType;
import org.lerkit.model.ob3.Criteria;
import org.lerkit.model.ob3.Evidence;
import org.lerkit.model.ob3.Image;
import org.lerkit.model.ob3.Profile;
import org.lerkit.model.ob3.Result;
import org.lerkit.model.ob3.ResultDescription;
import org.lerkit.model.ob3.ResultType;
import org.lerkit.model.ob3.RubricCriterionLevel;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.value.LocalizedText;
import org.lerkit.model.vc.DataIntegrityProof;

/**
 * Documents to measure with, the same for the same seed: badges for courses as a university issues them, and records of
 * many such badges. People, courses and institutions are invented. Proofs have the right form, and prove nothing.
 */
final class SampleDocuments {
    private static final String SUBJECT = "credentialSubject";
    private static final String EMBEDDED = "verifiableCredential";
    private static final String UNIVERSITY = "https://registrar.larkspur.example";
    private static final String FRAMEWORK = "https://frameworks.larkspur.example/items/";
    private static final List<String> GRADES = List.of("A", "B", "C", "D", "F");
    private static final List<String> LEVELS = List.of("Novice", "Competent", "Proficient", "Expert");
    private static final List<String> FIELDS = List.of("Geodesy", "Hydrology", "Glaciology", "Acoustics", "Rhétorique");
    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private final SplittableRandom random;
    private final Iri learner;

    private SampleDocuments(long seed) {
        this.random = new SplittableRandom(seed);
        this.learner = new Iri("did:example:learner-" + word(12));
    }

    /** A badge for one course. */
    static AchievementCredential badge(long seed) {
        return new SampleDocuments(seed).course(0);
    }

    /** A record of that many courses, each a badge by itself, each course before the next. */
    static ClrCredential record(long seed, int courses) {
        return new SampleDocuments(seed).record(courses);
    }

    /** A document, and the credentials in it, before they were signed. */
    static JsonObject withoutProofs(JsonObject credential) {
        JsonObject unsigned = credential.without("proof");
        List<JsonObject> embedded = embedded(unsigned);
        return embedded.isEmpty()
                ? unsigned
                : unsigned.with(
                        SUBJECT,
                        subject(unsigned)
                                .with(
                                        EMBEDDED,
                                        new JsonArray(embedded.stream()
                                                .<JsonValue>map(SampleDocuments::withoutProofs)
                                                .toList())));
    }

    /** The credentials in a document. */
    static List<JsonObject> embedded(JsonObject credential) {
        return subject(credential).members().get(EMBEDDED) instanceof JsonArray credentials
                ? credentials.items().stream().map(JsonObject.class::cast).toList()
                : List.of();
    }

    private static JsonObject subject(JsonObject credential) {
        return credential.get(SUBJECT).map(JsonObject.class::cast).orElseThrow();
    }

    private ClrCredential record(int courses) {
        List<AchievementCredential> badges =
                IntStream.range(0, courses).mapToObj(this::course).toList();
        List<Association> associations = new ArrayList<>();
        for (int i = 1; i < courses; i++) {
            associations.add(Association.builder()
                    .associationType(AssociationType.PRECEDES)
                    .sourceId(achievementId(badges.get(i - 1)))
                    .targetId(achievementId(badges.get(i)))
                    .build());
        }
        return ClrCredential.builder()
                .id(uuid())
                .name(LocalizedText.of("Academic record"))
                .issuer(issuer())
                .validFrom(new LexicalDateTime("2026-06-12T08:00:00Z"))
                .credentialSubject(ClrSubject.builder()
                        .id(learner)
                        .verifiableCredential(List.<Credential>copyOf(badges))
                        .association(associations)
                        .build())
                .proof(List.of(proof()))
                .build();
    }

    private static Iri achievementId(AchievementCredential badge) {
        return badge.credentialSubject().achievement().id();
    }

    private AchievementCredential course(int number) {
        String field = pick(FIELDS);
        String course = UNIVERSITY + "/courses/" + word(6) + '-' + number;
        Iri grade = new Iri(course + "#grade");
        Iri skill = new Iri(course + "#fieldwork");
        return AchievementCredential.builder()
                .id(uuid())
                .name(LocalizedText.of(field + ' ' + (100 + number)))
                .issuer(issuer())
                .validFrom(new LexicalDateTime("2026-05-31T09:30:00Z"))
                .credentialSubject(AchievementSubject.builder()
                        .id(learner)
                        .activityStartDate(new LexicalDateTime("2026-01-12T00:00:00Z"))
                        .activityEndDate(new LexicalDateTime("2026-05-15T00:00:00Z"))
                        .creditsEarned(new Decimal("3.0"))
                        .achievement(achievement(number, field, course, grade, skill))
                        .result(List.of(
                                Result.builder()
                                        .resultDescription(grade)
                                        .value(pick(GRADES))
                                        .build(),
                                Result.builder()
                                        .resultDescription(skill)
                                        .achievedLevel(level(skill, pick(LEVELS)))
                                        .build()))
                        .term("Spring 2026")
                        .build())
                .evidence(List.of(Evidence.builder()
                        .id(new Iri(UNIVERSITY + "/portfolio/" + word(16)))
                        .name(LocalizedText.of("Field notebook"))
                        .narrative(LocalizedText.of("Three days of measurements, with their analysis."))
                        .genre("Portfolio")
                        .build()))
                .proof(List.of(proof()))
                .build();
    }

    private Achievement achievement(int number, String field, String course, Iri grade, Iri skill) {
        return Achievement.builder()
                .id(new Iri(course))
                .achievementType(AchievementType.COURSE)
                .name(LocalizedText.of(field + ' ' + (100 + number)))
                .description(LocalizedText.of("Theory and practice of " + field + ", with work in the field."))
                .criteria(Criteria.builder()
                        .narrative(LocalizedText.of("Pass the examination and hand in a field notebook."))
                        .build())
                .creditsAvailable(new Decimal("3.0"))
                .fieldOfStudy(field)
                .humanCode("GEO " + (100 + number))
                .image(Image.builder()
                        .id(new Iri(course + "/emblem.png"))
                        .caption(LocalizedText.of("A theodolite on a ridge"))
                        .build())
                .tag(List.of(field, "field work"))
                .alignment(List.of(alignment("Measure and record"), alignment("Reason from evidence")))
                .resultDescription(List.of(
                        ResultDescription.builder()
                                .id(grade)
                                .name(LocalizedText.of("Final grade"))
                                .resultType(ResultType.LETTER_GRADE)
                                .allowedValue(GRADES)
                                .requiredValue("D")
                                .build(),
                        ResultDescription.builder()
                                .id(skill)
                                .name(LocalizedText.of("Field work"))
                                .resultType(ResultType.RUBRIC_CRITERION_LEVEL)
                                .rubricCriterionLevel(LEVELS.stream()
                                        .map(name -> RubricCriterionLevel.builder()
                                                .id(level(skill, name))
                                                .name(LocalizedText.of(name))
                                                .level(Integer.toString(1 + LEVELS.indexOf(name)))
                                                .build())
                                        .toList())
                                .requiredLevel(level(skill, "Competent"))
                                .build()))
                .build();
    }

    private Alignment alignment(String competency) {
        return Alignment.builder()
                .targetName(LocalizedText.of(competency))
                .targetUrl(new Iri(FRAMEWORK + word(20)))
                .targetFramework(LocalizedText.of("Larkspur graduate outcomes"))
                .targetType(AlignmentTargetType.CF_ITEM)
                .build();
    }

    private static Profile issuer() {
        return Profile.builder()
                .id(new Iri("did:web:registrar.larkspur.example"))
                .name(LocalizedText.of("Larkspur State University"))
                .url(new Iri(UNIVERSITY))
                .build();
    }

    private DataIntegrityProof proof() {
        return DataIntegrityProof.builder()
                .cryptosuite("eddsa-rdfc-2022")
                .created(new LexicalDateTime("2026-05-31T09:30:00Z"))
                .verificationMethod(new Iri("did:web:registrar.larkspur.example#key-1"))
                .proofPurpose("assertionMethod")
                .proofValue('z' + word(87))
                .build();
    }

    private static Iri level(Iri description, String name) {
        return new Iri(description.value() + '-' + name);
    }

    private Iri uuid() {
        return new Iri("urn:uuid:%08x-0000-4000-8000-%012x"
                .formatted(random.nextInt(), random.nextLong() & 0xFFFF_FFFF_FFFFL));
    }

    private String word(int length) {
        StringBuilder word = new StringBuilder(length);
        random.ints(length, 0, BASE58.length()).mapToObj(BASE58::charAt).forEach(word::append);
        return word.toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
