package org.lerkit.mapping.match;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/** Skills for people, as text. Lines of a record stay lines: characters that would start another become spaces. */
final class SkillsText {
    private SkillsText() {}

    static String of(Skills skills) {
        StringBuilder out = new StringBuilder();
        out.append(count(skills.all().size(), "skill")).append('\n');
        for (Skill skill : skills.all()) {
            out.append("  ").append(title(skill)).append('\n');
            skill.id()
                    .ifPresent(id -> out.append("    ").append(line(id.value())).append('\n'));
            out.append("    ").append(vouching(skill.voucher()));
            String levels = skill.levels().stream()
                    .map(level -> level.name().orElse(level.value()))
                    .collect(Collectors.joining(", "));
            if (!levels.isEmpty()) {
                out.append("; level ").append(line(levels));
            }
            skill.date()
                    .map(LexicalDate::text)
                    .ifPresent(date -> out.append("; ").append(line(date)));
            out.append("\n    at ")
                    .append(skill.place().value())
                    .append(": ")
                    .append(skill.rule().words())
                    .append('\n');
        }
        alignments(skills, out);
        if (!skills.notHeld().isEmpty()) {
            out.append(count(skills.notHeld().size(), "claim")).append(" of nothing that was reached\n");
            skills.notHeld()
                    .forEach(claim -> out.append("  ")
                            .append(claim.place().value())
                            .append(": ")
                            .append(claim.rule().words())
                            .append('\n'));
        }
        return out.toString();
    }

    private static void alignments(Skills skills, StringBuilder out) {
        Map<AlignmentKind, Integer> counts = new EnumMap<>(AlignmentKind.class);
        skills.alignments().forEach(alignment -> counts.merge(alignment.kind(), 1, Integer::sum));
        if (counts.isEmpty()) {
            return;
        }
        out.append(count(skills.alignments().size(), "alignment"))
                .append(": ")
                .append(counts.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey().token())
                        .collect(Collectors.joining(", ")))
                .append('\n');
        for (ClassifiedAlignment each : skills.alignments()) {
            if (each.kind() != AlignmentKind.SKILL) {
                out.append("  ")
                        .append(each.kind().token())
                        .append(" at ")
                        .append(each.place().value())
                        .append(": ")
                        .append(each.rule().words())
                        .append('\n');
            }
        }
    }

    /** What a skill is called, or its code. */
    static String title(Skill skill) {
        return line(skill.name()
                .flatMap(LocalizedText::any)
                .or(skill::code)
                .or(() -> skill.id().map(Iri::value))
                .orElse("a skill without a name"));
    }

    static String vouching(Voucher voucher) {
        Optional<String> who = voucher.name()
                .flatMap(LocalizedText::any)
                .or(() -> voucher.issuer().map(Iri::value))
                .map(SkillsText::line);
        return switch (voucher.standing()) {
            case VERIFIED -> "verified" + who.map(name -> ", from " + name).orElse("");
            case ENDORSED -> "endorsed";
            case UNVERIFIED ->
                "not verified" + who.map(name -> ", from " + name).orElse("");
            case SELF_ASSERTED -> "said by the learner";
            case EXPIRED -> "expired";
            case REFUSED -> "refused: the credential does not hold";
        };
    }

    static String line(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
