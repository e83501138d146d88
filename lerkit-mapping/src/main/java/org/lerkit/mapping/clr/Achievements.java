package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Writing.carried;
import static org.lerkit.mapping.clr.Writing.iri;
import static org.lerkit.mapping.clr.Writing.leaf;
import static org.lerkit.mapping.clr.Writing.recoded;
import static org.lerkit.mapping.clr.Writing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.mapping.policy.CodeMap;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonString;

/** What is said of an achievement itself, whoever attains it. */
final class Achievements {
    private static final Rule SYNTHESISED = new Rule(
            "clr2.write.achievement.synthesised",
            "An achievement needs a name, a description and criteria; where the source has none, the name stands for the"
                    + " description and the criteria say that it is to be completed.");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");
    private static final List<String> TRAITS =
            List.of("courseLevel", "creditLevel", "instructionMethod", "site", "siteName");

    private final Writing writing;

    Achievements(Writing writing) {
        this.writing = writing;
    }

    /**
     * Writes what an attainment says of its achievement.
     *
     * @param creator where it is attained, written in full where the attainment itself says so
     */
    void write(Source attainment, AchievementDraft draft, Credits credits, Optional<Target> creator) {
        Target body = draft.body();
        Traced name = name(attainment);
        body.put("achievementType", type(attainment, draft));
        body.put("name", name);
        body.put("description", description(attainment, name));
        body.put("criteria", criteria(attainment, name));
        creator.ifPresent(profile -> body.put("creator", profile));
        List<Leaf> code = codeParts(attainment);
        Optional<Traced> whole = carried(attainment, "code", "attainment");
        body.put(
                "humanCode",
                Writing.joined(code, " ", rule("attainment.number")).or(() -> whole));
        Profiles.identifiers(body, attainment, "identifier");
        if (!code.isEmpty()) {
            whole.ifPresent(
                    value -> body.add("otherIdentifier", Profiles.identifier(value, Writing.fixed("ext:CourseCode"))));
        }
        body.put("fieldOfStudy", carried(attainment, "fieldOfStudy", "attainment"));
        body.put("specialization", carried(attainment, "specialization", "attainment"));
        body.put("creditsAvailable", credits.available());
        body.put("inLanguage", leaf(attainment, "languages").flatMap(Achievements::language));
        body.put("version", carried(attainment, "version", "attainment"));
        Profiles.image(attainment, body);
        attainment.children("alignments").forEach(alignment -> Alignments.write(alignment, body, draft::tag));
        attainment.children("competencies").forEach(claim -> Alignments.competency(claim, body));
        tags(attainment, credits, draft);
    }

    /** The best name that there is. */
    static Traced name(Source attainment) {
        Optional<Source> period = attainment.child("period");
        return carried(attainment, "title", "attainment")
                .or(() -> Writing.joined(codeParts(attainment), " ", rule("attainment.number")))
                .or(() -> carried(attainment, "code", "attainment"))
                .or(() -> period.flatMap(Achievements::term))
                .or(() -> leaf(attainment, "type").map(leaf -> Traced.verbatim(leaf, rule("attainment-type.value"))))
                .orElseGet(() -> {
                    Leaf kind = attainment.leaf("kind").orElseThrow();
                    return recoded(Words.phrase(kind.text()), kind, SYNTHESISED);
                });
    }

    /** What a period is called. */
    static Optional<Traced> term(Source period) {
        return carried(period, "name", "period")
                .or(() -> Writing.joined(designator(period), "-", rule("period.designator")));
    }

    private static List<Leaf> designator(Source period) {
        List<Leaf> designator = new ArrayList<>();
        leaf(period, "designator").ifPresent(designator::add);
        leaf(period, "suffix").ifPresent(designator::add);
        return designator;
    }

    private static List<Leaf> codeParts(Source attainment) {
        List<Leaf> parts = new ArrayList<>();
        leaf(attainment, "subject").ifPresent(parts::add);
        leaf(attainment, "number").ifPresent(parts::add);
        return parts;
    }

    private static Traced description(Source attainment, Traced name) {
        return carried(attainment, "description", "attainment")
                .orElseGet(() -> name.sources().isEmpty() ? name : again(name.text(), name));
    }

    private static Target criteria(Source attainment, Traced name) {
        Target criteria = new Target();
        attainment.child("criteria").ifPresent(part -> {
            criteria.put("id", iri(part, "id", "criteria"));
            criteria.put("narrative", carried(part, "narrative", "criteria"));
        });
        if (!criteria.has("id") && !criteria.has("narrative")) {
            List<Leaf> unusable = attainment.child("criteria").map(Source::all).orElse(List.of());
            Leaf kind = attainment.leaf("kind").orElseThrow();
            criteria.put(
                    "narrative",
                    again(Words.CRITERIA.getOrDefault(kind.text(), "Completion of ") + name.text(), name)
                            .dependingOn(unusable)
                            .dependingOn(kind));
        }
        return criteria;
    }

    /** Something said once more, on which no one should rely: it depends on the leaves and is not their place. */
    private static Traced again(String text, Traced of) {
        return Traced.derived(text, SYNTHESISED, of.leaves());
    }

