package headway.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D13")
class StageFocusTest {
    @Test
    void D13_whoLeadsIsRemindedOfTheirWordFirst() {
        assertThat(StageFocus.of(List.of("E8"))).containsExactly("leading");
        assertThat(StageFocus.of(List.of("P9", "E8"))).contains("leading", "between_jobs", "returning");
    }

    @Test
    void D13_whatNoStageNamesMattersInAllAlike() {
        assertThat(StageFocus.of(List.of("R1"))).isEmpty();
    }
}
