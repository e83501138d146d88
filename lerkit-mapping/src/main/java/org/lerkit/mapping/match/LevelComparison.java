package org.lerkit.mapping.match;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.model.job.DefinedTerm;
import org.lerkit.model.job.Framework;
import org.lerkit.model.record.Result;
import org.lerkit.model.value.Iri;

/** Compares levels, on one scale only: words for levels are not compared, and numbers of different scales are not. */
final class LevelComparison {
    private final List<LevelScale> scales;

    LevelComparison(List<LevelScale> scales) {
        this.scales = scales;
    }

    /** Every level that is said has to reach the one that is required: which of several counts, nobody says. */
    LevelFit of(List<SkillLevel> held, Optional<DefinedTerm> required) {
        if (required.isEmpty()) {
            return LevelFit.NOT_ASKED;
        }
        List<LevelFit> fits =
                held.stream().map(level -> compare(level, required.get())).toList();
        if (fits.isEmpty() || fits.contains(LevelFit.UNKNOWN)) {
            return LevelFit.UNKNOWN;
        }
        return fits.contains(LevelFit.BELOW) ? LevelFit.BELOW : LevelFit.REACHED;
    }

    private LevelFit compare(SkillLevel held, DefinedTerm required) {
        Optional<String> id = required.id().map(Iri::value);
        if (id.filter(held.value()::equals).isPresent()) {
            return LevelFit.REACHED;
        }
        return id.flatMap(key -> byRubric(held, key))
                .or(() -> byScale(held, required))
                .orElse(LevelFit.UNKNOWN);
    }

    /** By the points of the rubric that both levels are of. */
    private static Optional<LevelFit> byRubric(SkillLevel held, String key) {
        return points(held.rubric(), held.value())
                .flatMap(one -> points(held.rubric(), key).map(other -> fit(one.compareTo(other))));
    }

    private static Optional<BigDecimal> points(List<Result.Level> rubric, String key) {
        return rubric.stream()
                .filter(level -> level.key().equals(key))
                .findFirst()
                .flatMap(Result.Level::points)
                .flatMap(Levels::number);
    }

    /** By a scale that both name, a code of the list being the level. */
    private Optional<LevelFit> byScale(SkillLevel held, DefinedTerm required) {
        List<String> named =
                required.framework().stream().flatMap(LevelComparison::names).toList();
        Optional<String> scale = held.scale().filter(named::contains);
        if (scale.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> code = required.code().or(() -> required.id().map(Iri::value));
        if (code.filter(held.value()::equals).isPresent()) {
            return Optional.of(LevelFit.REACHED);
        }
        return code.flatMap(level -> scales.stream()
                .filter(known -> known.id().equals(scale.get()))
                .findFirst()
                .flatMap(known -> order(known, held.value(), level)));
    }

    /** The address of a scale; its name only where it has no address, as code lists of transcripts have none. */
    private static Stream<String> names(Framework framework) {
        return Stream.concat(
                framework.id().map(Iri::value).stream(),
                framework.id().isEmpty() ? framework.name().stream() : Stream.empty());
    }

    private static Optional<LevelFit> order(LevelScale scale, String held, String required) {
        int one = scale.levels().indexOf(held);
        int other = scale.levels().indexOf(required);
        return one < 0 || other < 0 ? Optional.empty() : Optional.of(fit(Integer.compare(one, other)));
    }

    private static LevelFit fit(int comparison) {
        return comparison < 0 ? LevelFit.BELOW : LevelFit.REACHED;
    }
}
