package headway;

import headway.archive.Archives;
import headway.archive.Restored;
import headway.intake.OwnExport;
import headway.kernel.Problem;
import headway.kernel.Result;
import java.util.List;

/// Lets imports bring back exports of this product, although neither package knows the other.
final class OwnExportBridge {
    private OwnExportBridge() {}

    static OwnExport to(Archives archives) {
        return (owner, channel, progress) -> switch (archives.restore(owner, channel, progress)) {
            case Result.Ok<Restored>(Restored restored) ->
                Result.ok(new OwnExport.Outcome(restored.added(), restored.same() + restored.kept()));
            case Result.Invalid<Restored>(List<Problem> problems) -> Result.invalid(problems);
        };
    }
}
