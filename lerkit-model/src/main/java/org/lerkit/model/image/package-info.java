/**
 * Baked badges: PNG and SVG images that carry a credential. Finds what is baked in, bakes, and unbakes, without decoding
 * the image: a PNG is a row of chunks, an SVG a text, and whatever is not the credential stays byte for byte. An image is
 * read whole, within limits, before anything is said of it. Nothing is verified here.
 */
@NullMarked
package org.lerkit.model.image;

import org.jspecify.annotations.NullMarked;
