package org.lerkit.mapping.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.ConversionException;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.json.ProblemDetails;

/**
 * Keeps what a run makes in files, so that a run that is killed at any moment, or on a machine whose power fails, leaves
 * nothing half written, and goes on later without loss or repetition.
 *
 * <p>Files of lines grow beside their places, as {@code NAME.part}, and are moved there at the end. After each group of
 * records they are forced to the disk, and then a checkpoint, {@code NAME.checkpoint}, is replaced that says how far they
 * are to be believed. What goes on cuts off what came after it, and converts again what that was. Of documents that go
 * into a folder, each gets a file that is there whole or not at all, named by the number of its record, so that to convert
 * one again replaces it.
 *
 * <p>{@link #finish} puts everything in place. What is closed without that is an interrupted run. Used by one thread only.
 */
public final class BulkFiles implements BulkRun.Sink<Written>, Closeable {
    /** A run into the same place was interrupted, and the caller does not say that it is to go on. */
    public static final ProblemCode INTERRUPTED = new ProblemCode("bulk.interrupted");
    /** A run was interrupted, and what is converted, or how, is not what it was. */
    public static final ProblemCode CHANGED = new ProblemCode("bulk.changed");
    /** The checkpoint of a run, or what it speaks of, is not as it was written. */
    public static final ProblemCode DAMAGED = new ProblemCode("bulk.damaged");
    /** Another run writes to the same place. */
    public static final ProblemCode IN_USE = new ProblemCode("bulk.in-use");
    /** Documents that are not text on one line, which are to go into one file. */
    public static final ProblemCode NOT_LINES = new ProblemCode("bulk.lines");

    /** How many records, and how many bytes of them, are at most converted again after an interruption. */
    private static final int GROUP = 256;

    private static final long GROUP_BYTES = 16L << 20;
    private static final int FAILURES = 0;
    private static final int LEDGERS = 1;

    private final BulkPlaces places;
    private final Optional<Identity> identity;
    private final int group;
    private final List<PartFile> parts = new ArrayList<>();
    private final List<Path> unforced = new ArrayList<>();
    private final TreeSet<Long> ahead = new TreeSet<>();
    private long done;
    private Tally tally;
    private int pending;
    private long pendingBytes;
    private boolean sound = true;

    private BulkFiles(BulkPlaces places, Optional<Identity> identity, int group, Optional<SavedRun> saved) {
        this.places = places;
        this.identity = identity;
        this.group = group;
        this.done = saved.map(run -> run.checkpoint().done()).orElse(0L);
        saved.ifPresent(run -> ahead.addAll(run.checkpoint().ahead()));
        this.tally = saved.map(SavedRun::tally).orElse(Tally.NONE);
    }

    /**
     * Opens files for a run that cannot go on once it is interrupted, because its source is there only once.
     *
     * @throws ConversionException with {@link #INTERRUPTED} if another run was interrupted there, or {@link #IN_USE}
     */
    public static BulkFiles open(BulkPlaces places) throws IOException {
        return open(places, Optional.empty(), GROUP, false);
    }

    /**
     * Opens files for a run.
     *
     * @param resume whether it is to go on if it was interrupted before
     * @throws ConversionException with {@link #INTERRUPTED} if it was interrupted before and is not to go on, {@link
     *     #CHANGED} if it is and is not the same, {@link #DAMAGED}, or {@link #IN_USE}
     */
    public static BulkFiles open(BulkPlaces places, Identity identity, boolean resume) throws IOException {
        return open(places, Optional.of(identity), GROUP, resume);
    }

    /** The same with a checkpoint after each group of so many records. */
    static BulkFiles open(BulkPlaces places, Optional<Identity> identity, int group, boolean resume)
            throws IOException {
        if (places.folder()) {
            Files.createDirectories(places.documents());
        }
        Optional<SavedRun> saved = saved(places.checkpoint());
        if (saved.isPresent()) {
            requireSame(saved.get(), identity, resume);
        }
        BulkFiles files = new BulkFiles(places, identity, group, saved);
        try {
            files.openParts(saved);
            return files;
        } catch (IOException | RuntimeException e) {
            files.closeParts();
            throw e;
        }
    }

