package org.lerkit.mapping.privacy;

import static org.lerkit.model.json.MemberType.TEXT;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.policy.PolicyException;
import org.lerkit.mapping.policy.PolicyName;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** A {@link PrivacyProfile} as it is written. */
record ProfileFile(JsonObject json) implements Node {
    private static final JsonReader READER =
            JsonReader.within(new JsonReader.Limits(1 << 20, 16, 10_000, 100, 1_000, 200_000));
    private static final MemberType<String> PLACE = TEXT.holding(
            Findings.FORMAT,
            ProfileFile::isPlace,
            "write names of members after slashes, with * or a kind of attainment for each index:"
                    + " /attainments/*/results");

    private static final ShapeDraft MEMBERS = Shape.draft(
                    "PrivacyProfile", new SpecRef("lerkit privacy profile", "docs/guide/policies.md#privacy"))
            .closed();
    private static final One<String> ID = MEMBERS.required("id", TEXT);
    private static final One<String> VERSION = MEMBERS.required("version", TEXT);
    private static final Many<String> RELEASE = MEMBERS.many(
            "release", token(Stream.of(Category.values()).map(Category::token).toList()));
    private static final Many<String> WITHHOLD = MEMBERS.many("withhold", PLACE);
    private static final Many<String> DIRECTORY = MEMBERS.many(
            "directoryInformation",
            token(Stream.of(DirectoryInformation.values())
                    .map(DirectoryInformation::token)
                    .toList()));
    private static final Shape<ProfileFile> SHAPE = MEMBERS.shape(ProfileFile::new);

    private static MemberType<String> token(List<String> known) {
        return TEXT.holding(Findings.TERM, known::contains, "write one of " + String.join(", ", known));
    }

    private static boolean isPlace(String pattern) {
        try {
            return !new RecordPlace(pattern).pattern().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static PrivacyProfile read(InputStream in) throws IOException {
        JsonValue json = READER.read(in);
        if (!(json instanceof JsonObject object)) {
            throw new PolicyException(
                    List.of(Problem.error(Findings.TYPE, JsonPointer.ROOT, "expected an object, found " + json.kind())
                            .withHint("write {\"id\": ..., \"version\": ...}")));
        }
        List<Problem> problems = new ProfileFile(object).check();
        if (!problems.isEmpty()) {
            throw new PolicyException(problems);
        }
        return new ProfileFile(object).profile();
    }

    private PrivacyProfile profile() {
        try {
            return new PrivacyProfile(
                    new PolicyName(ID.in(json), VERSION.in(json)),
                    RELEASE.in(json).stream()
                            .flatMap(token -> Category.of(token).stream())
                            .collect(Collectors.toSet()),
                    WITHHOLD.in(json).stream().map(RecordPlace::new).toList(),
                    json.get(DIRECTORY.name()).map(designated -> directory()));
        } catch (IllegalArgumentException e) {
            throw new PolicyException(List.of(
                    Problem.error(ConversionProblems.POLICY_UNFIT, JsonPointer.ROOT, String.valueOf(e.getMessage()))
                            .withHint("correct it; until then the profile is not used")));
        }
    }

    private Set<DirectoryInformation> directory() {
        return DIRECTORY.in(json).stream()
                .flatMap(token -> DirectoryInformation.of(token).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Shape<ProfileFile> shape() {
        return SHAPE;
    }
}
