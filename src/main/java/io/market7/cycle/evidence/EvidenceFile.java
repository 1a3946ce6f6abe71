package io.market7.cycle.evidence;

import io.market7.codec.DecisionReader;
import io.market7.codec.FactsReader;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.journal.JournalException;
import io.market7.journal.JournalProof;
import io.market7.journal.JournalRow;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Evidence as one ZIP archive, which anybody can open and read, and back. */
public final class EvidenceFile {

    private static final String DECISION = "decision.json";
    private static final String FACTS = "facts.json";
    private static final String ENTRY = "entry.json";
    private static final String PARAMETERS = "parameters.json";
    private static final String ABOUT = "README.txt";
    private static final Pattern RULE_FILE =
            Pattern.compile(
                    "rules/[a-z][a-z0-9-]{0,59}/[0-9]+\\.[0-9]+\\.[0-9]+/([a-z]+/)?[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}\\.(drl|yaml)");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
    private static final TypeReference<Map<String, Map<String, Object>>> VALUES =
            new TypeReference<>() {};

    private EvidenceFile() {}

    /** Returns the archive; equal evidence gives equal bytes. */
    public static byte[] write(Evidence evidence) {
        JournalRow row = evidence.row();
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(DECISION, bytes(row.decisionJson()));
        files.put(FACTS, bytes(row.factsJson()));
        files.put(ENTRY, json(EvidenceEntry.write(row, evidence.proof())));
        files.put(PARAMETERS, json(new TreeMap<>(evidence.overrides())));
        files.put(ABOUT, bytes(about(row)));
        evidence.ruleFiles().forEach((path, text) -> files.put(path, bytes(text)));
        return ZipFiles.write(files);
    }

    private static String about(JournalRow row) {
        return """
                Decision %s: question %s about %s at %s, outcome %s.

                decision.json    the decision as the journal kept it
                facts.json       the facts it was made from
                rules/           every file of the versions that made it: %s
                parameters.json  the parameters the settings changed
                entry.json       what the journal says beside that, and the proof that it stood there

                market7 replay FILE
                decides again and compares every byte.
                """
                .formatted(
                        row.id(),
                        row.question(),
                        row.symbol(),
                        row.at(),
                        row.outcome(),
                        row.rulesets());
    }

    /**
     * Reads an archive, which may come from anybody.
     *
     * @throws EvidenceException when it is no evidence
     */
    public static Evidence read(byte[] archive) {
        SortedMap<String, byte[]> files = ZipFiles.read(archive);
        try {
            String decision = text(files, DECISION);
            Decision kept = DecisionReader.read(bytes(decision));
            var entry = JSON.readTree(text(files, ENTRY));
            JournalRow row = EvidenceEntry.row(entry, decision, text(files, FACTS));
            refuseOther(row, kept, FactsReader.strict().read(row.factsJson()));
            JournalProof proof = EvidenceEntry.proof(entry);
            Map<String, Map<String, Object>> overrides =
                    JSON.readValue(text(files, PARAMETERS), VALUES);
            return new Evidence(row, proof, ruleFiles(files), overrides);
        } catch (JacksonException
                | JournalException
                | IllegalArgumentException
                | DateTimeParseException e) {
            throw new EvidenceException("The evidence cannot be read: " + e.getMessage(), e);
        }
    }

    /** What is printed about the decision is what the decision and its facts say. */
    private static void refuseOther(JournalRow row, Decision kept, FactSet facts) {
        String entry = row.id() + " " + row.question() + " " + row.symbol() + " " + row.at();
        String decision =
                kept.id()
                        + " "
                        + kept.question().label()
                        + " "
                        + facts.subject().symbol().name()
                        + " "
                        + facts.at();
        if (!entry.equals(decision)) {
            throw new EvidenceException(
                    "entry.json is about another decision than decision.json and facts.json, which say %s. Expected one decision."
                            .formatted(decision));
        }
    }

    private static SortedMap<String, String> ruleFiles(SortedMap<String, byte[]> files) {
        Map<String, byte[]> rest = new LinkedHashMap<>(files);
        for (String known : new String[] {DECISION, FACTS, ENTRY, PARAMETERS, ABOUT}) {
            rest.remove(known);
        }
        SortedMap<String, String> rules = new TreeMap<>();
        for (String path : rest.keySet()) {
            if (!RULE_FILE.matcher(path).matches()) {
                throw new EvidenceException(
                        "The archive holds a file named '%s'. Expected rule files, manifests and scenarios of rules/NAME/VERSION/ only."
                                .formatted(path.replaceAll("[^ -~]", "?")));
            }
            rules.put(path, text(files, path));
        }
        return rules;
    }

    private static String text(Map<String, byte[]> files, String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new EvidenceException(
                    "The archive has no file %s. Expected one that market7 why ID --bundle FILE wrote."
                            .formatted(name));
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new EvidenceException("The file %s is no UTF-8 text.".formatted(name), e);
        }
    }

    private static byte[] json(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
