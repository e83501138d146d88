package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Writing.carried;
import static org.lerkit.mapping.clr.Writing.leaf;
import static org.lerkit.mapping.clr.Writing.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;

/** What achievements and results correspond to elsewhere. */
final class Alignments {
    private Alignments() {}

    /** An alignment where the source says an address, as Open Badges asks for; otherwise a tag of its name or code. */
    static void write(Source alignment, Target to, Consumer<Traced> tags) {
        Optional<Traced> url = carried(alignment, "url", "alignment");
        Optional<Traced> name = carried(alignment, "name", "alignment");
        Optional<Traced> code = carried(alignment, "code", "alignment");
        if (url.isEmpty()) {
            name.or(() -> code).ifPresent(tags);
            return;
        }
        Target target = Writing.object("Alignment");
        target.put("targetCode", code);
        target.put("targetDescription", carried(alignment, "description", "alignment"));
        target.put("targetName", name.or(() -> code).or(() -> url));
        target.put("targetFramework", carried(alignment, "framework", "alignment"));
        target.put("targetType", leaf(alignment, "type").map(Alignments::type));
        target.put("targetUrl", url);
        to.add("alignment", target);
    }

    private static Traced type(Leaf code) {
        String token = Words.ext(code.text(), Words.ALIGNMENT_TYPES);
        return token.equals(code.raw())
                ? Traced.carried(code, rule("alignment-type.value"))
                : Writing.recoded(token, code, rule("alignment-type.value"));
    }

    /** The alignment of a competency; nothing where neither it nor its framework has an address. */
    static void competency(Source claim, Target to) {
        Optional<Traced> url =
                carried(claim, "id", "competency").or(() -> carried(claim, "frameworkUrl", "competency"));
        if (url.isEmpty()) {
            return;
        }
        Optional<Traced> name = carried(claim, "name", "competency");
        Optional<Traced> code = carried(claim, "code", "competency");
        Optional<Traced> description = carried(claim, "description", "competency");
        Target target = Writing.object("Alignment");
        target.put("targetCode", code);
        target.put("targetDescription", description);
        target.put("targetName", name.or(() -> code).or(() -> description).or(() -> url));
        target.put("targetFramework", carried(claim, "framework", "competency"));
        target.put("targetUrl", url);
        to.add("alignment", target);
    }
}
