/**
 * Reads European Digital Credentials of the European Learning Model 3, also where JAdES seals them, and writes them by the
 * word of an {@link org.lerkit.mapping.elm.IssuerProfile}. What becomes of each member is in the tables of
 * {@code docs/formats/elm.md}.
 */
@NullMarked
package org.lerkit.mapping.elm;

import org.jspecify.annotations.NullMarked;
