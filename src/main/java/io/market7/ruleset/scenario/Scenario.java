package io.market7.ruleset.scenario;

import java.util.List;
import java.util.Map;

/**
 * One case of a scenario file.
 *
 * @param file file it stands in
 * @param name what it shows, as a sentence
 * @param facts facts in the words of the public contract, question included
 * @param only guards under test; empty when all speak
 * @param expect what must come out
 */
public record Scenario(
        String file,
        String name,
        Map<String, Object> facts,
        List<String> only,
        Map<String, Object> expect) {}
