package org.lerkit.mapping.competency;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.Problem;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Node;
import org.lerkit.model.rsd.RichSkillCollection;
import org.lerkit.model.rsd.RichSkillDescriptor;

/**
 * Reads Rich Skill Descriptors into frameworks: a collection of them; one alone, which is a framework of one competency
 * and known as the skill is; or a list, as services give out, of which somebody must say which framework it is ({@link
 * #named}). What services say in other ways, such as members of version 2, null for nothing or standards by their name
 * alone, is read and reported among the problems. The document is read whole, within the limits of {@link
 * JsonReader#standard()}. Of a list, places in problems and ledgers are those of the object {@code {"skills": …}}.
 *
 * <p>What becomes of each member is in {@link #table()} and in {@code docs/formats/rsd.md}. Immutable and thread-safe.
 *
 * @see <a href="https://github.com/wgu-opensource/osmt/blob/main/docs/int/openapi-v3.yaml">Open Skills Management Toolset
 *     API v3</a>
 */
public final class RsdReader {
    private static final String SKILLS = "skills";
    private static final Rule FORMAT = new Rule("rsd.read.format", "Every framework says that it is one.");
    private static final Rule NAMED =
            new Rule("rsd.read.named", "What the caller says of skills that are in no collection.");

    private final Optional<Name> name;

    private record Name(String id, String title) {}

    /** A reader of collections, and of skills alone. */
    public RsdReader() {
        this(Optional.empty());
    }

    private RsdReader(Optional<Name> name) {
        this.name = name;
    }

    /**
     * The same, which also reads lists of skills: they become a framework of this identifier and title. A collection
     * that says its own keeps these.
     */
    public RsdReader named(String id, String title) {
        return new RsdReader(Optional.of(new Name(requireNonNull(id, "id"), requireNonNull(title, "title"))));
    }

    /** What it reads; skills alone and lists of them too. */
    public Format format() {
        return Format.RSD_COLLECTION;
    }

    /** What may become of each member. */
    public MappingTable table() {
        return RsdTables.READ.published(Format.RSD_COLLECTION, Format.FRAMEWORK);
    }

    /**
     * Reads a document. Of the options those on loss and accounting apply; a framework has no learner.
     *
     * @throws ConversionException if there are no skills in it, if nothing says which framework they are, or if a skill
     *     has no UUID or statement
     * @throws org.lerkit.model.json.JsonSyntaxException if it is no JSON, or more than the limits
     * @throws IOException if the source fails
     */
    public Conversion<Framework> read(InputStream source, ConversionOptions options) throws IOException {
        requireNonNull(options, "options");
        JsonValue json = JsonReader.standard().read(requireNonNull(source, "source"));
        boolean list = json instanceof JsonArray;
        JsonObject whole = json instanceof JsonArray skills
                ? JsonObject.builder().put(SKILLS, skills).build()
                : json instanceof JsonObject object ? object : JsonObject.EMPTY;
        boolean single = whole.get(SKILLS).isEmpty();
        if (single && whole.get("skillStatement").isEmpty()) {
            throw notTheFormat();
        }
        Node seen = single ? new RichSkillDescriptor(whole) : new RichSkillCollection(whole);
        List<Problem> problems = Refusals.tolerated(
                seen.check().stream()
                        .filter(problem -> !list || problem.pointer().tokens().size() > 1)
                        .toList(),
                JsonPointer.ROOT);
        Source part = Source.of(whole);
        Accounts accounts = new Accounts(part);
        Target framework = new Target().put("format", Traced.fixed(Framework.FORMAT, FORMAT));
        RsdReading reading = new RsdReading(accounts, framework);
        if (single) {
            reading.single(part);
        } else {
            reading.collection(part);
        }
        name(framework);
        try {
            return Settlement.of(
                    accounts.finish(framework),
                    Document.of(whole),
                    made -> Framework.of(made.json()),
                    problems,
                    Settlement.withoutLearner(options));
        } catch (MalformedValueException e) {
            throw Refusals.unfit(problems, JsonPointer.ROOT, Set.of("uuid", "skillStatement"));
        }
    }

    private void name(Target framework) {
        List<Problem> missing = new ArrayList<>();
        name(framework, "id", "uuid", name.map(Name::id), missing);
        name(framework, "title", "name", name.map(Name::title), missing);
        if (!missing.isEmpty()) {
            throw new ConversionException(missing);
        }
    }

    private static void name(
            Target framework, String component, String member, Optional<String> given, List<Problem> missing) {
        if (framework.has(component)) {
            return;
        } else if (given.isPresent()) {
            framework.put(component, Traced.policy(given.get(), NAMED));
        } else {
            missing.add(Problem.error(
                            ConversionProblems.MISSING,
                            JsonPointer.ROOT.child(member),
                            "nothing says which framework these skills are")
                    .withHint("give a list of skills an identifier and a title: RsdReader.named"));
        }
    }

    private static ConversionException notTheFormat() {
        return new ConversionException(
                Problem.error(ConversionProblems.NOT_THE_FORMAT, JsonPointer.ROOT, "no Rich Skill Descriptors")
                        .withHint("give a skill with skillStatement, a collection with skills, or a list of skills"));
    }
}
