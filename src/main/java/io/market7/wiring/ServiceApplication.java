package io.market7.wiring;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.shell.core.autoconfigure.SpringShellAutoConfiguration;

/** The service as Spring sees it; the shell has no place in it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {SpringShellAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@ComponentScan({"io.market7.api", "io.market7.wiring"})
public class ServiceApplication {}
