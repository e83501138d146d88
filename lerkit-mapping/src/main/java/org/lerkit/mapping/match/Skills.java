package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.RecordReader;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;

/**
 * What a record says that its learner knows and can do, each claim with who vouches for it, how well, since when and where
 * it says so. Alignments are listed all, each with what it leads to and the rule that says so: one that leads to a job, a
 * framework, a credential or nobody knows where is no skill. Competencies that are asked for, or were not reached, are
 * listed apart.
 *
 * <p>Two claims of one skill are two entries: who vouches for them may differ. The order is that of the record. Immutable
 * and thread-safe.
 */
public final class Skills {
    private final List<Skill> all;
    private final List<ClassifiedAlignment> alignments;
    private final List<HeldCredential> credentials;
    private final List<NotHeld> notHeld;
    private final Frameworks frameworks;

    Skills(
            List<Skill> all,
            List<ClassifiedAlignment> alignments,
            List<HeldCredential> credentials,
            List<NotHeld> notHeld,
            Frameworks frameworks) {
        this.all = List.copyOf(all);
        this.alignments = List.copyOf(alignments);
        this.credentials = List.copyOf(credentials);
        this.notHeld = List.copyOf(notHeld);
        this.frameworks = frameworks;
    }

    /**
     * The skills of a record, known by their addresses.
     *
     * @param vouching what came of verifying the originals of the record
     * @throws ConversionException if more skills, originals and endorsements belong together than one person has
     */
    public static Skills of(LearnerRecord record, Vouching vouching) {
        return of(record, vouching, Frameworks.none());
    }

    /**
     * The skills of a record.
     *
     * @param vouching what came of verifying the originals of the record
     * @param frameworks by which codes become addresses, and alignments are known to be skills
     * @throws ConversionException if more skills, originals and endorsements belong together than one person has
     */
    public static Skills of(LearnerRecord record, Vouching vouching, Frameworks frameworks) {
        return new SkillReading(
                        requireNonNull(record, "record"),
                        requireNonNull(vouching, "vouching"),
                        requireNonNull(frameworks, "frameworks"))
                .skills();
    }

    /**
     * The skills of a credential, or of any other document that holds one record.
     *
     * @param document as it was received
     * @param vouching gives what came of verifying, for the record that was read
     * @throws ConversionException if no reader knows its format, it does not hold exactly one record, or one of more skills
     *     than a person has
     * @throws org.lerkit.model.LerkitException if it cannot be read
     */
    public static Skills of(byte[] document, Function<LearnerRecord, Vouching> vouching, Frameworks frameworks) {
        Detection detection = Format.detect(document);
        RecordReader reader = detection
                .format()
                .flatMap(Converters.standard()::reader)
                .orElseThrow(() -> refused("not a document that is read as a record"));
        try (RecordReader.Records records =
                reader.read(new ByteArrayInputStream(document), ConversionOptions.standard())) {
            Optional<LearnerRecord> first =
                    records.hasNext() ? Optional.of(records.next().value()) : Optional.empty();
            LearnerRecord only = first.filter(record -> !records.hasNext())
                    .orElseThrow(() -> refused("a document with one record is expected"));
            return of(only, vouching.apply(only), frameworks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConversionException refused(String title) {
        return new ConversionException(Problem.error(ConversionProblems.NOT_THE_FORMAT, JsonPointer.ROOT, title)
                .withHint("give one credential or transcript"));
    }

    /** Every claim, in the order of the record. */
    public List<Skill> all() {
        return all;
    }

    /** Every alignment of the record and what it leads to, in the order of the record. */
    public List<ClassifiedAlignment> alignments() {
        return alignments;
    }

    /** What was attained under an identifier of its own, and is no competency. */
    public List<HeldCredential> credentials() {
        return credentials;
    }

    /** What looks like a skill, and does not say that the learner has it. */
    public List<NotHeld> notHeld() {
        return notHeld;
    }

    /** By which codes became addresses. */
    public Frameworks frameworks() {
        return frameworks;
    }

    /** All of it for machines. */
    public JsonObject toJson() {
        return SkillsJson.of(this);
    }

    /** The claims as text, for people: a line each, and what vouches for it. */
    public String explain() {
        return SkillsText.of(this);
    }
}
