package com.example.badges;

import java.time.Instant;
import java.util.Optional;

/**
 * What our platform knows about something that it awards.
 *
 * @param id what tells it from all others
 * @param learner the identifier of who gets it
 * @param title what it is called
 * @param criteria what had to be done for it
 * @param from when it begins to be valid
 * @param until when it stops, if it does
 */
public record Award(String id, String learner, String title, String criteria, Instant from, Optional<Instant> until) {}
