package org.lerkit.crypto.internal.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statuses are packed from the least significant bit on, and what else is compressed is no list. */
class PackedStatusesTest {
    /** The example of the draft, section 4.1: sixteen statuses that are b9 a3. */
    private static final byte[] COMPRESSED = HexFormat.of().parseHex("78dadbb918000217015d");

    @Test
    void the_first_status_is_the_least_significant_bit() {
        PackedStatuses statuses = PackedStatuses.inflated(1, COMPRESSED).orElseThrow();

        assertThat(statuses.size()).isEqualTo(16);
        int[] found = new int[16];
        Arrays.setAll(found, statuses::status);
        assertThat(found).containsExactly(1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void what_is_packed_is_unpacked(int bits) {
        byte[] all = new byte[21];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) ((i * 37) & ((1 << bits) - 1));
        }

        PackedStatuses statuses = PackedStatuses.inflated(
                        bits, PackedStatuses.of(bits, all).deflated())
                .orElseThrow();

        assertThat(statuses.bits()).isEqualTo(bits);
        assertThat(statuses.size()).isBetween(21L, 24L);
        for (int i = 0; i < all.length; i++) {
            assertThat(statuses.status(i)).isEqualTo(Byte.toUnsignedInt(all[i]));
        }
    }

    @Test
    void a_status_has_no_other_size_and_no_more_bits() {
        assertThatThrownBy(() -> PackedStatuses.of(3, new byte[1])).hasMessage("a status has 1, 2, 4 or 8 bits");
        assertThatThrownBy(() -> PackedStatuses.of(2, new byte[] {0, 4}))
                .hasMessage("a status that has more than 2 bits");
        assertThat(PackedStatuses.inflated(3, COMPRESSED)).isEmpty();
        assertThat(PackedStatuses.inflated(16, COMPRESSED)).isEmpty();
    }

    @Test
    void what_is_cut_longer_or_of_another_format_is_no_list() throws Exception {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(new byte[16]);
        }

        assertThat(PackedStatuses.inflated(1, Arrays.copyOf(COMPRESSED, 9))).isEmpty();
        assertThat(PackedStatuses.inflated(1, Arrays.copyOf(COMPRESSED, 11))).isEmpty();
        assertThat(PackedStatuses.inflated(1, gzip.toByteArray())).isEmpty();
        assertThat(PackedStatuses.inflated(1, new byte[0])).isEmpty();
        assertThat(PackedStatuses.inflated(1, HexFormat.of().parseHex("78bb00000001")))
                .isEmpty(); // wants a dictionary
    }

    @Test
    void a_bomb_is_no_list() throws Exception {
        assertThat(PackedStatuses.inflated(8, zeros(2 << 20))).isPresent();
        assertThat(PackedStatuses.inflated(8, zeros((2 << 20) + 1))).isEmpty();
        assertThat(PackedStatuses.inflated(8, zeros(200 << 20))).isEmpty();
    }

    private static byte[] zeros(int count) throws Exception {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(compressed)) {
            byte[] zeros = new byte[1 << 20];
            for (int left = count; left > 0; left -= zeros.length) {
                out.write(zeros, 0, Math.min(left, zeros.length));
            }
        }
        return compressed.toByteArray();
    }
}
