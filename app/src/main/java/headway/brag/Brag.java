package headway.brag;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.Confidentiality;
import java.util.List;

/// What goes into one brag document.
///
/// @param name whose it is
/// @param hidden how many of the period are left out because they are not open
public record Brag(String name, BragRequest request, List<Section> sections, int hidden) {
    public Brag {
        sections = List.copyOf(sections);
    }

    /// @param title a month as `2026-02`, a theme or a position; empty for what has none
    /// @param items newest first
    public record Section(String title, List<Accomplishment> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    int count() {
        return sections.stream().mapToInt(section -> section.items().size()).sum();
    }

    int count(Confidentiality confidentiality) {
        return (int) sections.stream()
                .flatMap(section -> section.items().stream())
                .filter(each -> each.confidentiality() == confidentiality)
                .count();
    }
}
