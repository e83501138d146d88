package org.lerkit.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.LearnerRecord;

/**
 * Reads the hub's own JSON: everything is carried, but what the privacy profile withholds. Facts about a person do not
 * say which category they are of, so they are let through only where all of them are.
 */
final class CanonicalRecordReader implements RecordReader {
    private static final Rule SAME = new Rule("record.same", "A record is read as it is.");
    private static final Rule EMPTY = new Rule("record.empty", "A list of nothing says nothing.");
    private static final Rule PRIVATE = new Rule("record.private", "Withheld unless the caller asks for it by name.");
    private static final Set<Category> PERSONAL =
            EnumSet.complementOf(EnumSet.of(Category.NATIONAL_IDENTIFIER, Category.STANDING));

    @Override
    public Format format() {
        return Format.LEARNER_RECORD;
    }

    @Override
    public MappingTable table() {
        return new MappingTable(
                Format.LEARNER_RECORD,
                Format.LEARNER_RECORD,
                List.of(
                        new MappingTable.Row("record", "record", Set.of("carried"), SAME),
                        new MappingTable.Row("record: a list of nothing", "", Set.of("control"), EMPTY),
                        new MappingTable.Row(
                                "record: what is private", "record", Set.of("carried", "withheld"), PRIVATE)));
    }

    @Override
    public Records read(InputStream source, ConversionOptions options) throws IOException {
        JsonValue json = JsonReader.standard().read(source);
        if (json instanceof JsonObject object) {
            return Records.of(List.of(convert(object, options)));
        }
        throw notTheFormat(JsonPointer.ROOT, "expected an object, found " + json.kind());
    }

    private static Conversion<LearnerRecord> convert(JsonObject json, ConversionOptions options) {
        Source source = Source.of(json);
        Accounts accounts = new Accounts(source);
        Target target = new Target();
        copy(source, "", target, accounts, options.privacy());
        Accounts.Finished finished = accounts.finish(target);
        LearnerRecord record;
        try {
            record = LearnerRecord.of(finished.json());
        } catch (MalformedValueException e) {
            throw notTheFormat(e.pointer(), "expected " + e.expected() + ", found " + e.found());
        }
        if (!record.toJson().equals(finished.json())) {
            throw notTheFormat(JsonPointer.ROOT, "a record, and not in canonical form");
        }
        return Settlement.of(finished, Document.of(json), done -> record, List.of(), options);
    }

    private static void copy(Source from, String path, Target to, Accounts accounts, PrivacyProfile privacy) {
        for (Source child : from.children()) {
            String place = path + '/' + child.name();
            boolean many = from.repeats(child.name());
            if (isWithheld(place, privacy)) {
                accounts.withhold(child, PRIVATE);
            } else if (child.all().size() == 1 && child.children().isEmpty()) {
                Leaf leaf = child.all().get(0);
                boolean empty = leaf.value() instanceof JsonArray || leaf.value() instanceof JsonObject;
                if (empty) {
                    accounts.control(leaf, EMPTY);
                } else if (many) {
                    to.add(child.name(), Traced.verbatim(leaf, SAME));
                } else {
                    to.put(child.name(), Traced.verbatim(leaf, SAME));
                }
            } else {
                copy(child, place, many ? to.item(child.name()) : to.object(child.name()), accounts, privacy);
            }
        }
    }

    private static boolean isWithheld(String place, PrivacyProfile privacy) {
        return (place.equals("/learner/birthDate") && !privacy.releases(Category.BIRTH_DATE))
                || (place.equals("/learner/personal") && !privacy.released().containsAll(PERSONAL))
                || (place.endsWith("/academic/standing") && !privacy.releases(Category.STANDING));
    }

    private static ConversionException notTheFormat(JsonPointer at, String title) {
        return new ConversionException(Problem.error(ConversionProblems.NOT_THE_FORMAT, at, title)
                .withHint("A learner record is what lerkit writes with --to " + Format.LEARNER_RECORD));
    }
}
