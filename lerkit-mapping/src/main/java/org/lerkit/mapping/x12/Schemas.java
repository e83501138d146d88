package org.lerkit.mapping.x12;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/**
 * What staedi is told of X12, in its own schema language: the envelope, and the transaction set as {@link Structure} has
 * it. What is in a segment of it is not told beyond that there are elements: which they are is for the tables to know, and
 * staedi would look at each that is not there. (The schemas that staedi brings for the envelope log what they do not use.)
 */
final class Schemas {
    private static final List<String> ENVELOPE = List.of("ISA", "IEA", "GS", "GE", "ST", "SE", "TA1", "ISB", "ISE");

    private Schemas() {}

    /** The envelope of every release. */
    static Schema control() {
        return schema(16, """
                <interchange header="ISA" trailer="IEA" headerRefPosition="13" trailerRefPosition="2"
                    trailerCountPosition="1" countType="controls">
                  <sequence>
                    <segment type="ISB"/><segment type="ISE"/><segment type="TA1" maxOccurs="99999"/>
                    <group header="GS" trailer="GE" headerRefPosition="6" trailerRefPosition="2"
                        trailerCountPosition="1" countType="controls">
                      <transaction header="ST" trailer="SE" headerRefPosition="2" trailerRefPosition="2"
                          trailerCountPosition="1" countType="segments"/>
                    </group>
                    <transaction header="ST" trailer="SE" use="prohibited"/>
                  </sequence>
                </interchange>
                """, ENVELOPE);
    }

    /** A transaction set. */
    static Schema of(Structure transaction) {
        StringBuilder xml = new StringBuilder("<transaction><sequence>");
        transaction.parts().forEach(part -> append(part, "L", xml));
        return schema(1, xml.append("</sequence></transaction>").toString(), transaction.ids());
    }

    private static void append(Structure part, String around, StringBuilder xml) {
        String occurs = "minOccurs=\"" + (part.mandatory() ? 1 : 0) + "\" maxOccurs=\"" + part.most() + "\"";
        if (part.loop()) {
            String code = around + '-' + part.id();
            xml.append("<loop code=\"")
                    .append(code)
                    .append("\" ")
                    .append(occurs)
                    .append("><sequence>");
            xml.append("<segment type=\"").append(part.id()).append("\"/>");
            part.parts().forEach(inside -> append(inside, code, xml));
            xml.append("</sequence></loop>");
        } else {
            xml.append("<segment type=\"")
                    .append(part.id())
                    .append("\" ")
                    .append(occurs)
                    .append("/>");
        }
    }

    private static Schema schema(int elements, String structure, Collection<String> segments) {
        StringBuilder xml = new StringBuilder("<schema xmlns=\"http://xlate.io/EDISchema/v4\">").append(structure);
        xml.append("<elementType name=\"E\" base=\"string\" minLength=\"1\" maxLength=\"99999\"/>");
        for (String id : segments) {
            xml.append("<segmentType name=\"").append(id).append("\"><sequence>");
            xml.append("<element type=\"E\"/>".repeat(elements)).append("</sequence></segmentType>");
        }
        byte[] bytes = xml.append("</schema>").toString().getBytes(StandardCharsets.UTF_8);
        try {
            return SchemaFactory.newFactory().createSchema(new ByteArrayInputStream(bytes));
        } catch (EDISchemaException e) {
            throw new IllegalStateException("a schema that staedi does not take", e);
        }
    }
}
