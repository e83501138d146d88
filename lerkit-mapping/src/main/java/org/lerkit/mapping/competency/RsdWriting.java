package org.lerkit.mapping.competency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member;
import org.lerkit.model.rsd.Alignment;
import org.lerkit.model.rsd.JobCode;
import org.lerkit.model.rsd.KeywordCount;
import org.lerkit.model.rsd.NamedReference;
import org.lerkit.model.rsd.PublishStatus;
import org.lerkit.model.rsd.RichSkillCollection;
import org.lerkit.model.rsd.RichSkillDescriptor;
import org.lerkit.model.rsd.SkillKeywords;

/** One framework on its way into Rich Skill Descriptors. Not thread-safe. */
final class RsdWriting {
    private static final Rule CONTEXT = new Rule("rsd.write.context", "The context that every document has.");
    private static final Rule TYPE = new Rule("rsd.write.type", "Which type it is, every document says.");
    static final Rule EMPTY = new Rule("rsd.write.empty", "A list that has to be there, of nothing.");
    private static final Rule GIVEN =
            new Rule("rsd.write.given", "What the caller says of all of which nobody else says it.");
    private static final Rule SAME = new Rule("rsd.write.same", "The skill itself says it.");
    private static final Rule LANGUAGE = new Rule("rsd.write.language", "One text, of which no language is said.");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,8}");
    static final Set<String> LEVELS = Set.of("onet", "detailed", "broad", "minor", "major");
    private static final List<String> STATUSES = Stream.of(
                    PublishStatus.UNARCHIVED,
                    PublishStatus.DELETED,
                    PublishStatus.WORKSPACE,
                    PublishStatus.PUBLISHED,
                    PublishStatus.ARCHIVED,
                    PublishStatus.DRAFT)
            .map(PublishStatus::text)
            .toList();

    /** The members of what facts may be in; any other would have the whole refused. */
    private static final Set<String> NAMES = Stream.of(
                    RichSkillCollection.SHAPE,
                    RichSkillDescriptor.SHAPE,
                    SkillKeywords.SHAPE,
                    KeywordCount.SHAPE,
                    Alignment.SHAPE,
                    NamedReference.SHAPE,
                    JobCode.SHAPE)
            .flatMap(shape -> shape.members().stream())
            .map(Member::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> OF_COLLECTION =
            Set.of("creator", "creationDate", "publishDate", "archiveDate", "skillKeywords");
    private static final Set<String> OF_SKILL =
            Set.of("creator", "creationDate", "publishDate", "archiveDate", "authors", "status");

    private final Accounts accounts;
    private final Source framework;
    private final Map<String, Traced> given;
    private final RsdLists lists;

    /** @param given what the caller says of collections and skills, by member */
    RsdWriting(Accounts accounts, Source framework, Map<String, String> given) {
        this.accounts = accounts;
        this.framework = framework;
        this.lists = new RsdLists(this, accounts);
        this.given = new HashMap<>();
        given.forEach((member, text) -> this.given.put(member, Traced.policy(text, GIVEN)));
    }

    Target collection() {
        Target collection = start("RichSkillCollection");
        write(framework, "framework", collection);
        facts(framework, OF_COLLECTION, collection);
        give(collection, "creator", "creationDate", "updateDate");
        framework.children("competencies").forEach(each -> collection.add("skills", skill(each)));
        framework.children("relations").forEach(lists::relation);
        lists.fill();
        if (!collection.has("skills")) {
            collection.put("skills", Traced.fixed(JsonArray.EMPTY, EMPTY));
        }
        if (!collection.has("skillKeywords")) {
            collection.put("skillKeywords", Traced.fixed(JsonObject.EMPTY, EMPTY));
        }
        return collection;
    }

    /** The one skill of a framework; of the framework itself nothing is left but what the skill says too. */
    Target single() {
        Source competency = framework.child("competencies").orElseThrow();
        for (Source child : framework.children()) {
            if (!child.name().equals("competencies") && !child.name().equals("relations")) {
                boolean same = says(child, competency, "id", "id") || says(child, competency, "title", "label");
                MemberTable.Row row =
                        RsdTables.WRITE.find("framework", child.name()).orElseThrow();
                if (same) {
                    accounts.control(child, SAME);
                } else if (row.disposition().equals("control")) {
                    accounts.control(child, row.rule());
                } else {
                    accounts.drop(child, row.rule());
                }
            }
        }
        Target skill = skill(competency);
        framework.children("relations").forEach(lists::relation);
        lists.fill();
        return skill;
    }

    private static boolean says(Source child, Source competency, String component, String other) {
        return child.name().equals(component)
                && child.json().equals(competency.child(other).flatMap(Source::json));
    }

    private static Target start(String type) {
        return new Target()
                .put("@context", Traced.fixed("https://rsd.openskillsnetwork.org/context-v1.json", CONTEXT))
                .put("type", Traced.fixed(type, TYPE));
    }

    private Target skill(Source competency) {
        Target skill = start("RichSkillDescriptor");
        write(competency, "competency", skill);
        facts(competency, OF_SKILL, skill);
        give(skill, "creator", "creationDate", "updateDate", "status");
        lists.add(competency, skill);
        return skill;
    }

    private void give(Target to, String... members) {
        for (String member : members) {
            Traced value = given.get(member);
            if (value != null && !to.has(member)) {
                to.put(member, value);
            }
        }
    }

    private void write(Source part, String type, Target to) {
        for (Source child : part.children()) {
            MemberTable.Row row = RsdTables.WRITE.find(type, child.name()).orElseThrow();
            if (row.disposition().equals("control")) {
                accounts.control(child, row.rule());
            } else if (row.disposition().equals("dropped")) {
                accounts.drop(child, row.rule());
            } else if (!row.disposition().equals("nested") && !row.target().equals(TableReading.FACTS)) {
                value(child, row.target(), row, to);
            }
        }
    }

    /** One text, whatever its language. */
    void value(Source child, String target, MemberTable.Row row, Target to) {
        Source said = child.child("value").orElse(child);
        String name = target.replace("[]", "");
        Optional<Traced> value = said.leaf().flatMap(leaf -> traced(leaf, row));
        if (value.isEmpty()) {
            accounts.drop(child, row.rule());
            return;
        } else if (target.endsWith("[]")) {
            to.add(name, value.get());
        } else if (to.has(name)) {
            accounts.drop(child, LANGUAGE);
            return;
        } else {
            to.put(name, value.get());
        }
        if (said != child) {
            child.children().stream().filter(other -> other != said).forEach(other -> accounts.drop(other, LANGUAGE));
        }
    }

    private static Optional<Traced> traced(Leaf leaf, MemberTable.Row row) {
        if (row.disposition().equals("approximated")) {
            return Optional.of(Traced.of(How.APPROXIMATED, leaf.raw(), row.rule(), leaf));
        }
        return row.target().equals("status")
                ? word(STATUSES, leaf, row.rule())
                : Optional.of(TableReading.text(leaf, row.rule()));
    }

    /** A word of a vocabulary, whatever letters it begins with. */
    static Optional<Traced> word(Iterable<String> vocabulary, Leaf leaf, Rule rule) {
        for (String word : vocabulary) {
            if (word.equalsIgnoreCase(leaf.raw())) {
                return Optional.of(
                        word.equals(leaf.raw())
                                ? TableReading.text(leaf, rule)
                                : Traced.of(How.RECODED, word, rule, leaf));
            }
        }
        return Optional.empty();
    }

    void facts(Source part, Set<String> names, Target to) {
        FactPaths paths = new FactPaths(accounts, RsdTables.SYSTEM, names, RsdWriting::shape);
        part.children("extensions").forEach(fact -> paths.put(fact, to));
    }

    private static Optional<Traced> shape(List<String> path, Leaf value) {
        if (!path.stream()
                .allMatch(name -> NAMES.contains(name) || WHOLE.matcher(name).matches())) {
            return Optional.empty();
        }
        String last = path.get(path.size() - 1);
        if (last.equals("count")) {
            return WHOLE.matcher(value.raw()).matches()
                    ? Optional.of(new Traced(
                            new JsonNumber(value.raw()), How.CARRIED, List.of(value), List.of(), FactPaths.FACT))
                    : Optional.empty();
        } else if (last.equals("level")) {
            return word(LEVELS, value, FactPaths.FACT);
        }
        return last.equals("status")
                ? word(STATUSES, value, FactPaths.FACT)
                : Optional.of(TableReading.text(value, FactPaths.FACT));
    }
}
