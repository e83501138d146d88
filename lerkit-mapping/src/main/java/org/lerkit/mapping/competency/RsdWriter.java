package org.lerkit.mapping.competency;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Node;
import org.lerkit.model.rsd.PublishStatus;
import org.lerkit.model.rsd.RichSkillCollection;
import org.lerkit.model.rsd.RichSkillDescriptor;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

/**
 * Writes frameworks as collections of Rich Skill Descriptors, each of them whole; or a framework of one competency as
 * that skill alone. Strictly: by version 3 of the interface, with nothing made up. A framework that lacks what a collection
 * or a skill must have, or says it in another form, is refused with every place. Who made skills, when, and whether they
 * are published, which frameworks of other formats do not say, the caller may ({@link #givenAll}).
 *
 * <p>Skills have no hierarchy, no languages, no levels and no terms of use: what of that a framework has is dropped, and
 * in the ledger. What becomes of each component is in {@link #table()} and in {@code docs/formats/rsd.md}. Immutable and
 * thread-safe.
 *
 * @see <a href="https://github.com/wgu-opensource/osmt/blob/main/docs/int/openapi-v3.yaml">Open Skills Management Toolset
 *     API v3</a>
 */
public final class RsdWriter {
    private final Map<String, String> given;

    /** A writer that adds nothing. */
    public RsdWriter() {
        this(Map.of());
    }

    private RsdWriter(Map<String, String> given) {
        this.given = given;
    }

    /**
     * The same, which writes this of the collection and of every skill of which the framework does not say it.
     *
     * @param creator the address of who made them
     * @param created when they were made
     * @param updated when they were last changed
     * @param status how far the skills are published
     */
    public RsdWriter givenAll(Iri creator, LexicalDateTime created, LexicalDateTime updated, PublishStatus status) {
        return new RsdWriter(Map.of(
                "creator", creator.value(),
                "creationDate", created.text(),
                "updateDate", updated.text(),
                "status", status.text()));
    }

    /** What it writes. */
    public Format format() {
        return Format.RSD_COLLECTION;
    }

    /** What may become of each component of a framework. */
    public MappingTable table() {
        return RsdTables.WRITE.published(Format.FRAMEWORK, Format.RSD_COLLECTION);
    }

    /**
     * Writes a framework. The ledger's sources are places in its canonical JSON. Of the options those on loss and
     * accounting apply.
     *
     * @throws ConversionException if a collection or a skill cannot do without something that the framework lacks, or not
     *     take what it has; the problems are at places of the collection that would have been written
     */
    public Conversion<RichSkillCollection> write(Framework framework, ConversionOptions options) {
        return write(framework, options, RsdWriting::collection, RichSkillCollection::new);
    }

    /**
     * Writes the one competency of a framework as a skill alone. Of the framework itself nothing is written.
     *
     * @throws ConversionException if there is none, or more than one; or as {@link #write}
     */
    public Conversion<RichSkillDescriptor> writeSkill(Framework framework, ConversionOptions options) {
        int competencies = framework.competencies().size();
        if (competencies != 1) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.NOT_TAKEN,
                            JsonPointer.ROOT.child("competencies"),
                            competencies + " competencies, where one skill is to be written")
                    .withHint("write a collection"));
        }
        return write(framework, options, RsdWriting::single, RichSkillDescriptor::new);
    }

    private <T extends Node> Conversion<T> write(
            Framework framework,
            ConversionOptions options,
            Function<RsdWriting, Target> writing,
            Function<JsonObject, T> type) {
        requireNonNull(options, "options");
        JsonObject json = framework.toJson();
        Source source = Source.of(json);
        Accounts accounts = new Accounts(source);
        return Settlement.of(
                accounts.finish(writing.apply(new RsdWriting(accounts, source, given))),
                Document.of(json),
                made -> Refusals.strict(type.apply(made.json())),
                List.of(),
                Settlement.withoutLearner(options));
    }

    /** What was written, in the syntax of the format. */
    public Document document(RichSkillCollection written) {
        return Document.of(written.json());
    }
}
