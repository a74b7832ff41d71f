package headway.goals;

import java.util.Optional;

/// Hours a week: what is promised to goals and activities, and what there is.
///
/// @param available empty until the person said
public record Load(int goals, int activities, Optional<Integer> available) {

    public int promised() {
        return goals + activities;
    }

    /// Hours left for anything new; negative when too much is promised.
    public Optional<Integer> free() {
        return available.map(hours -> hours - promised());
    }

    public boolean isTooMuch() {
        return free().filter(hours -> hours < 0).isPresent();
    }
}
