package org.lerkit.model.vc;

import java.util.List;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;

/** A way to show a credential to people. Experimental: the data model reserves the member, and no more. */
public sealed interface RenderMethod extends Node
        permits TemplateRenderMethod, SvgRenderingTemplate, UnknownRenderMethod {
    /** How a member that holds render methods is read. */
    MemberType<RenderMethod> TYPE = MemberType.oneOf(
            () -> UnknownRenderMethod.SHAPE,
            List.of(() -> TemplateRenderMethod.SHAPE, () -> SvgRenderingTemplate.SHAPE));

    /** What kind of render method it is. */
    List<String> type();
}
