package io.market7.domain.deal;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;

/**
 * What the caller asks for beyond the question itself.
 *
 * @param leverage wanted leverage, at least 1; null for the default
 * @param step wanted step number, at least 1; null for the next one
 * @param route {@code fork} or {@code tv}: the way a candidate came in
 */
public record Request(Double leverage, Integer step, String route) {

    public Request {
        Checks.within("request.leverage", leverage, 1, 1000);
        if (step != null && step < 1) {
            throw new InvalidFactException("request.step", step, "a whole number of at least 1");
        }
        if (!"fork".equals(route) && !"tv".equals(route)) {
            throw new InvalidFactException("request.route", route, "fork or tv");
        }
    }

    /** Nothing special is asked: default leverage, next step, route fork. */
    public static final Request DEFAULT = new Request(null, null, "fork");
}
