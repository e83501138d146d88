package org.lerkit.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.RecordCopy;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.privacy.NationalNumbers;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.LearnerRecord;

/**
 * Reads the hub's own JSON: everything is carried, but what the privacy profile withholds. Facts about a person do not
 * say which category they are of, so they are let through only where all of them are.
 */
final class CanonicalRecordReader implements RecordReader {
    private static final Rule PRIVATE = new Rule("record.private", "Withheld unless the caller asks for it by name.");
    private static final List<String> ACADEMIC_STANDING = List.of("academic", "standing");
    private static final Set<Category> PERSONAL = EnumSet.complementOf(EnumSet.of(Category.STANDING));
    private static final Rule NATIONAL =
            new Rule("record.national", "Says that the identifier it stands in is national, and so withheld.");

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
                        new MappingTable.Row("record", "record", Set.of("carried"), RecordCopy.SAME),
                        new MappingTable.Row("record: a list of nothing", "", Set.of("control"), RecordCopy.EMPTY),
                        new MappingTable.Row(
                                "record: the type of a national number", "", Set.of("control", "narrowed"), NATIONAL),
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
        RecordCopy copy = new RecordCopy(source, accounts);
        copy.walk((place, leaf) -> {
            if (isWithheld(place, options.privacy())) {
                accounts.withhold(leaf, PRIVATE);
            }
        });
        List<Leaf> types = options.privacy().releases(Category.NATIONAL_IDENTIFIER)
                ? List.of()
                : withholdNationalNumbers(source, accounts);
        Target target = copy.write(Map.of("learner", types));
        Accounts.Finished finished = accounts.finish(target);
        LearnerRecord record;
        try {
            record = canonical(finished.document());
        } catch (MalformedValueException e) {
            throw notTheFormat(e.pointer(), "expected " + e.expected() + ", found " + e.found());
        }
        return Settlement.of(
                finished,
                Document.of(json),
                left -> Settlement.revises(options) ? canonical(left) : record,
                List.of(),
                options);
    }

    /** Withholds identifiers of which their types say that they are national; gives all types, for they decide. */
    private static List<Leaf> withholdNationalNumbers(Source record, Accounts accounts) {
        List<Leaf> types = new ArrayList<>();
        for (Source identifier : record.child("learner").stream()
                .flatMap(learner -> learner.children("identifiers").stream())
                .toList()) {
            List<Leaf> own = identifier.child("type").stream()
                    .flatMap(type -> type.all().stream())
                    .toList();
            types.addAll(own);
            if (own.stream().anyMatch(type -> NationalNumbers.isNameOfOne(type.text()))) {
                own.forEach(type -> accounts.control(type, NATIONAL));
                identifier.all().stream()
                        .filter(leaf -> !own.contains(leaf))
                        .forEach(leaf -> accounts.withhold(leaf, PRIVATE));
            }
        }
        return types;
    }

    private static LearnerRecord canonical(Document document) {
        LearnerRecord record = LearnerRecord.of(document.json());
        if (!record.toJson().equals(document.json())) {
            throw notTheFormat(JsonPointer.ROOT, "a record, and not in canonical form");
        }
        return record;
    }

    private static boolean isWithheld(List<String> place, PrivacyProfile privacy) {
        return (starts(place, "birthDate") && !privacy.releases(Category.BIRTH_DATE))
                || (starts(place, "personal") && !privacy.released().containsAll(PERSONAL))
                || (Collections.indexOfSubList(place, ACADEMIC_STANDING) >= 0 && !privacy.releases(Category.STANDING));
    }

    private static boolean starts(List<String> place, String member) {
        return place.size() > 1 && place.subList(0, 2).equals(List.of("learner", member));
    }

    private static ConversionException notTheFormat(JsonPointer at, String title) {
        return new ConversionException(Problem.error(ConversionProblems.NOT_THE_FORMAT, at, title)
                .withHint("A learner record is what lerkit writes with --to " + Format.LEARNER_RECORD));
    }
}
