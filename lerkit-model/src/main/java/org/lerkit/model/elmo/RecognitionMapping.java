package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.node;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** An element that stands around a mapping. */
public record RecognitionMapping(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("RecognitionMapping", ElmoVersion.SCHEMA.clause("recognitionMapping"));
    private static final Single<Mapping> MAPPING = MEMBERS.required("mapping", node(() -> Mapping.SHAPE));
    public static final XmlShape<RecognitionMapping> SHAPE = MEMBERS.shape(RecognitionMapping::new);

    // spotless:off - one line a member
    public Optional<Mapping> mapping() { return MAPPING.in(xml); }

    @Override public XmlShape<RecognitionMapping> shape() { return SHAPE; }
    // spotless:on
}
