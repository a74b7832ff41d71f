package headway.positions;

import headway.platform.records.Kept;
import java.util.List;

/// One position with what was achieved in it.
record PositionPage(Kept<Position> position, List<Achieved.Line> achieved) {}
