package org.lerkit.mapping.render;

import static java.util.Objects.requireNonNull;
import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.List;
import org.lerkit.mapping.match.AlignmentKind;
import org.lerkit.mapping.match.ClassifiedAlignment;
import org.lerkit.mapping.match.NotHeld;
import org.lerkit.mapping.match.Skill;
import org.lerkit.mapping.match.Skills;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.mapping.render.Page.Section;
import org.lerkit.model.record.Alignment;
import org.lerkit.model.value.Iri;

/**
 * The skills of a record as a page for people, as strict as {@link RecordPage}: what the learner can do and who vouches for
 * it, and what looks like a skill and is none. Thread-safe.
 */
public final class SkillsPage {
    private final Words words;
    private final SkillCells cells;
    private final Skills skills;

    private SkillsPage(Skills skills, Words words) {
        this.skills = skills;
        this.words = words;
        this.cells = new SkillCells(words);
    }

    /** The page for skills, as a whole HTML document. */
    public static String of(Skills skills, RenderOptions options) {
        Words words = new Words(requireNonNull(options, "options").language());
        return new SkillsPage(requireNonNull(skills, "skills"), words).write(options);
    }

    private String write(RenderOptions options) {
        Html header = Html.sequence(
                element(
                        Tag.H1,
                        element(Tag.SPAN, "Skills").styled("kind"),
                        text(" "),
                        element(Tag.SPAN, "What this record shows").styled("learner")),
                options.verification().map(Heading::banner).orElse(Html.nothing()));
        return new Page(
                        "Skills",
                        header,
                        List.of(
                                new Section("skills", "Skills", held()),
                                new Section("alignments", "Other alignments", alignments()),
                                new Section("not-held", "What says nothing of the learner", notHeld())),
                        element(
                                Tag.P,
                                "A skill is verified if a credential that says it was. Nothing was concluded from"
                                        + " words."))
                .write();
    }

    private Html held() {
        if (skills.all().isEmpty()) {
            return element(Tag.P, "The record shows no skill.");
        }
        return new Table<Skill>()
                .header("Skill", cells::name)
                .column("Level", "short", cells::level)
                .column("Who says so", "", skill -> cells.vouching(skill.voucher()))
                .column("Since", "date", cells::date)
                .column(
                        "Framework",
                        "",
                        skill -> skill.frameworkName().map(words::prose).orElse(Html.nothing()))
                .fitting(skills.all())
                .of(text("What the learner knows and can do, and who vouches for it"), skills.all());
    }

    private Html alignments() {
        List<ClassifiedAlignment> others = skills.alignments().stream()
                .filter(alignment -> alignment.kind() != AlignmentKind.SKILL)
                .toList();
        return new Table<ClassifiedAlignment>()
                .header("Leads to", each -> target(each.alignment()))
                .column("What that is", "short", each -> text(kind(each.kind())))
                .column("Why it is no skill", "", each -> text(each.rule().words()))
                .of(text("What the record is aligned to, and is no skill"), others);
    }

    private Html target(Alignment alignment) {
        Html name = alignment
                .name()
                .map(words::show)
                .or(() -> alignment.code().map(Words::plain))
                .filter(shown -> !shown.isBlank())
                .orElse(text("Something without a name"));
        return alignment.url().map(Iri::value).map(url -> Words.link(url, name)).orElse(name);
    }

    private static String kind(AlignmentKind kind) {
        return switch (kind) {
            case SKILL -> "A skill";
            case JOB_ROLE -> "A job or occupation";
            case FRAMEWORK -> "A framework";
            case CREDENTIAL -> "A credential";
            case LEVEL -> "A level";
            case UNCLASSIFIED -> "Nobody says";
        };
    }

    private Html notHeld() {
        return new Table<NotHeld>()
                .header(
                        "Place in the record",
                        each -> element(Tag.CODE, Words.plain(each.place().value())))
                .column(
                        "Why it says nothing of what the learner can do",
                        "",
                        each -> text(each.rule().words()))
                .of(text("What is asked for, was not reached, or is no skill"), skills.notHeld());
    }
}
