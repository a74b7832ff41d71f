package headway.roles;

import headway.accomplishments.Accomplishment;
import headway.platform.records.Kept;
import java.util.List;
import java.util.Optional;

/// Responsibilities against priorities, with the evidence for each pair.
///
/// @param priorities those that hold, the columns
public record Matrix(List<Kept<Priority>> priorities, List<Row> rows) {
    public Matrix {
        priorities = List.copyOf(priorities);
        rows = List.copyOf(rows);
    }

    /// @param cells one for each priority, in their order
    /// @param count accomplishments that show the responsibility, whatever priority they serve
    public record Row(Kept<Responsibility> responsibility, int count, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param evidence accomplishments that are linked to both, the strongest first
    public record Cell(Kept<Priority> priority, List<Accomplishment> evidence) {
        public Cell {
            evidence = List.copyOf(evidence);
        }

        public Optional<Accomplishment> strongest() {
            return evidence.stream().findFirst();
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty() && priorities.isEmpty();
    }

    public int cells() {
        return rows.size() * priorities.size();
    }

    public int filled() {
        return (int) rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.evidence().isEmpty())
                .count();
    }
}
