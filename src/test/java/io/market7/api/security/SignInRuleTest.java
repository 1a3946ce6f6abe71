package io.market7.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.settings.SecuritySettings;
import io.market7.settings.SecuritySettings.SignIn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SignInRuleTest {

    private static final List<String> HERE = List.of("127.0.0.1", "localhost", "[::1]");

    private static boolean required(SignIn signIn, List<String> hosts, String address) {
        return SignInRule.required(
                new SecuritySettings(hosts, List.of(), signIn),
                new MockEnvironment().withProperty("server.address", address));
    }

    @Test
    void asksNobodyOnPaperAtAServiceOnlyThisMachineReaches() {
        assertThat(required(SignIn.AUTO, HERE, "127.0.0.1")).isFalse();
        assertThat(required(SignIn.AUTO, HERE, "localhost")).isFalse();
        assertThat(required(SignIn.AUTO, List.of("localhost"), "::1")).isFalse();
    }

    @Test
    void asksEverybodyWhenSettingsSaySo() {
        assertThat(required(SignIn.ALWAYS, HERE, "127.0.0.1")).isTrue();
    }

    @Test
    void asksEverybodyWhenOthersCanReachTheService() {
        assertThat(required(SignIn.AUTO, HERE, "0.0.0.0")).isTrue();
        assertThat(required(SignIn.AUTO, HERE, "192.0.2.1")).isTrue();
        assertThat(
                        SignInRule.required(
                                new SecuritySettings(HERE, List.of(), SignIn.AUTO),
                                new MockEnvironment()))
                .isTrue();
    }

    @Test
    void asksEverybodyWhenAProxyLetsOthersIn() {
        assertThat(required(SignIn.AUTO, List.of("localhost", "desk.example.org"), "127.0.0.1"))
                .isTrue();
    }

    @Test
    void asksEverybodyWhenOrdersCostMoney() {
        MockEnvironment live = new MockEnvironment().withProperty("server.address", "127.0.0.1");
        live.setActiveProfiles("live");
        assertThat(SignInRule.required(new SecuritySettings(HERE, List.of(), SignIn.AUTO), live))
                .isTrue();
    }
}
