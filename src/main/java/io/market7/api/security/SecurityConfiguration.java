package io.market7.api.security;

import io.market7.access.AccessFile;
import io.market7.api.problem.BodyLimitFilter;
import io.market7.cycle.live.ManualActions;
import io.market7.settings.Market7Settings;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Wires who may call what. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    private static final long BODY_LIMIT_BYTES = 16L << 20;

    @Bean
    Callers callers(Market7Settings settings, Environment environment, Clock clock) {
        var folder = settings.folders().journal();
        return new Callers(
                AdminToken.in(folder),
                new AccessFile(folder),
                SignInRule.required(settings.security(), environment),
                clock);
    }

    @Bean
    Sessions sessions(Callers callers, Clock clock) {
        return new Sessions(callers, clock);
    }

    @Bean
    SignInDesk signInDesk(Callers callers, ManualActions actions, Clock clock) {
        return new SignInDesk(callers, new Attempts(clock), actions);
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
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, Market7Settings settings, Callers callers, Sessions sessions)
            throws Exception {
        List<String> origins = settings.security().allowedOrigins();
        if (!origins.isEmpty()) {
            http.addFilter(OtherSites.filter(origins));
        }
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        each -> each.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityHeaders::customize)
                .addFilterBefore(new ChangeFilter(origins), AuthorizationFilter.class)
                .addFilterBefore(new CallerFilter(callers, sessions), AuthorizationFilter.class)
                .exceptionHandling(
                        each ->
                                each.authenticationEntryPoint(Refusals.unknown())
                                        .accessDeniedHandler(Refusals.known()))
                .authorizeHttpRequests(
                        each -> {
                            each.dispatcherTypeMatchers(
                                            DispatcherType.ERROR, DispatcherType.FORWARD)
                                    .permitAll();
                            AccessRules.apply(each);
                        })
                .build();
    }
}
