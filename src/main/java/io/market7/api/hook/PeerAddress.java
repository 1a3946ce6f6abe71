package io.market7.api.hook;

import java.util.List;

/**
 * Finds out who pushes. A forwarded header is believed only of a proxy of our own, and of it only
 * what that proxy wrote itself: the last address that is no proxy of ours.
 */
final class PeerAddress {

    private PeerAddress() {}

    /**
     * Returns the address a request comes from.
     *
     * @param peer address of the connection
     * @param forwarded every X-Forwarded-For header, in order
     * @param proxies our own proxies
     */
    static String of(String peer, List<String> forwarded, List<String> proxies) {
        String address = peer;
        String[] hops = String.join(",", forwarded).split(",", -1);
        for (int i = hops.length - 1; i >= 0 && proxies.contains(address); i--) {
            if (hops[i].isBlank()) {
                return address;
            }
            address = hops[i].strip();
        }
        return address;
    }
}
