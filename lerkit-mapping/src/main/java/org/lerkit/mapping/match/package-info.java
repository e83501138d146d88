/**
 * What one competency is to another, across frameworks: {@link org.lerkit.mapping.match.CrosswalkGraph} holds the
 * relations that frameworks and crosswalks state, and finds {@link org.lerkit.mapping.match.Route routes} over them, each
 * with every step, who stated it and what it counts by a {@link org.lerkit.mapping.match.RoutePolicy}.
 */
@NullMarked
package org.lerkit.mapping.match;

import org.jspecify.annotations.NullMarked;
