package org.lerkit.mapping.pesc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.XmlForm;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlElement;

/**
 * A transcript that is written in JSON, and the XML that says the same: members are elements, the items of an array
 * elements of one name. It is converted as XML, and its accounts and problems speak of the JSON.
 */
final class TranscriptJson {
    private static final Rule NO_ELEMENT = Pesc.TABLES.rule(
            "json.no-element", "Stands where no element can be, or has a name or a text that XML does not take.");
    /** Nothing is said there, as in an element without content. */
    private static final JsonString NOTHING = new JsonString("");

    private final JsonObject document;
    private final JsonPointer root;
    private final Set<JsonPointer> unspoken = new HashSet<>();
    private final XmlForm form;

    private TranscriptJson(JsonObject document, String rootMember, JsonObject transcript) {
        this.document = document;
        this.root = JsonPointer.ROOT.child(rootMember);
        XmlElement.Builder empty = XmlElement.builder(local(rootMember));
        this.form = XmlForm.of(empty, spoken(transcript, JsonPointer.ROOT));
    }

    /** @throws ConversionException if it holds no transcript, or several */
    static TranscriptJson of(JsonValue document) {
        if (document instanceof JsonObject object) {
            List<String> roots = object.members().keySet().stream()
                    .filter(name -> Transcript.NAMES.contains(local(name)))
                    .toList();
            if (roots.size() == 1
                    && object.get(roots.get(0)).orElseThrow() instanceof JsonObject transcript
                    && !transcript.members().isEmpty()) {
                return new TranscriptJson(object, roots.get(0), transcript);
            }
        }
        throw new ConversionException(
                Problem.error(ConversionProblems.NOT_THE_FORMAT, JsonPointer.ROOT, "not one PESC transcript in JSON")
                        .withHint("the document has to be an object with one member ColTrn.CollegeTranscript or"
                                + " HSTrn.HighSchoolTranscript, which is an object"));
    }

    /** Names have the prefix of the namespace in front, with a dot. */
    private static String local(String rootMember) {
        return rootMember.substring(rootMember.lastIndexOf('.') + 1);
    }

    /** @throws ConversionException if it is not about one learner, or loses what the options refuse */
    Conversion<LearnerRecord> convert(ConversionOptions options) {
        Transcript.Result read = read(options);
        List<Problem> problems = new ArrayList<>(placed(read.problems()));
        if (form.xml()
                .element(Transcript.TRANSMISSION)
                .filter(part -> !part.isChildless())
                .isEmpty()) {
            problems.add(Problem.warning(
                            ConversionProblems.MISSING,
                            root,
                            "no TransmissionData, so that it is not known who sent it")
                    .withHint("systems that keep transcripts leave it out; before it is sent on, say who sends it"));
        }
        Accounts.Finished finished = new Accounts.Finished(
                read.finished().document(), ledger(read.finished().ledger()));
        return new Transcript.Result(finished, problems).settle(Document.of(document), options);
    }

    private Transcript.Result read(ConversionOptions options) {
        try {
            return Transcript.read(form.xml(), options);
        } catch (ConversionException e) {
            throw new ConversionException(placed(e.problems()));
        }
    }

    private List<Problem> placed(List<Problem> problems) {
        return problems.stream()
                .map(problem -> TranscriptDraft.at(place(problem.location()), problem))
                .toList();
    }

    private SourceLocation place(SourceLocation xml) {
        return form.pointer(xml.path()).under(root);
    }

    /** What the account of the XML says of each leaf of the JSON. */
    private Ledger ledger(Ledger xml) {
        Map<String, Ledger.Entry> entries = new HashMap<>();
        xml.entries().forEach(entry -> entries.put(entry.source().path(), entry));
        List<Ledger.Entry> all = new ArrayList<>();
        for (Leaf leaf : Source.of(document).all()) {
            JsonPointer at = inside(leaf.location());
            Ledger.Entry entry = form.find(at)
                    .filter(place -> !unspoken.contains(at))
                    .flatMap(place -> Optional.ofNullable(entries.get(place.path())))
                    .orElse(new Ledger.Entry(
                            leaf.location(), new Disposition.Dropped(false), List.of(), List.of(), NO_ELEMENT));
            all.add(new Ledger.Entry(
                    leaf.location(), entry.disposition(), entry.targets(), entry.influences(), entry.rule()));
        }
        return new Ledger(all, xml.origins());
    }

    /** The place within the transcript; of what stands beside it, one that nothing of the transcript has. */
    private JsonPointer inside(SourceLocation leaf) {
        boolean beside = !leaf.path().startsWith(root.value() + '/');
        return new JsonPointer(beside ? "/" : leaf.path().substring(root.value().length()));
    }

    /** The members that can be elements or attributes, with what can be in them. */
    private JsonObject spoken(JsonObject object, JsonPointer at) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> {
            boolean attribute = name.startsWith("@");
            if (attribute || name.equals("text()")) {
                if (isText(value) && (!attribute || isName(name.substring(1)))) {
                    members.put(name, text(value, at.child(name)));
                }
            } else if (isName(name.replaceFirst("^\\{[^{}\\p{Cntrl}]+}", ""))) {
                members.put(
                        name,
                        value instanceof JsonArray array && !array.items().isEmpty()
                                ? spoken(array, at.child(name))
                                : element(value, at.child(name)));
            }
        });
        return JsonObject.of(members);
    }

    private JsonArray spoken(JsonArray array, JsonPointer at) {
        List<JsonValue> items = new ArrayList<>();
        for (JsonValue item : array.items()) {
            items.add(element(item, at.child(items.size())));
        }
        return new JsonArray(items);
    }

    private JsonValue element(JsonValue value, JsonPointer at) {
        JsonObject inside = value instanceof JsonObject object ? spoken(object, at) : JsonObject.EMPTY;
        return inside.members().isEmpty() ? text(value, at) : inside;
    }

    private JsonValue text(JsonValue value, JsonPointer at) {
        if (value instanceof JsonNull || !isText(value)) {
            return NOTHING;
        } else if (value instanceof JsonString string && !isSpoken("text", string.value())) {
            unspoken.add(at);
            return NOTHING;
        }
        return value;
    }

    private static boolean isText(JsonValue value) {
        return !(value instanceof JsonObject) && !(value instanceof JsonArray);
    }

    private static boolean isName(String name) {
        return isSpoken(name, "");
    }

    private static boolean isSpoken(String name, String text) {
        try {
            return XmlElement.of(name, text).isChildless();
        } catch (IllegalArgumentException notXml) {
            return false;
        }
    }
}
