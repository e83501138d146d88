package org.lerkit.mapping.testing;

import java.util.List;
import java.util.function.Function;
import org.lerkit.mapping.ConservationLaw;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.xml.XmlElement;

/** The conservation law, asked of what tests hold in their hands. */
public final class Law {
    private Law() {}

    /** The breaches that counting finds. */
    public static List<String> check(JsonObject source, JsonObject target, Ledger ledger) {
        return ConservationLaw.check(Document.of(source), Document.of(target), ledger);
    }

    /** The breaches that counting finds. */
    public static List<String> check(XmlElement source, JsonObject target, Ledger ledger) {
        return ConservationLaw.check(Document.of(source), Document.of(target), ledger);
    }

    /** The breaches that changing one leaf after the other finds. */
    public static List<String> perturb(JsonObject source, Function<JsonObject, Conversion<JsonObject>> convert) {
        return ConservationLaw.perturb(
                Document.of(source), changed -> convert.apply(changed.json()).as(json -> Document.of(json)));
    }

    /** The breaches that changing one leaf after the other finds. */
    public static List<String> perturb(XmlElement source, Function<XmlElement, Conversion<JsonObject>> convert) {
        return ConservationLaw.perturb(
                Document.of(source), changed -> convert.apply(changed.xml()).as(json -> Document.of(json)));
    }
}
