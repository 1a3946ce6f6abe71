package io.market7.architecture.broken.execution;

import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/** Breaks the map: Spring below the edges, and a library that sends again by itself. */
@Component
public record Executor(RetryTemplate retries) {}
