/**
 * The European Learning Model 3 as European Digital Credentials for Learning use it: the application profile EDC, as its
 * JSON Schema of ELM 3.2 and its SHACL shapes of 3.1 have it. Wire types, each a record of its JSON, for everything that
 * a {@link org.lerkit.model.elm3.EuropeanDigitalCredential} can hold.
 *
 * <p>{@code check()} gives the verdict of the JSON Schema, and says more where it is silent: a duration of years that was
 * meant as hours, members that the published context drops on the way to RDF. A single value may stand for an array, as
 * JSON-LD allows; what else publishers write, numbers for text or an array of one, can be read and is reported.
 */
@NullMarked
package org.lerkit.model.elm3;

import org.jspecify.annotations.NullMarked;
