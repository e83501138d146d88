/**
 * Frameworks of competencies in neutral form: one model for all formats they are published in. {@link
 * org.lerkit.model.competency.Framework} is the start. Ordinary immutable records; the wire types of each format are in
 * packages of their own.
 */
@NullMarked
package org.lerkit.model.competency;

import org.jspecify.annotations.NullMarked;
