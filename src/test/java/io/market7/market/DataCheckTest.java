package io.market7.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCheckTest {

    private static final String FAULTY =
            """
            open_time_ms,open,high,low,close,volume
            1740787200000,1,1,1,1,5
            1740787200000,1,1,1,1,5
            1740788100001,1,1,1,1,5
            1740788100000,1,1,1,1,0
            1740786300000,1,1,1,1,5
            1740789000000,1,NaN,1,1,5
            1740790800000,1,1,1,1,5
            """;

    @TempDir Path folder;

    private FileCheck only(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return DataCheck.check(folder).files().get(0);
    }

    @Test
    void everyFaultIsReportedWithItsLine() throws IOException {
        FileCheck check = only("SOLUSDT-15m.csv", FAULTY);
        assertThat(check.rows()).isEqualTo(7);
        assertThat(check.first()).isEqualTo("2025-03-01T00:00:00Z");
        assertThat(check.last()).isEqualTo("2025-03-01T01:00:00Z");
        assertThat(check.duplicates()).extracting(RowFault::line).containsExactly(3L);
        assertThat(check.offGrid()).extracting(RowFault::line).containsExactly(4L);
        assertThat(check.badRows()).extracting(RowFault::line).containsExactly(6L, 7L);
        assertThat(check.badRows().get(1).fault()).contains("(high) holds 'NaN'");
        assertThat(check.zeroVolumeBars()).isEqualTo(1);
        assertThat(check.gaps())
                .containsExactly(
                        new MissingBars(
                                Instant.parse("2025-03-01T00:30:00Z"),
                                Instant.parse("2025-03-01T01:00:00Z"),
                                2));
        assertThat(check.missingBars()).isEqualTo(2);
        assertThat(check.isSound()).isFalse();
    }

    @Test
    void aGapAloneIsNoFault() throws IOException {
        String text =
                """
                open_time_ms,open,high,low,close,volume
                1740787200000,1,1,1,1,5
                1740790800000,1,1,1,1,5
                """;
        FileCheck check = only("SOLUSDT-15m.csv", text);
        assertThat(check.isSound()).isTrue();
        assertThat(check.inManifest()).isFalse();
        assertThat(check.sha256()).hasSize(64);
    }

    @Test
    void aFileWithoutItsColumnsOrNotZippedIsReportedNotThrown() throws IOException {
        assertThat(only("SOLUSDT-15m.csv", "time,price\n1,2\n").badRows())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(1));
        assertThat(only("AAVEUSDT-15m.csv.gz", "no zip").badRows()).hasSize(1);
    }

    @Test
    void theManifestIsComparedAndMissingFilesAreNamed() throws IOException {
        Files.writeString(
                folder.resolve("manifest.csv"),
                """
                file,rows,start,end,gaps,missing_bars,dup,zero_volume,note,sha256
                SOLUSDT-15m.csv,8,2025-03-01T00:00,2025-03-01T01:00,1,2,1,1,"a, b",0000000000000000
                BTCUSDT-15m.csv,1,2025-03-01T00:00,2025-03-01T01:00,1,2,1,1,,0000000000000000
                """);
        FileCheck check = only("SOLUSDT-15m.csv", FAULTY);
        assertThat(check.inManifest()).isTrue();
        assertThat(check.differences())
                .containsExactly(
                        new ManifestDifference("rows", "8", "7"),
                        new ManifestDifference(
                                "sha256", "0000000000000000", check.sha256().substring(0, 16)));
        DataReport report = DataCheck.check(folder);
        assertThat(report.missing()).singleElement().asString().endsWith("BTCUSDT-15m.csv");
        assertThat(report.unchecked()).isEmpty();
        assertThat(report.isSound()).isFalse();
    }

    @Test
    void theRecordedSpotFolderAgreesWithItsManifest() {
        DataReport report = DataCheck.check(Candles.recorded("spot"));
        assertThat(report.files()).hasSize(22).allMatch(FileCheck::inManifest);
        assertThat(report.files()).flatExtracting(FileCheck::differences).isEmpty();
        assertThat(report.isSound()).isTrue();
    }
}
