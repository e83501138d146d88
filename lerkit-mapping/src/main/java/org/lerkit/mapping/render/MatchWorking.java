package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lerkit.mapping.match.Coverage;
import org.lerkit.mapping.match.Judgement;
import org.lerkit.mapping.match.Match;
import org.lerkit.mapping.match.Required;
import org.lerkit.mapping.match.Route;
import org.lerkit.mapping.render.Html.Tag;

/** How the numbers of a match come about: every part, every step, by which policy. */
final class MatchWorking {
    private static final int PLACES = 2;

    private final Match match;
    private final Function<Required, Html> required;

    MatchWorking(Match match, Function<Required, Html> required) {
        this.match = match;
        this.required = required;
    }

    Html html() {
        List<Html> parts = new ArrayList<>();
        Coverage coverage = match.coverage();
        if (!coverage.parts().isEmpty()) {
            parts.add(element(
                    Tag.P,
                    "What you have counts " + number(coverage.score()) + " of 1: each requirement counts as the table"
                            + " says, times its weight, and the sum is divided by " + number(coverage.weight())
                            + ", the sum of the weights. It would be " + number(coverage.scoreIfVerified())
                            + " if all that the record says were verified. The numbers are those of a policy, and no"
                            + " measure of a person."));
            parts.add(new Table<Coverage.Part>()
                    .header("Asked for", part -> required.apply(of(part)))
                    .number("Weight", part -> text(number(part.weight())))
                    .number("Counts", part -> text(number(part.score())))
                    .number("If verified", part -> text(number(part.scoreIfVerified())))
                    .of(text("What each requirement counts"), coverage.parts()));
        }
        List<Judgement> routed = match.requirements().stream()
                .filter(judgement -> steps(judgement) > 0)
                .toList();
        parts.add(new Table<Judgement>()
                .header("Asked for", judgement -> required.apply(judgement.required()))
                .column("How what you have leads there", "", this::route)
                .of(text("Relations that frameworks and crosswalks state"), routed));
        parts.add(element(
                Tag.P,
                text("Policy "),
                element(Tag.CODE, match.policy().toString()),
                text(", routes by "),
                element(Tag.CODE, match.routePolicy().toString()),
                text(", graph "),
                element(Tag.CODE, match.graphVersion()),
                text(".")));
        return Html.sequence(parts);
    }

    private Required of(Coverage.Part part) {
        return match.requirements().stream()
                .map(Judgement::required)
                .filter(one -> one.place().equals(part.requirement()))
                .findFirst()
                .orElseThrow();
    }

    private static int steps(Judgement judgement) {
        return judgement.best().map(best -> best.route().steps().size()).orElse(0);
    }

    private Html route(Judgement judgement) {
        Optional<Route> route = judgement.best().map(best -> best.route());
        return Html.joined(
                route.stream()
                        .flatMap(way -> way.steps().stream())
                        .map(MatchWorking::step)
                        .toList(),
                "; ");
    }

    private static Html step(Route.Step step) {
        String words = switch (step.correspondence()) {
            case SAME -> " is the same as ";
            case TRANSLATION -> " is a translation of ";
            case CLOSE -> " is close to ";
            case MAJOR_OVERLAP -> " has most in common with ";
            case NARROWER -> " is a case of ";
            case BROADER -> " is more general than ";
            case PART -> " is a part of ";
            case WHOLE -> " has as a part ";
            case REPLACED -> " was replaced by ";
            case MINOR_OVERLAP -> " has a little in common with ";
            case RELATED -> " has to do with ";
            case ESSENTIAL -> " goes with, as essential, ";
            case OPTIONAL -> " goes with, as useful, ";
        };
        return Html.sequence(
                Words.address(step.from().value()),
                text(words),
                Words.address(step.to().value()),
                text(", says "),
                Words.plain(step.provenance().source()));
    }

    private static String number(double score) {
        BigDecimal rounded = BigDecimal.valueOf(score)
                .setScale(PLACES, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
