package io.market7.floor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of rules in the catalogue's document, where that document is at hand. */
public final class CatalogueDocument {

    private static final Pattern SECTION = Pattern.compile("## \\d+\\. (Ruleset `(\\w+)`)?.*");
    private static final Pattern RULE = Pattern.compile("`([a-z0-9-]+)`");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    /**
     * One row of a table.
     *
     * @param inputs what the row says the rule looks at; "as above" is resolved
     */
    public record Row(String ruleset, String id, String rule, String inputs) {}

    private final List<Row> rows = new ArrayList<>();
    private String ruleset;
    private int inputColumn = -1;

    private CatalogueDocument(List<String> lines) {
        lines.forEach(this::read);
    }

    /** Returns all rows in their order; the asking test is skipped where the document is absent. */
    public static List<Row> rows() {
        return new CatalogueDocument(lines("domain", "guards.md")).rows;
    }

    /** Returns the lines of a document; the asking test is skipped where it is absent. */
    public static List<String> lines(String folder, String name) {
        Path documents = Path.of(System.getProperty("market7.documents", "../shared"));
        Path file = documents.resolve(folder).resolve(name);
        assumeTrue(Files.isRegularFile(file), "document not found at " + file + ": skipped");
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        Matcher section = SECTION.matcher(line);
        if (section.matches()) {
            ruleset = section.group(2);
        }
        if (!line.startsWith("|")) {
            inputColumn = -1;
        } else if (ruleset != null) {
            row(cells(line));
        }
    }

    private void row(List<String> cells) {
        if (inputColumn < 0) {
            int plural = cells.indexOf("inputs");
            inputColumn = plural >= 0 ? plural : cells.indexOf("input");
            return;
        }
        Matcher rule = RULE.matcher(cells.get(1));
        if (rule.matches()) {
            String inputs = inputColumn < 0 ? "" : cells.get(inputColumn);
            boolean above = inputs.equals("as above");
            String resolved = above ? rows.get(rows.size() - 1).inputs() : inputs;
            rows.add(new Row(ruleset, cells.get(0), rule.group(1), resolved));
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : BAR.split(line)) {
            cells.add(cell.strip());
        }
        return cells.subList(1, cells.size());
    }
}
