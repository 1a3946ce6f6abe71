package io.market7.wiring;

import io.market7.settings.Market7Settings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the paper venue that speaks Binance's wire, when it is asked for. */
@Configuration(proxyBeanMethods = false)
public class WireVenueWiring {

    /** Answers before the trading loop asks for its first candle. */
    @Bean(destroyMethod = "close")
    WireVenueRun wireVenueRun(Market7Settings settings, Clock clock) {
        return WireVenueRun.of(settings.wireVenue(), clock);
    }
}
