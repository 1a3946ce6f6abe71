package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.market7.codec.YamlDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ladder}, as it is typed. */
class LadderCommandTest {

    @TempDir Path folder;

    private static Typed ladder(String line) {
        return Typed.line(("ladder " + line).split(" "));
    }

    @Test
    void previewsEveryRungOfALongLeg() {
        Typed typed = ladder("BTCUSDT --side LONG --leverage 5 --price 60000");
        assertThat(typed.code).isEqualTo(ExitCode.DONE);
        String[] lines = typed.out.strip().split("\\R");
        assertThat(lines[0])
                .containsSubsequence(
                        "rung",
                        "price",
                        "notionalQuote",
                        "quantity",
                        "averagePrice",
                        "liquidationPrice",
                        "liquidationDistancePct",
                        "marginQuote",
                        "cumulativeNotionalQuote",
                        "vetoes");
        assertThat(lines).hasSize(5);
        assertThat(lines[1])
                .containsSubsequence("1", "60000", "1000", "48192.77108", "19.6787", "200");
    }

    @ParameterizedTest
    @CsvSource({
        "BTCUSDT --side LONG --leverage 5, 60000, price averagePrice liquidationPrice",
        "SOLUSDT, 150, price averagePrice takeProfitPrice"
    })
    void showsPricesInPercentOfTheFirstWhereNothingSaysIt(
            String line, double price, String priced) {
        Typed unsaid = ladder(line + " --output csv");
        assertThat(unsaid.code).isEqualTo(ExitCode.DONE);
        assertThat(unsaid.err).contains("stands at 100", "--price P or --data DIR");
        Typed said = ladder(line + " --output csv --price " + price);
        assertThat(said.err).isEmpty();

        String[] rows = unsaid.out.strip().split("\\R");
        String[] atPrice = said.out.strip().split("\\R");
        List<String> header = List.of(rows[0].split(","));
        assertThat(rows).hasSameSizeAs(atPrice).hasSizeGreaterThan(4);
        for (int i = 1; i < rows.length; i++) {
            String[] cells = rows[i].split(",", -1);
            String[] others = atPrice[i].split(",", -1);
            for (String column : header) {
                int at = header.indexOf(column);
                if (List.of(priced.split(" ")).contains(column)) {
                    assertThat(Double.parseDouble(others[at]) / price)
                            .as(column)
                            .isCloseTo(Double.parseDouble(cells[at]) / 100, within(1e-8));
                } else if (!column.equals("quantity")) {
                    assertThat(others[at]).as(column).isEqualTo(cells[at]);
                }
            }
        }
    }

    @Test
    void previewsAShortLegFromTheRecordedMarkPrice() throws IOException {
        Files.writeString(
                folder.resolve("XRPUSDT-mark-1h.csv"),
                "open_time_ms,open,high,low,close\n0,2,2,2,2\n3600000,2,2.6,2,2.5\n");
        Typed typed = ladder("XRPUSDT --side SHORT --output csv --data " + folder);
        assertThat(typed.err).isEmpty();
        assertThat(typed.out.split("\\R")[1]).startsWith("1,2.5,1000,400,2.5,");
    }

    @Test
    void previewsASpotDealFromItsShortestBars() throws IOException {
        String header = "open_time_ms,open,high,low,close,volume\n";
        Files.writeString(folder.resolve("SOLUSDT-1h.csv"), header + "0,9,9,9,9,1\n");
        Files.writeString(folder.resolve("SOLUSDT-15m.csv"), header + "0,8,8,8,8,1\n");
        Typed typed = ladder("SOLUSDT --output json --data " + folder);
        assertThat(typed.err).isEmpty();
        assertThat(typed.out).contains("\"step\":0,\"price\":8,").contains("\"step\":9,");
    }

    @Test
    void takesTheLadderThatIsTyped() {
        Typed typed = ladder("BTCUSDT --side LONG --price 100 --ladder 300,600 --output csv");
        assertThat(typed.out.split("\\R")).hasSize(3);
        assertThat(typed.out).contains("1,100,300,3,100,");
    }

    @Test
    void takesTheBracketsOfAFile() throws IOException {
        Path file = folder.resolve("brackets.csv");
        Files.writeString(
                file,
                "symbol,min_notional,max_notional,maint_margin_rate,max_leverage,cum_maint_amount\n"
                        + "BTCUSDT,0,50000,0,100,0\n");
        Typed typed = ladder("BTCUSDT --side LONG --price 100 --output csv --brackets " + file);
        assertThat(typed.out).contains("1,100,1000,10,100,80,20,200,1000,5,");
        Typed other = ladder("ETHUSDT --side LONG --price 100 --brackets " + file);
        assertThat(other.code).isEqualTo(ExitCode.USAGE);
        assertThat(other.err).contains("has no brackets of ETHUSDT");
    }

    @Test
    void reportsEveryFaultOfAFileOfBrackets() throws IOException {
        Path file = folder.resolve("brackets.csv");
        Files.writeString(
                file,
                "symbol,min_notional,max_notional,maint_margin_rate,max_leverage,cum_maint_amount\n"
                        + "BTCUSDT,5,50000,0,100,0\nBTCUSDT,50000,60000,0,much,0\n");
        Typed typed = ladder("BTCUSDT --side LONG --price 100 --brackets " + file);
        assertThat(typed.code).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err).contains("line 2", "begins at 5. Expected 0", "line 3", "'much'");
        assertThat(typed.out).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BTCUSDT --side LONG --price 1 --data . | Expected one of them",
                "BTCUSDT --side UP --price 1 | Expected one of LONG, SHORT",
                "BTCUSDT --leverage 5 --price 1 | Expected it with --side LONG or --side SHORT",
                "BTCUSDT --brackets default --price 1 | Expected it with --side LONG or --side SHORT",
                "BTCUSDT --side LONG --price 0 | --price is 0. Expected a number above 0",
                "BTCUSDT --side LONG --price x | --price holds 'x'. Expected a number",
                "BTCUSDT --side LONG --price 1 --leverage 0.5 | Expected a number from 1 to 1000",
                "BTCUSDT --side LONG --price 1 --ladder 1,,2 | --ladder holds ''. Expected a number",
                "BTCUSDT --side LONG --price 1 --ladder 0.5 | notionalLadderQuote",
                "BTCUSDT --side LONG --price 1 --brackets nowhere.csv | There is no file",
                "BTCUSDT --price 1 --data nowhere | Expected one of them",
                "BTCUSDT --side LONG --data nowhere | nowhere",
                "btc --price 1 | capital letters"
            })
    void refusesWhatItCannotUse(String line, String part) {
        Typed typed = ladder(line);
        assertThat(typed.code).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err).contains(part);
        assertThat(typed.out).isEmpty();
    }

    @Test
    void printsTheNumbersPlainly() {
        Typed typed = ladder("1000PEPEUSDT --side LONG --price 0.0000123 --output json");
        assertThat(typed.out).doesNotContain("E-", "E+");
        assertThat(YamlDocuments.map("rows: " + typed.out)).containsKey("rows");
    }
}
