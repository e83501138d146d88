package org.lerkit.crypto.status;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lerkit.crypto.status.Registers.BOTH;
import static org.lerkit.crypto.status.Registers.COLLEGE;
import static org.lerkit.crypto.status.Registers.NOON;
import static org.lerkit.crypto.status.Registers.PROOF;
import static org.lerkit.crypto.status.Registers.URL;
import static org.lerkit.crypto.status.Registers.WEEK;
import static org.lerkit.crypto.status.Registers.id;
import static org.lerkit.crypto.status.Registers.place;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.model.vc.BitstringStatusList;
import org.lerkit.model.vc.BitstringStatusListEntry;
import org.lerkit.model.vc2.BitstringStatusListCredential;

/** Whatever is done in whatever order, a register says what a few sets would, also when it is opened again. */
class StatusRegisterPropertyTest {
    private static final int CREDENTIALS = 40;

    /** What should have come of what was done. */
    private static final class Model {
        final Map<String, String> places = new HashMap<>();
        final Set<String> revoked = new HashSet<>();
        final Set<String> suspended = new HashSet<>();
        final Map<String, String> supersededBy = new HashMap<>();
        final Map<String, String> supersedes = new HashMap<>();
    }

    private final Model model = new Model();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_register_does_what_the_model_does(long seed) throws Exception {
        Random random = new Random(seed);
        try (StatusStore store = StatusStores.inFolder(folder)) {
            StatusRegister.create(store, URL, BOTH, NOON, random);
        }
        for (int i = 0; i < 150; i++) {
            try (StatusStore store = StatusStores.inFolder(folder)) {
                StatusRegister register = StatusRegister.open(store, NOON, random);
                step(register, random);
                same(register);
            }
        }
        try (StatusStore store = StatusStores.inFolder(folder)) {
            published(Registers.open(store));
        }
        assertThat(model.revoked).hasSizeGreaterThan(2);
        assertThat(model.supersededBy).isNotEmpty();
        assertThat(model.suspended).isNotEmpty();
    }

    private void step(StatusRegister register, Random random) throws IOException {
        String one = id(random.nextInt(CREDENTIALS));
        String other = id(random.nextInt(CREDENTIALS));
        boolean known = model.places.containsKey(one);
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> allocated(register.allocate(List.of(one)));
            case 3 -> {
                List<String> some = LongStream.range(0, 3)
                        .mapToObj(any -> id(random.nextInt(CREDENTIALS)))
                        .toList();
                allocated(register.allocate(some));
            }
            case 4 -> attempt(known, () -> register.revoke(one), () -> model.revoked.add(one));
            case 5, 6 ->
                attempt(
                        known && !model.revoked.contains(one),
                        () -> register.suspend(one),
                        () -> model.suspended.add(one));
            case 7 ->
                attempt(
                        known && !model.revoked.contains(one),
                        () -> register.reinstate(one),
                        () -> model.suspended.remove(one));
            default ->
                attempt(mayBeSuperseded(one, other), () -> register.supersede(one, other), () -> {
                    model.revoked.add(one);
                    model.supersededBy.put(one, other);
                    model.supersedes.put(other, one);
                });
        }
    }

    private boolean mayBeSuperseded(String one, String by) {
        if (by.equals(model.supersededBy.get(one))) {
            return true;
        }
        return model.places.keySet().containsAll(List.of(one, by))
                && !one.equals(by)
                && !model.supersededBy.containsKey(one)
                && !model.supersedes.containsKey(by)
                && !model.revoked.contains(by);
    }

    private interface Action {
        void run() throws IOException;
    }

    private static void attempt(boolean allowed, Action action, Runnable modelled) throws IOException {
        if (allowed) {
            action.run();
            modelled.run();
        } else {
            assertThatExceptionOfType(StatusException.class).isThrownBy(action::run);
        }
    }

    private void allocated(Map<String, List<BitstringStatusListEntry>> entries) {
        entries.forEach((id, written) -> {
            String before = model.places.put(id, place(written));
            if (before != null) {
                assertThat(place(written)).isEqualTo(before);
            }
        });
    }

    private void same(StatusRegister register) throws IOException {
        assertThat(model.places.values()).doesNotHaveDuplicates();
        for (int i = 0; i < CREDENTIALS; i++) {
            String id = id(i);
            assertThat(register.find(id).isPresent()).isEqualTo(model.places.containsKey(id));
            register.find(id).ifPresent(credential -> {
                assertThat(URL + "/revocation-" + credential.list() + "#" + credential.index())
                        .isEqualTo(model.places.get(id));
                assertThat(credential.revoked().isPresent()).isEqualTo(model.revoked.contains(id));
                assertThat(credential.suspended().isPresent()).isEqualTo(model.suspended.contains(id));
                assertThat(credential.supersededBy().orElse(null)).isEqualTo(model.supersededBy.get(id));
                assertThat(credential.supersedes().orElse(null)).isEqualTo(model.supersedes.get(id));
            });
        }
    }

    /** The published bits, read by other code than wrote them, are those of the model and no others. */
    private void published(StatusRegister register) throws Exception {
        Map<String, SecuredCredential> lists = register.publish(COLLEGE, PROOF, WEEK);
        assertThat(bits(requireNonNull(lists.get(URL + "/revocation-1")))).isEqualTo(indexes(model.revoked));
        assertThat(bits(requireNonNull(lists.get(URL + "/suspension-1")))).isEqualTo(indexes(model.suspended));
    }

    private Set<Integer> indexes(Set<String> ids) {
        Set<Integer> indexes = new HashSet<>();
        ids.forEach(id -> indexes.add(
                Integer.parseInt(requireNonNull(model.places.get(id)).replaceAll(".*#", ""))));
        return indexes;
    }

    private static Set<Integer> bits(SecuredCredential secured) throws IOException {
        BitstringStatusList list = new BitstringStatusListCredential(secured.json()).credentialSubject();
        byte[] compressed = Base64.getUrlDecoder().decode(list.encodedList().substring(1));
        byte[] bytes = new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
        assertThat(bytes).hasSize(131_072 / 8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (Integer.reverse(bytes[i]) >>> 24); // BitSet counts from the right
        }
        Set<Integer> set = new HashSet<>();
        BitSet.valueOf(bytes).stream().forEach(set::add);
        return set;
    }
}
