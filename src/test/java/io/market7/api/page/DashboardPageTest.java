package io.market7.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DashboardPageTest {

    @Test
    void saysHowToGetADashboardWhenThereIsNone() throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new DashboardPage(new ClassPathResource("static/no-such-page.html"))
                .handleRequest(new MockHttpServletRequest(), response);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString())
                .contains("Node 20", "npm", "/api/v1/decisions", "/swagger-ui.html")
                .doesNotContain("<script");
    }
}
