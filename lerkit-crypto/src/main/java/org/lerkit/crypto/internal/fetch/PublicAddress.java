package org.lerkit.crypto.internal.fetch;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are machines that everybody can reach (the IANA registries of special-purpose addresses, RFC 6890 and
 * later). Of IPv4, what is not set aside; of IPv6, only global unicast without what is set aside there.
 */
public final class PublicAddress {
    private static final List<Block> RESERVED_4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10", // carriers; the metadata service of a cloud is in it
            "127.0.0.0/8",
            "168.63.129.16/32", // a cloud's own services, at an address that looks public
            "169.254.0.0/16", // link-local; the metadata services of most clouds
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");
    private static final Block GLOBAL_6 = block("2000::/3");
    private static final List<Block> RESERVED_6 = blocks(
            "2001::/23", // Teredo, ORCHID and others: an IPv4 address may be inside
            "2001:db8::/32",
            "2002::/16", // 6to4: an IPv4 address is inside
            "3fff::/20");
    /** How machines without IPv4 reach those that have nothing else (RFC 6052): the last four bytes say which. */
    private static final Block TRANSLATED = block("64:ff9b::/96");

    private PublicAddress() {}

    /** The addresses of one length in bytes that begin with the same bits. */
    private record Block(BigInteger prefix, int bits, int length) {
        boolean has(byte[] address) {
            return address.length == length && firstBits(address, bits).equals(prefix);
        }
    }

    /** Whether the address is a public one. */
    public static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublic4(bytes);
        }
        return TRANSLATED.has(bytes)
                ? isPublic4(Arrays.copyOfRange(bytes, 12, 16))
                : GLOBAL_6.has(bytes) && RESERVED_6.stream().noneMatch(block -> block.has(bytes));
    }

    private static boolean isPublic4(byte[] bytes) {
        return RESERVED_4.stream().noneMatch(block -> block.has(bytes));
    }

    private static List<Block> blocks(String... written) {
        return Arrays.stream(written).map(PublicAddress::block).toList();
    }

    private static Block block(String written) {
        int slash = written.indexOf('/');
        try {
            // A literal: no name is looked up.
            byte[] start = InetAddress.getByName(written.substring(0, slash)).getAddress();
            int bits = Integer.parseInt(written.substring(slash + 1));
            return new Block(firstBits(start, bits), bits, start.length);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigInteger firstBits(byte[] address, int bits) {
        return new BigInteger(1, address).shiftRight(8 * address.length - bits);
    }
}
