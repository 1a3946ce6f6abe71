package io.market7.api.security;

import io.market7.access.Permission;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * Which route takes which permission. Pages and files hold no data and are open to all; a change
 * that is not named here is the administrator's.
 */
final class AccessRules {

    private final AuthorizeHttpRequestsConfigurer<HttpSecurity>
                    .AuthorizationManagerRequestMatcherRegistry
            rules;

    private AccessRules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    rules) {
        this.rules = rules;
    }

    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    registry) {
        AccessRules rules = new AccessRules(registry);
        registry.requestMatchers(HttpMethod.OPTIONS).permitAll();
        registry.requestMatchers(SessionController.PATH).permitAll();
        rules.reading(Permission.ADMINISTER, "/api/v1/audit");
        rules.open("/actuator/health", "/actuator/health/**");
        rules.reading(Permission.READ, "/api/**", "/actuator/**", "/v3/**");
        rules.reading(Permission.READ, "/swagger-ui/**", "/swagger-ui.html");
        rules.open("/**");
        rules.changing(Permission.EVALUATE, "/api/v1/evaluate", "/api/v1/models/*/predict");
        // Its own secret and list of senders say who may push.
        registry.requestMatchers(HttpMethod.POST, "/api/v1/hooks/tradingview").permitAll();
        rules.changing(
                Permission.EVALUATE, "/api/v1/decisions/*/what-if", "/api/v1/decisions/*/replay");
        rules.changing(
                Permission.EVALUATE,
                "/api/v1/rulesets/*/drafts/*:check",
                "/api/v1/rulesets/*/drafts/*:test",
                "/api/v1/rulesets/*/drafts/*:compare");
        rules.writing(Permission.RULES, "/api/v1/rulesets/*/drafts/*/files/**");
        rules.changing(
                Permission.RULES,
                "/api/v1/decisions/*/pin",
                "/api/v1/rulesets/*/drafts",
                "/api/v1/rulesets/*/drafts/*:seal",
                "/api/v1/rulesets/*/drafts/*:promote",
                "/api/v1/rulesets/*/drafts/*:shadow",
                "/api/v1/rulesets/*:unshadow",
                "/api/v1/rulesets/*/drafts/*:canary",
                "/api/v1/rulesets/*:uncanary",
                "/api/v1/rulesets/*:approve",
                "/api/v1/rulesets/*:rollback");
        rules.changing(Permission.TRADE, "/api/v1/control/*", "/api/v1/deals/*/close");
        registry.anyRequest().hasAuthority(Permission.ADMINISTER.name());
    }

    private void open(String... paths) {
        rules.requestMatchers(HttpMethod.GET, paths).permitAll();
        rules.requestMatchers(HttpMethod.HEAD, paths).permitAll();
    }

    private void reading(Permission permission, String... paths) {
        rules.requestMatchers(HttpMethod.GET, paths).hasAuthority(permission.name());
        rules.requestMatchers(HttpMethod.HEAD, paths).hasAuthority(permission.name());
    }

    private void writing(Permission permission, String... paths) {
        rules.requestMatchers(HttpMethod.PUT, paths).hasAuthority(permission.name());
        rules.requestMatchers(HttpMethod.DELETE, paths).hasAuthority(permission.name());
    }

    private void changing(Permission permission, String... paths) {
        rules.requestMatchers(HttpMethod.POST, paths).hasAuthority(permission.name());
    }
}
