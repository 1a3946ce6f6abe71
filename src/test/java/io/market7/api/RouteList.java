package io.market7.api;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every route of a running service, those of libraries too. */
final class RouteList {

    private RouteList() {}

    /** One method of one path, as it was declared. */
    record Route(String method, String pattern) {

        /** Returns an address the route answers. */
        String path() {
            return pattern.replaceAll("\\{[^}]*}", "x").replace("**", "x");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    static List<Route> of(ConfigurableApplicationContext context) {
        return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .map(mapping -> mapping.getHandlerMethods().keySet())
                .flatMap(Collection::stream)
                .flatMap(RouteList::routes)
                .distinct()
                .toList();
    }

    private static Stream<Route> routes(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        Set<String> names = new TreeSet<>();
        methods.forEach(each -> names.add(each.name()));
        if (names.isEmpty()) {
            names.addAll(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));
        }
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> names.stream().map(name -> new Route(name, pattern)));
    }
}
