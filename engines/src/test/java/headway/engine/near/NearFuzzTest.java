package headway.engine.near;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

/// Feeds arbitrary text to the analysis; saved inputs run again in every test run.
@Tag("E1")
class NearFuzzTest {

    private final NearAnalyzer near = NearAnalyzer.create();

    @FuzzTest(maxDuration = "30s")
    void anyTextIsAnalysed(byte[] bytes) {
        NearInvariants.check(near.analyze(new String(bytes, java.nio.charset.StandardCharsets.UTF_16BE)));
        NearInvariants.check(near.analyze(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)));
        MetricSuggestions.forText(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
    }
}
