package org.lerkit.model.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Shape;
import org.lerkit.model.testing.WireTypes;

/**
 * How much of what an official document lists our shapes declare.
 *
 * @param format the specification, for people
 * @param source what kind of document it is
 * @param file where it is in the corpus
 * @param packages the last parts of the names of the packages that have our types
 * @param inventory reads the document
 */
record Coverage(
        String format, String source, String file, List<String> packages, Function<String, Inventory> inventory) {
    private static final List<String> VC_2 = List.of("vc2", "vc", "cid");
    private static final List<String> VC_1 = List.of("vc1", "vc", "cid");
    private static final List<String> OB_3 = List.of("ob3", "vc2", "vc1", "vc", "cid");
    private static final List<String> CLR_2 = List.of("clr2", "ob3", "vc2", "vc");
    private static final String SCHEMAS = "1edtech/schemas/";
    private static final String SOURCES = "1edtech/openbadges-specification/ob_v3p0/";

    static final List<Coverage> ALL = List.of(
            new Coverage(
                    "Verifiable Credentials 2.0",
                    "JSON-LD context",
                    "contexts/credentials-v2.jsonld",
                    VC_2,
                    Inventory::ofContext),
            new Coverage(
                    "Verifiable Credentials 1.1",
                    "JSON-LD context",
                    "contexts/credentials-v1.jsonld",
                    VC_1,
                    Inventory::ofContext),
            new Coverage(
                    "Open Badges 2.0",
                    "JSON-LD context",
                    "contexts/ob-v2-context.json",
                    List.of("ob2"),
                    Inventory::ofContext),
            new Coverage(
                    "Open Badges 3.0",
                    "data model",
                    SOURCES + "common_credentials.lines",
                    OB_3,
                    Inventory::ofDataModel),
            new Coverage(
                    "Open Badges 3.0",
                    "data model of the service",
                    SOURCES + "ob_v3p0.lines",
                    OB_3,
                    Inventory::ofDataModel),
            schema("Open Badges 3.0", "AchievementCredential", SCHEMAS + "open-badges/v3_0/ob_v3p0_", OB_3),
            schema("Open Badges 3.0", "EndorsementCredential", SCHEMAS + "open-badges/v3_0/ob_v3p0_", OB_3),
            schema("Open Badges 3.0", "Profile", SCHEMAS + "open-badges/v3_0/ob_v3p0_", OB_3),
            schema("Open Badges 3.0", "GetOpenBadgeCredentialsResponse", SCHEMAS + "open-badges/v3_0/ob_v3p0_", OB_3),
            schema("Open Badges 3.0", "Imsx_StatusInfo", SCHEMAS + "open-badges/v3_0/ob_v3p0_", OB_3),
            schema("CLR 2.0", "ClrCredential", SCHEMAS + "clr/v2_0/clr_v2p0_", CLR_2),
            schema("CLR 2.0", "GetClrCredentialsResponse", SCHEMAS + "clr/v2_0/clr_v2p0_", CLR_2),
            new Coverage(
                    "CLR 1.0",
                    "JSON Schema of Clr",
                    "1edtech/clr-v1/clrv1p0-getclr-200-responsepayload-schemav2p0.json",
                    List.of("clr1"),
                    file -> Inventory.ofJsonSchema(file, "Clr")));

    private static Coverage schema(String format, String root, String start, List<String> packages) {
        return new Coverage(
                format,
                "JSON Schema of " + root,
                start + root.toLowerCase(java.util.Locale.ROOT) + "_schema.json",
                packages,
                file -> Inventory.ofJsonSchema(file, root));
    }

    /**
     * The count.
     *
     * @param missing what is listed and not declared: {@code Class} or {@code Class.field}
     */
    record Count(int classes, int fields, List<String> missing) {
        int missingClasses() {
            return (int) missing.stream().filter(name -> !name.contains(".")).count();
        }

        int missingFields() {
            return missing.size() - missingClasses();
        }
    }

    Count count() {
        int fields = 0;
        List<String> missing = new ArrayList<>();
        Map<String, java.util.Set<String>> listed = inventory.apply(file).classes();
        for (Map.Entry<String, java.util.Set<String>> type : listed.entrySet()) {
            List<Shape<?>> shapes = shapes(type.getKey());
            if (shapes.isEmpty()) {
                missing.add(type.getKey());
            }
            for (String field : type.getValue()) {
                fields++;
                if (shapes.stream().noneMatch(shape -> declares(shape, field))) {
                    missing.add(type.getKey() + "." + field);
                }
            }
        }
        listed.remove(Inventory.NO_CLASS);
        return new Count(listed.size(), fields, missing);
    }

    private List<Shape<?>> shapes(String type) {
        JsonObject typed = JsonObject.builder().put("type", type).build();
        List<Shape<?>> found = new ArrayList<>();
        for (var wire : WireTypes.all()) {
            String home = wire.getPackageName();
            Shape<?> shape = WireTypes.shape(wire);
            boolean named = type.equals(Inventory.NO_CLASS) || shape.name().equals(type) || shape.names(typed);
            if (named && packages.contains(home.substring(home.lastIndexOf('.') + 1))) {
                found.add(shape);
            }
        }
        return found;
    }

    private static boolean declares(Shape<?> shape, String field) {
        return shape.members().stream().anyMatch(member -> member.name().equals(field));
    }
}
