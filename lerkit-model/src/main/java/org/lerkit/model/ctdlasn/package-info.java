/**
 * Frameworks of competencies in CTDL-ASN, as the Credential Registry takes and gives them: a graph of JSON-LD with the
 * framework and its competencies, read by its compact names. {@link org.lerkit.model.ctdlasn.CtdlAsnGraph} is the start.
 * Wire types, each a record of its JSON. {@code check()} asks for what the JSON Schemas of the registry ask for; what is
 * written in other ways that JSON-LD allows can be read all the same.
 */
@NullMarked
package org.lerkit.model.ctdlasn;

import org.jspecify.annotations.NullMarked;
