/**
 * The page that {@code lerkit serve} shows to people: what a document is, whether it holds, what is in it, what it can become.
 *
 * <p>{@link org.lerkit.cli.page.LocalPage} is a {@link org.lerkit.cli.http.Site}: it says what is at which path, and puts the page in
 * front of the VC API. A request goes through four hands, each of which knows only its own: {@code Form} reads what a browser
 * sends, {@code Submission} is the document and the posting in it, {@code Examiner} asks the library all that there is to ask
 * and has an {@code Examination}, and {@code ResultPage} writes that down, one class a section. {@code Download} answers for
 * what is taken away. {@link org.lerkit.cli.page.Conformance} is the place where a conformance kit joins in.
 *
 * <p>What holds for all of it:
 *
 * <ul>
 *   <li>All of it works without a script: one form leads to a result; the result has the document in a hidden field, and every
 *       button sends it once more. So the server keeps nothing, not even for a moment, and nothing is written to a disk.
 *   <li>What a document says is text. {@code Markup} is the only way to write, and escapes; records, ledgers and matches, which
 *       are whole pages of {@code mapping.render}, are shown in a frame without rights; the image of a badge is shown as an image,
 *       in which a browser runs and loads nothing.
 *   <li>A content security policy forbids what is not needed, and a page of another site can neither frame this one nor send
 *       it anything: {@code SameOrigin}.
 *   <li>No request makes the server fetch anything: documents are verified with what lerkit brings, and no loader.
 *   <li>Forms are read by a strict parser of our own: two fields and their files do not need a library, whose leniency would be
 *       what an attacker works with.
 * </ul>
 */
@NullMarked
package org.lerkit.cli.page;

import org.jspecify.annotations.NullMarked;
