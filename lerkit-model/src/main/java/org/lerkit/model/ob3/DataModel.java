package org.lerkit.model.ob3;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.RequiredContext;
import org.lerkit.model.vc1.VcDataModel1;
import org.lerkit.model.vc2.VcDataModel2;

/**
 * Which data model a credential follows: the first of its contexts says. A credential and those embedded in it follow
 * one, for the contexts of the two define the same terms differently.
 */
public enum DataModel {
    /** VC Data Model 1.1, with issuanceDate and expirationDate. */
    V1_1(VcDataModel1.CONTEXT),
    /** VC Data Model 2.0, with validFrom and validUntil. */
    V2_0(VcDataModel2.CONTEXT);

    static final ProblemCode MIXED = new ProblemCode("ob3.data-model.mixed");

    private static final List<DataModel> ALL = List.of(values());

    private final String context;

    DataModel(RequiredContext context) {
        this.context = context.url();
    }

    /** The data model of a credential; empty if its first context is that of neither. */
    public static Optional<DataModel> of(JsonObject credential) {
        JsonValue contexts = credential.get("@context").orElse(null);
        JsonValue first = contexts instanceof JsonArray array && !array.items().isEmpty()
                ? array.items().get(0)
                : contexts;
        for (DataModel model : ALL) {
            if (first instanceof JsonString url && model.context.equals(url.value())) {
                return Optional.of(model);
            }
        }
        return Optional.empty();
    }

    /** The rule that what is embedded in a credential follows its data model. */
    static void checkOne(JsonObject credential, Findings findings) {
        of(credential).ifPresent(model -> model.checkMembers(credential, findings));
    }

    private void checkMembers(JsonObject object, Findings findings) {
        for (int i = 0; i < object.size(); i++) {
            JsonValue value = object.value(i);
            if (value instanceof JsonObject || value instanceof JsonArray) {
                check(value, findings.in(object.name(i)));
            }
        }
    }

    private void check(JsonValue value, Findings findings) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                check(array.items().get(i), findings.in(i));
            }
        } else if (value instanceof JsonObject object) {
            if (!object.mayContain("@context")) {
                return; // as nearly all, in which there is no credential
            }
            Optional<DataModel> own = of(object);
            if (own.isEmpty()) {
                checkMembers(object, findings);
            } else if (own.get() != this) {
                findings.in("@context")
                        .error(
                                MIXED,
                                "a credential of another data model than the one it is embedded in",
                                "issue both on one data model");
            }
        }
    }
}
