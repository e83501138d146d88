package org.lerkit.model.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Node;
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
    private static final List<String> OB_3 = List.of("ob3", "api", "vc2", "vc1", "vc", "cid");
    private static final List<String> CLR_2 = List.of("clr2", "ob3", "api", "vc2", "vc");
    private static final String SCHEMAS = "1edtech/schemas/";
    private static final String SOURCES = "1edtech/openbadges-specification/ob_v3p0/";

    /** Classes that go by another name with us. */
    private static final Map<String, String> NAMES = Map.of(
            "Proof", "DataIntegrityProof", // the one that the specification describes
            "JWK", "Jwk",
            "JWKS", "JwkSet",
            "AchievementSubjectv1p1", "AchievementSubject", // one type for both data models, as decision 0011 says
            "Achievementv1p1", "Achievement",
            "Profilev1p1", "Profile",
            "VerifiableCredentialv1p1", "VerifiableCredential");

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
                    file -> Inventory.ofJsonSchema(file, "Clr")),
            caseSchema("CFPackage"),
            caseSchema("CFDocumentSet"),
            caseSchema("CFAssociationSet"),
            caseSchema("CFAssociation"),
            caseSchema("CFConceptSet"),
            caseSchema("CFItemTypeSet"),
            caseSchema("CFSubjectSet"));

    private static Coverage caseSchema(String root) {
        return new Coverage(
                "CASE 1.1",
                "JSON Schema of " + root,
                SCHEMAS + "case/v1_1/case_v1p1_" + root.toLowerCase(Locale.ROOT) + "-jsonschema1.json",
                List.of("case1"),
                file -> Inventory.ofJsonSchema(file, root));
    }

    private static Coverage schema(String format, String root, String start, List<String> packages) {
        return new Coverage(
                format,
                "JSON Schema of " + root,
                start + root.toLowerCase(Locale.ROOT) + "_schema.json",
                packages,
                file -> Inventory.ofJsonSchema(file, root));
    }

    /**
     * The count.
     *
     * @param missingClasses what is listed and not declared
     * @param missingFields the same, as {@code Class.field}
     */
    record Count(int classes, int fields, List<String> missingClasses, List<String> missingFields) {
        List<String> missing() {
            return Stream.concat(missingClasses.stream(), missingFields.stream())
                    .toList();
        }
    }

    Count count() {
        Map<String, Set<String>> listed = inventory.apply(file).classes();
        int fields = 0;
        List<String> missingClasses = new ArrayList<>();
        List<String> missingFields = new ArrayList<>();
        for (Map.Entry<String, Set<String>> type : listed.entrySet()) {
            List<Shape<?>> shapes = shapes(type.getKey());
            if (shapes.isEmpty()) {
                missingClasses.add(type.getKey());
            }
            for (String field : type.getValue()) {
                fields++;
                if (shapes.stream().noneMatch(shape -> declares(shape, field))) {
                    missingFields.add(type.getKey().isEmpty() ? field : type.getKey() + "." + field);
                }
            }
        }
        listed.remove(Inventory.NO_CLASS);
        return new Count(listed.size(), fields, missingClasses, missingFields);
    }

    private List<Shape<?>> shapes(String listed) {
        String name = NAMES.getOrDefault(listed, listed);
        JsonObject typed = JsonObject.builder().put("type", name).build();
        List<Shape<?>> found = new ArrayList<>();
        for (Class<? extends Node> type : WireTypes.all()) {
            String home = type.getPackageName();
            Shape<?> shape = WireTypes.shape(type);
            boolean named = name.equals(Inventory.NO_CLASS) || shape.name().equals(name) || shape.names(typed);
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
