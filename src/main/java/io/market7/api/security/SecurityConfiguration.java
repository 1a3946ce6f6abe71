package io.market7.api.security;

import io.market7.api.problem.BodyLimitFilter;
import io.market7.api.problem.Problem;
import io.market7.settings.Market7Settings;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Wires who may call what. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    private static final long BODY_LIMIT_BYTES = 16L << 20;

    @Bean
    AdminToken adminToken(Market7Settings settings) {
        return AdminToken.in(settings.folders().journal());
    }

    @Bean
    Sessions sessions(Clock clock) {
        return new Sessions(clock);
    }

    @Bean
    FilterRegistrationBean<HostFilter> hostFilter(Market7Settings settings) {
        return first(new HostFilter(settings.security().allowedHosts()), 0);
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter() {
        return first(new BodyLimitFilter(BODY_LIMIT_BYTES), 1);
    }

    private static <T extends Filter> FilterRegistrationBean<T> first(T filter, int rank) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + rank);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return registration;
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, AdminToken token, Sessions sessions)
            throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        each -> each.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityHeaders::customize)
                .addFilterBefore(new ChangeFilter(token, sessions), AuthorizationFilter.class)
                .exceptionHandling(each -> each.authenticationEntryPoint(tokenRequired()))
                .authorizeHttpRequests(
                        each ->
                                each.dispatcherTypeMatchers(
                                                DispatcherType.ERROR, DispatcherType.FORWARD)
                                        .permitAll()
                                        .requestMatchers(HttpMethod.GET)
                                        .permitAll()
                                        .requestMatchers(HttpMethod.HEAD)
                                        .permitAll()
                                        .requestMatchers(HttpMethod.OPTIONS)
                                        .permitAll()
                                        .requestMatchers(HttpMethod.POST, "/api/v1/evaluate")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .build();
    }

    private static AuthenticationEntryPoint tokenRequired() {
        return (request, response, failure) -> {
            response.setHeader("WWW-Authenticate", "Bearer");
            Problem.of(
                            HttpStatus.UNAUTHORIZED,
                            "token-required",
                            "The request changes something and carries no valid token. Expected Authorization: Bearer with the content of data/admin-token, or a session of this origin.")
                    .write(response);
        };
    }
}