    private Traced type(Source attainment, AchievementDraft draft) {
        Leaf kind = attainment.leaf("kind").orElseThrow();
        String byKind = Words.TYPE_OF_KIND.getOrDefault(kind.text(), "Achievement");
        Traced general = recoded(byKind, kind, rule("attainment.kind"));
        Optional<Leaf> code = leaf(attainment, "type");
        if (code.isEmpty()) {
            return general;
        }
        Rule rule = rule("attainment-type.value");
        List<Leaf> because = new ArrayList<>(List.of(kind));
        Optional<Leaf> system = attainment.child("type").flatMap(type -> type.leaf("system"));
        system.ifPresent(because::add);
        String list = system.map(Leaf::raw).orElse("");
        if (list.equals(Words.ACHIEVEMENT_TYPE)) {
            String token = Words.ext(code.get().text(), Words.ACHIEVEMENT_TYPES);
            return (token.equals(code.get().raw())
                            ? Traced.carried(code.get(), rule)
                            : recoded(token, code.get(), rule))
                    .dependingOn(because);
        }
        draft.tag(recoded(tagName(list) + ":" + code.get().raw(), code.get(), rule)
                .dependingOn(because));
        List<CodeMap> maps = writing.options.policies().codes(list);
        if (!maps.isEmpty()) {
            because.add(code.get());
        }
        Traced type = general;
        for (CodeMap map : maps) {
            Optional<Traced> mapped = mapped(code.get(), map);
            if (map.to().equals(Words.ACHIEVEMENT_TYPE)) {
                type = mapped.orElse(general);
            } else {
                mapped.ifPresent(tag -> draft.tagLast(tag.dependingOn(because)));
            }
        }
        return type.dependingOn(because);
    }

    /** What a map of the caller's makes of a code; a type, or a tag that names its list. */
    private Optional<Traced> mapped(Leaf code, CodeMap map) {
        List<String> candidates = map.find(code.text());
        if (candidates.size() > 1) {
            writing.problems.add(Problem.notice(
                            ConversionProblems.AMBIGUOUS_CODE,
                            code.location(),
                            "a code that map " + map.name() + " leaves open, with " + candidates.size()
                                    + " codes of the other list")
                    .withHint("None of them is chosen, and the code is a tag; a map of your own can decide"));
        }
        return candidates.size() == 1
                ? Optional.of(Traced.policy(said(map.to(), candidates.get(0)), map.rule()))
                : Optional.empty();
    }

    private static String said(String list, String code) {
        return list.equals(Words.ACHIEVEMENT_TYPE)
                ? Words.ext(code, Words.ACHIEVEMENT_TYPES)
                : tagText(tagName(list), code);
    }

    private static String tagName(String system) {
        return system.isEmpty() ? "type" : system.substring(system.lastIndexOf(':') + 1);
    }

    private static Optional<Traced> language(Leaf leaf) {
        Rule rule = rule("attainment.languages");
        if (LANGUAGE.matcher(leaf.raw()).matches()) {
            return Optional.of(Traced.carried(leaf, rule));
        }
        String lower = leaf.text().toLowerCase(Locale.ROOT);
        return Optional.of(lower)
                .filter(text -> LANGUAGE.matcher(text).matches())
                .map(text -> recoded(text, leaf, rule));
    }

    private static void tags(Source attainment, Credits credits, AchievementDraft draft) {
        Writing.leaves(attainment, "tags").forEach(tag -> draft.tag(Traced.verbatim(tag, rule("attainment.tags"))));
        credits.unitTag().ifPresent(draft::tag);
        attainment
                .children("classifications")
                .forEach(code ->
                        leaf(code, "value").ifPresent(value -> draft.tag(classification(value, code.leaf("system")))));
        attainment.child("period").ifPresent(period -> {
            if (period.has("name")) {
                Writing.joined(designator(period), "-", rule("period.designator"))
                        .ifPresent(month -> draft.tag(new Traced(
                                new JsonString("session:" + month.text()),
                                month.how() == How.CARRIED ? How.RECODED : month.how(),
                                month.sources(),
                                month.influences(),
                                month.rule())));
            }
            leaf(period, "type").ifPresent(type -> draft.tag(tag("sessionType", type, "period-type.value")));
            leaf(period, "schoolYear").ifPresent(year -> draft.tag(tag("schoolYear", year, "period.schoolYear")));
        });
        attainment
                .child("academic")
                .ifPresent(academic -> TRAITS.forEach(trait -> Writing.leaves(academic, trait)
                        .forEach(value -> draft.tag(
                                tag(trait, value, trait.equals("siteName") ? "academic.siteName" : "trait.value")))));
    }

    private static Traced classification(Leaf value, Optional<Leaf> system) {
        if (system.isEmpty()) {
            return tag("classification", value, "classification.value");
        }
        return Traced.merged(
                system.get().raw() + ":" + value.raw(), rule("classification.system"), List.of(system.get(), value));
    }

    /** A code with what it is a code of. */
    static Traced tag(String name, Leaf value, String row) {
        return recoded(tagText(name, value.raw()), value, rule(row));
    }

    static String tagText(String name, String value) {
        return name + ":" + value;
    }
}
