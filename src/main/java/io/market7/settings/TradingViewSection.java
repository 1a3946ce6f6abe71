package io.market7.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Ratings pushed from TradingView. Without a secret nothing is taken.
 *
 * @param secret what a message has to say; at least 16 characters; null takes none. Give it by the
 *     environment as MARKET7_TRADINGVIEW_SECRET
 * @param allowedAddresses addresses that may push
 * @param trustedProxies addresses of our own proxies, whose X-Forwarded-For is believed
 * @param maxAgeSeconds seconds a message may be old; 1 to 86400
 * @param validMinutes minutes a rating counts; 1 to 10080
 */
public record TradingViewSection(
        String secret,
        @DefaultValue({"52.89.214.238", "34.212.75.30", "54.218.53.128", "52.32.178.7"})
                List<String> allowedAddresses,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("120") Integer maxAgeSeconds,
        @DefaultValue("30") Integer validMinutes) {

    /** Refuses a secret that is none, and what is no address or out of range. */
    public TradingViewSection {
        allowedAddresses = addresses("allowed-addresses", allowedAddresses);
        trustedProxies = addresses("trusted-proxies", trustedProxies);
        if (secret != null && secret.length() < 16) {
            throw new IllegalArgumentException(
                    "secret has %d characters. Expected at least 16.".formatted(secret.length()));
        }
        within("max-age-seconds", maxAgeSeconds, 1, 86_400);
        within("valid-minutes", validMinutes, 1, 10_080);
    }

    private static List<String> addresses(String name, List<String> given) {
        List<String> all = given == null ? List.of() : given;
        for (String each : all) {
            // Only what is written as an address is read; a name would be looked up.
            if (!each.matches("[0-9.]+|[0-9a-fA-F:]*:[0-9a-fA-F:.]*")) {
                throw new IllegalArgumentException(
                        "%s names %s. Expected addresses such as 10.0.0.5.".formatted(name, each));
            }
        }
        return all.stream().map(TradingViewSection::plain).toList();
    }

    private static String plain(String address) {
        try {
            return InetAddress.getByName(address).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "%s is no address. Expected one such as 10.0.0.5.".formatted(address), e);
        }
    }

    private static void within(String name, Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw new IllegalArgumentException(
                    "%s is %d. Expected %d to %d.".formatted(name, value, least, most));
        }
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "TradingViewSection[secret=%s]".formatted(secret == null ? "unset" : "set");
    }
}
