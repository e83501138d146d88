/**
 * JSON Schema: whether JSON follows a schema, by a library that is given our JSON trees, our limits and nothing to fetch
 * with. Every keyword that is evaluated is counted, so that no schema makes a verifier work for ever; what refers to a
 * schema that is not given, or has a pattern that Java does not understand, is no schema to go by.
 */
@NullMarked
package org.lerkit.crypto.internal.schema;

import org.jspecify.annotations.NullMarked;
