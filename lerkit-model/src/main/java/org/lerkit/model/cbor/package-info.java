/**
 * CBOR (RFC 8949) as proof values, COSE and CWT write it: integers, bytes, text, arrays, maps whose keys are integers or
 * texts, tags, and false, true and null. Written and read here, as these few kinds of items take fewer lines than a
 * library takes to set up.
 *
 * <p>Strict, so that what was read has one form only: lengths are definite, numbers in their shortest form, no key is in
 * a map twice. What else CBOR has (fractions, simple values, numbers beyond 63 bits) is malformed.
 */
@NullMarked
package org.lerkit.model.cbor;

import org.jspecify.annotations.NullMarked;