    private static Optional<SavedRun> saved(Path checkpoint) throws IOException {
        if (!Files.exists(checkpoint)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SavedRun.of(JsonReader.standard().readObject(Files.readAllBytes(checkpoint))));
        } catch (LerkitException | IllegalArgumentException e) {
            throw refused(DAMAGED, "the checkpoint is not one of lerkit's", "delete it and begin anew");
        }
    }

    private static void requireSame(SavedRun saved, Optional<Identity> identity, boolean resume) {
        if (!resume) {
            throw refused(
                    INTERRUPTED,
                    "a run was interrupted here after " + saved.checkpoint().done() + " records",
                    "go on with it (--resume on the command line), or delete the checkpoint and begin anew");
        }
        Identity now = identity.orElseThrow();
        if (!now.source().equals(saved.identity().source())) {
            throw refused(
                    CHANGED,
                    "the source is not what it was when the run was interrupted",
                    "put it back, or delete the checkpoint and begin anew");
        }
        if (!now.way().equals(saved.identity().way())) {
            throw refused(
                    CHANGED,
                    "the options are not those of the run that was interrupted",
                    "give the same again, or delete the checkpoint and begin anew");
        }
    }

    static ConversionException refused(ProblemCode code, String title, String hint) {
        return new ConversionException(
                Problem.error(code, JsonPointer.ROOT, title).withHint(hint));
    }

    private void openParts(Optional<SavedRun> saved) throws IOException {
        List<Path> lines = places.lines();
        List<Long> lengths = saved.map(SavedRun::lengths).orElseGet(() -> Collections.nCopies(lines.size(), 0L));
        if (lengths.size() != lines.size()) {
            throw refused(CHANGED, "the files of the run that was interrupted were others", "name the same again");
        }
        for (int i = 0; i < lines.size(); i++) {
            parts.add(PartFile.open(lines.get(i), lengths.get(i)));
        }
    }

    /** How far the run came that goes on here. */
    public Checkpoint checkpoint() {
        return new Checkpoint(done, ahead);
    }

    /** What came of all records so far, those before an interruption among them. */
    public Tally tally() {
        return tally;
    }

    /**
     * Keeps what became of one record.
     *
     * @throws ConversionException with {@link #NOT_LINES}
     */
    @Override
    public void put(Outcome<Written> outcome) throws IOException {
        requireSound();
        sound = false; // until all of it is written
        long number = outcome.position().number();
        if (outcome instanceof Outcome.Failed<Written> failed) {
            parts.get(FAILURES).line(JsonWriter.toBytes(row(failed)));
        } else {
            List<Written> made = ((Outcome.Converted<Written>) outcome).made();
            for (int i = 0; i < made.size(); i++) {
                keep(made.get(i), number, i);
            }
        }
        advanceTo(number);
        tally = tally.and(outcome);
        sound = true;
        if (++pending >= group || pendingBytes >= GROUP_BYTES) {
            commit();
        }
    }

    private void keep(Written written, long number, int index) throws IOException {
        byte[] document = written.document();
        pendingBytes += document.length;
        if (places.folder()) {
            String name = String.format(
                    Locale.ROOT, "record-%08d%s.%s", number, index == 0 ? "" : "-" + (index + 1), written.extension());
            Path part = places.documents().resolve("." + name + PartFile.PART);
            Files.write(part, document);
            Path place = places.documents().resolve(name);
            PartFile.move(part, place);
            unforced.add(place);
        } else if (written.isLine()) {
            parts.get(parts.size() - 1).line(document);
        } else {
            throw refused(NOT_LINES, "documents of this format are not lines of one file", "name a folder");
        }
        if (places.ledgers().isPresent() && written.ledger().isPresent()) {
            parts.get(LEDGERS).line(written.ledger().get());
        }
    }

    private static JsonObject row(Outcome.Failed<Written> failed) {
        Position position = failed.position();
        return JsonObject.builder()
                .put("record", JsonNumber.of(position.number()))
                .put("source", position.source())
                .put("index", JsonNumber.of(position.index()))
                .put("place", failed.problems().get(0).location().describe())
                .put("problems", ProblemDetails.of(failed.problems()))
                .build();
    }

    private void advanceTo(long number) {
        ahead.add(number);
        while (ahead.remove(done + 1)) {
            done++;
        }
    }

    /** Sees that all that was put here is on the disk, and then that it is said so. */
    private void commit() throws IOException {
        requireSound();
        sound = false; // what a failed force left on the disk, nobody knows
        for (PartFile part : parts) {
            part.force();
        }
        for (Path file : unforced) {
            force(file, StandardOpenOption.WRITE);
        }
        unforced.clear();
        if (places.folder()) {
            forceNames(places.documents());
        }
        if (identity.isPresent()) {
            save(new SavedRun(
                    identity.get(),
                    checkpoint(),
                    parts.stream().map(PartFile::length).toList(),
                    tally));
        }
        pending = 0;
        pendingBytes = 0;
        sound = true;
    }

    private void save(SavedRun run) throws IOException {
        Path place = places.checkpoint();
        Path part = PartFile.beside(place, PartFile.PART);
        Files.write(part, JsonWriter.toBytes(run.toJson()));
        force(part, StandardOpenOption.WRITE);
        PartFile.move(part, place);
        forceNames(place.toAbsolutePath().getParent());
    }

    private static void force(Path file, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(file, option)) {
            channel.force(true);
        }
    }

    /** A file is in its place after a loss of power only if its folder is on the disk too. */
    private static void forceNames(@Nullable Path folder) {
        try {
            if (folder != null) {
                force(folder, StandardOpenOption.READ);
            }
        } catch (IOException e) {
            return; // Windows opens no folders, and needs none of this
        }
    }

    private void requireSound() throws IOException {
        if (!sound) {
            throw new IOException("what came before could not be written");
        }
    }

    /** Puts all files in their places, when all records have been put here. */
    public void finish() throws IOException {
        commit();
        for (PartFile part : parts) {
            part.publish();
        }
        parts.clear();
        Files.deleteIfExists(places.checkpoint());
    }

    /** Leaves what is not finished for another time. */
    @Override
    public void close() throws IOException {
        try {
            if (sound && !parts.isEmpty()) {
                commit();
            }
        } finally {
            closeParts();
        }
    }

    private void closeParts() throws IOException {
        for (PartFile part : parts) {
            part.close();
        }
        parts.clear();
    }
}
