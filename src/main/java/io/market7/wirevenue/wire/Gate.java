package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.VenueFault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import tools.jackson.databind.json.JsonMapper;

/** Where every request of a market passes: limits, key, signature, then what answers. */
final class Gate {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Route> routes;
    private final RateLimits limits;
    private final Signatures signatures;
    private final LongSupplier clock;

    Gate(Map<String, Route> routes, RateLimits limits, Signatures signatures, LongSupplier clock) {
        this.routes = Map.copyOf(routes);
        this.limits = limits;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** Answers a request. */
    Exchanged ask(String method, String path, String query, String body, String key) {
        Route route = routes.get(method + " " + path);
        if (route == null) {
            String message = "Path %s, Method %s is invalid".formatted(path, method);
            return fault(VenueFault.of(404, -5000, message), Map.of());
        }
        RateLimits.Verdict verdict = limits.count(route.weight(), route.order(), clock.getAsLong());
        if (verdict.fault() != null) {
            return fault(verdict.fault(), verdict.headers());
        }
        try {
            Map<String, String> parameters = Call.decode(query, body);
            String owner = null;
            if (route.access() != Route.Access.PUBLIC) {
                owner = signatures.owner(key);
            }
            if (route.access() == Route.Access.SIGNED) {
                String payload = Signatures.unsigned(query, body);
                signatures.check(key, payload, parameters, clock.getAsLong());
            }
            Object answer = route.handler().answer(new Call(parameters, owner, key));
            return new Exchanged(200, verdict.headers(), JSON.writeValueAsString(answer));
        } catch (VenueFault e) {
            return fault(e, verdict.headers());
        }
    }

    static Exchanged fault(VenueFault fault, Map<String, String> headers) {
        return new Exchanged(fault.status(), headers, JSON.writeValueAsString(body(fault)));
    }

    static Map<String, Object> body(VenueFault fault) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", fault.code());
        body.put("msg", fault.getMessage());
        return body;
    }
}
