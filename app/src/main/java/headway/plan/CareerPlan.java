package headway.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a person adds to their plan beyond what its parts say already.
///
/// @param path how they mean to get there
/// @param people who can help, and with what
/// @param risks what could go wrong, one a line
/// @param lookedAt when they last went through it
public record CareerPlan(String path, String people, List<String> risks, Optional<LocalDate> lookedAt) {
    static final CareerPlan EMPTY = new CareerPlan("", "", List.of(), Optional.empty());

    public CareerPlan {
        risks = List.copyOf(risks);
    }

    CareerPlan lookedAt(LocalDate day) {
        return new CareerPlan(path, people, risks, Optional.of(day));
    }
}
