package io.market7.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The page of fact types says what the fact records say. */
class FactPageTest {

    private final String page = new FactPage().page();

    @Test
    void theCommittedPageIsUpToDate() throws IOException {
        GeneratedPage.verify(FactPage.FILE, page);
    }

    @Test
    void everyFieldHasAMeaning() {
        assertThat(page).doesNotContain("| null |");
    }
}
