package headway.platform.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void nestingWithoutEndIsRefusedAsNoJson() {
        byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Json.read(deep)).isInstanceOf(Json.NotJson.class);
    }

    @Test
    void theCallerReadsWhereItBreaksOff() {
        byte[] broken = "{\"text\": nul}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Json.read(broken))
                .isInstanceOf(Json.NotJson.class)
                .hasMessageStartingWith("line 1, column ");
    }
}
