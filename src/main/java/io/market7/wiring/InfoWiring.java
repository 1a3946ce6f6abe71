package io.market7.wiring;

import io.market7.domain.decision.RulesetRef;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.live.LiveRulesets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what operations are told about the service beside its build. */
@Configuration(proxyBeanMethods = false)
public class InfoWiring {

    @Bean
    InfoContributor rulesetsInfo(LiveRulesets live) {
        return builder -> {
            Map<String, Map<String, String>> rulesets = new TreeMap<>();
            for (CompiledRuleset each : live.get().all()) {
                RulesetRef ref = each.ref();
                Map<String, String> version = new LinkedHashMap<>();
                version.put("version", ref.version());
                version.put("sha256", ref.sha256());
                rulesets.put(ref.name(), version);
            }
            builder.withDetail("rulesets", rulesets);
        };
    }
}
