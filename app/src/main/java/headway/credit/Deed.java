package headway.credit;

import headway.accomplishments.Accomplishment;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Something achieved, with who knows of it and who should.
///
/// @param should whoever decides most and knows least first
/// @param team who else took part, as far as they are linked to it
public record Deed(Accomplishment accomplishment, List<Told> told, List<Candidate> should, List<String> team) {
    public Deed {
        told = List.copyOf(told);
        should = List.copyOf(should);
        team = List.copyOf(team);
    }

    /// @param id of the telling
    public record Told(UUID id, String person, LocalDate on) {}

    /// @param email may be empty
    public record Candidate(UUID id, String name, String where, String email) {}
}
