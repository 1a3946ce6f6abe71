package io.market7.shell;

import io.market7.cycle.RecordedData;
import io.market7.cycle.RecordedData.CheckedFile;
import io.market7.cycle.RecordedData.CheckedFolder;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code data check}: looks through recorded candles before anything is decided on them. */
public final class DataCheckCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "data check",
                    "Checks recorded candles: gaps, order, impossible bars, hashes.",
                    List.of("[DIR]"),
                    List.of(Option.value("data", "DIR", "Folder of recorded candles.")),
                    "market7 data check ../shared/data/spot");

    private static final List<String> COLUMNS =
            List.of(
                    "file",
                    "rows",
                    "first",
                    "last",
                    "gaps",
                    "missingBars",
                    "zeroVolumeBars",
                    "faults");

    /** Prints to {@code console}. */
    public DataCheckCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        Path folder =
                arguments.positional(0).isPresent()
                        ? Path.of(arguments.positional(0).get())
                        : Path.of(arguments.required("data"));
        CheckedFolder report = RecordedData.check(Folders.existing("data", folder));
        List<Map<String, Object>> rows =
                report.files().stream().map(file -> row(folder, file)).toList();
        new RowPrinter(console()).print(arguments.required("output"), new Rows(COLUMNS, rows));
        for (CheckedFile file : report.files()) {
            file.faults().forEach(fault -> console().err().println(file.file() + ": " + fault));
        }
        report.missing().forEach(file -> console().err().println(file + ": missing"));
        return report.isSound() ? ExitCode.DONE : ExitCode.CHECKS_FAILED;
    }

    private static Map<String, Object> row(Path folder, CheckedFile file) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", folder.relativize(file.file()).toString());
        row.put("timeframe", file.timeframe());
        row.put("rows", file.rows());
        row.put("first", file.first() == null ? null : file.first().toString());
        row.put("last", file.last() == null ? null : file.last().toString());
        row.put("gaps", file.gaps());
        row.put("missingBars", file.missingBars());
        row.put("zeroVolumeBars", file.zeroVolumeBars());
        row.put("faults", file.faults().size());
        return row;
    }
}
