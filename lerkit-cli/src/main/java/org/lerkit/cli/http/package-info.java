/**
 * The HTTP of {@code lerkit serve}, over the server of the JDK: what the {@link org.lerkit.cli.vcapi VC API} and the {@link
 * org.lerkit.cli.page local page} have in common, and nothing of either. A {@link org.lerkit.cli.http.SiteServer} listens; its
 * {@link org.lerkit.cli.http.Reception} bounds what comes in size and time, and turns away requests for other hosts; a {@link
 * org.lerkit.cli.http.Site} turns one {@link org.lerkit.cli.http.Request} into one {@link org.lerkit.cli.http.Answer}, or throws a
 * {@link org.lerkit.cli.http.Refusal}.
 */
@NullMarked
package org.lerkit.cli.http;

import org.jspecify.annotations.NullMarked;
