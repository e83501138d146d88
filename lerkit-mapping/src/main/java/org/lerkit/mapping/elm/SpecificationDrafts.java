package org.lerkit.mapping.elm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;

/** What there is to be achieved, written from what an attainment says of more than the award. */
final class SpecificationDrafts {
    private SpecificationDrafts() {}

    /** Empty if the attainment says nothing of the kind. */
    static Optional<Target> specification(Source attainment, ElmPen outer) {
        List<Source> alignments = attainment.children("alignments");
        List<Leaf> urls =
                alignments.stream().flatMap(one -> one.leaves("url").stream()).toList();
        boolean qualified = attainment.text("kind").equals(Optional.of("award"))
                || urls.stream().anyMatch(SpecificationDrafts::isLevel);
        ElmPen pen = outer.also(urls);
        Target more = new Target();
        attainment.child("type").flatMap(pen::concept).ifPresent(type -> more.add("dcType", type));
        for (Source credit : attainment.children("credits")) {
            credit(credit, "value", pen).ifPresent(made -> more.add("creditPoint", made));
        }
        for (Leaf language : attainment.leaves("languages")) {
            ElmPen own = pen.also(attainment.leaves("languages"));
            AuthorityLists.language(language.raw())
                    .ifPresent(known -> more.add(
                            "language",
                            new Target()
                                    .put("id", own.recoded(known, language, "attainment.language"))
                                    .putAll(own.object("Concept"))));
        }
        alignments.forEach(alignment -> alignment(alignment, more, pen));
        attainment
                .children("competencies")
                .forEach(
                        competency -> competency(competency, pen).ifPresent(made -> more.add("learningOutcome", made)));
        if (more.leaves().isEmpty()) {
            return Optional.empty();
        }
        Target to = pen.object(qualified ? "Qualification" : "LearningAchievementSpecification");
        pen.words(attainment, "title", to, "title", "attainment.title");
        return Optional.of(to.putAll(more));
    }

    private static boolean isLevel(Leaf url) {
        return url.raw().startsWith(AuthorityLists.EQF) || url.raw().startsWith(AuthorityLists.FRAMEWORKS_OF_COUNTRIES);
    }

    /** An amount of credit in a unit; empty if it lacks either. */
    static Optional<Target> credit(Source credit, String member, ElmPen outer) {
        Optional<Source> unit = credit.child("unit");
        Optional<Leaf> code = unit.flatMap(one -> one.leaf("value"));
        Optional<Leaf> amount = credit.leaf(member);
        if (code.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        ElmPen pen = outer.also(code.stream().toList());
        boolean ects = code.get().raw().toLowerCase(Locale.ROOT).equals("ects");
        Optional<Target> framework = ects
                ? Optional.of(new Target()
                        .put("id", outer.recoded(AuthorityLists.ECTS, code.get(), "attainment.ects"))
                        .putAll(pen.object("Concept")))
                : unit.flatMap(pen::concept);
        return framework.map(made -> pen.object("CreditPoint")
                .put("framework", made)
                .put("point", pen.text(amount.get(), "attainment.credit")));
    }

    /** A level, a field of study, or a skill that something learned is aligned with. */
    private static void alignment(Source alignment, Target to, ElmPen pen) {
        String url = alignment.text("url").orElse("");
        if (url.startsWith(AuthorityLists.EQF) && !to.has("eqfLevel")) {
            to.put("eqfLevel", aligned(alignment, "attainment.level", pen));
        } else if (url.startsWith(AuthorityLists.FRAMEWORKS_OF_COUNTRIES)) {
            to.add("nqfLevel", aligned(alignment, "attainment.level", pen));
        } else if (url.startsWith(AuthorityLists.FIELDS)) {
            to.add("thematicArea", aligned(alignment, "attainment.level", pen));
        } else {
            Target outcome = pen.object("LearningOutcome");
            title(alignment, outcome, pen);
            if (outcome.has("title")) {
                to.add(
                        "learningOutcome",
                        outcome.add(
                                url.startsWith(AuthorityLists.ESCO) ? "relatedESCOSkill" : "relatedSkill",
                                aligned(alignment, "attainment.outcome", pen)));
            }
        }
    }

    private static void title(Source named, Target to, ElmPen pen) {
        pen.words(named, "name", to, "title", "attainment.outcome");
        if (!to.has("title")) {
            pen.plain(named.leaf("code").map(code -> pen.text(code, "attainment.outcome")), to, "title");
        }
    }

    /** An alignment as a term of a vocabulary. */
    private static Target aligned(Source alignment, String rule, ElmPen pen) {
        Target to = new Target();
        alignment
                .leaf("url")
                .filter(url -> AuthorityLists.isAddress(url.raw()))
                .ifPresent(url -> to.put("id", pen.text(url, rule)));
        to.putAll(pen.object("Concept"));
        to.put("notation", alignment.leaf("code").map(code -> pen.text(code, rule)));
        pen.words(alignment, "name", to, "prefLabel", rule);
        pen.words(alignment, "description", to, "definition", rule);
        alignment
                .leaf("framework")
                .filter(framework -> AuthorityLists.isAddress(framework.raw()))
                .ifPresent(framework -> to.put(
                        "inScheme",
                        new Target()
                                .put("id", pen.text(framework, "code.system"))
                                .putAll(pen.also(List.of(framework)).object("ConceptScheme"))));
        return to;
    }

    /** Empty for a competency that is not called anything. */
    private static Optional<Target> competency(Source competency, ElmPen pen) {
        Target to = pen.object("LearningOutcome");
        title(competency, to, pen);
        if (!to.has("title")) {
            return Optional.empty();
        }
        competency
                .leaves("notes")
                .forEach(note -> to.add("additionalNote", pen.note(pen.text(note, "attainment.note"))));
        List<Source> skills = competency.children("skill");
        ElmPen own = pen.also(
                skills.stream().flatMap(skill -> skill.leaves("value").stream()).toList());
        for (Source skill : skills) {
            boolean esco = skill.text("value")
                    .filter(value -> value.startsWith(AuthorityLists.ESCO))
                    .isPresent();
            own.concept(skill).ifPresent(made -> to.add(esco ? "relatedESCOSkill" : "relatedSkill", made));
        }
        return Optional.of(to);
    }
}
