package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.upgrade.HostedDocuments;
import org.lerkit.mapping.upgrade.OpenBadges2Upgrade;
import org.lerkit.model.json.JsonObject;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How badges of Open Badges 2.0 become badges of Open Badges 3.0. */
final class UpgradeFlags {
    @Option(
            names = "--recipe",
            paramLabel = "RECIPE",
            converter = Recipe.class,
            description = "How an Open Badge 2.0 becomes one of 3.0: reissue (if left out) or wrap.")
    private OpenBadges2Upgrade recipe = OpenBadges2Upgrade.reissue();

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description = "A document that a hosted badge only names, such as its badge class; may be repeated.")
    private List<Path> documents = List.of();

    /** The converters, with the upgrade of badges that the flags ask for. */
    Converters in(Converters converters, Environment environment) {
        List<JsonObject> hosted = new ArrayList<>();
        for (Path file : documents) {
            try (Input input = Input.open(environment, Optional.of(file))) {
                hosted.add(CommandFailure.telling(input.name(), input::json));
            }
        }
        return converters.with(recipe.with(HostedDocuments.of(hosted)));
    }

    /** A recipe by its name. */
    static final class Recipe implements ITypeConverter<OpenBadges2Upgrade> {
        @Override
        public OpenBadges2Upgrade convert(String name) {
            return switch (name) {
                case "reissue" -> OpenBadges2Upgrade.reissue();
                case "wrap" -> OpenBadges2Upgrade.wrapping();
                default -> throw new TypeConversionException("'" + name + "' is no recipe; reissue and wrap are");
            };
        }
    }
}
