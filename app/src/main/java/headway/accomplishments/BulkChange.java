package headway.accomplishments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The same change for several accomplishments.
public sealed interface BulkChange {

    record AddTag(String tag) implements BulkChange {}

    record RemoveTag(String tag) implements BulkChange {}

    record SetTheme(String theme) implements BulkChange {}

    record SetConfidentiality(Confidentiality confidentiality) implements BulkChange {}

    record SetPosition(Optional<UUID> positionId) implements BulkChange {}

    default AccomplishmentDraft applyTo(Accomplishment each) {
        List<String> tags = new ArrayList<>(each.tags());
        String theme = each.theme();
        Confidentiality confidentiality = each.confidentiality();
        Optional<UUID> position = each.positionId();
        switch (this) {
            case AddTag(String tag) -> {
                if (tags.stream().noneMatch(tag::equalsIgnoreCase)) {
                    tags.add(tag);
                }
            }
            case RemoveTag(String tag) -> tags.removeIf(tag::equalsIgnoreCase);
            case SetTheme(String changed) -> theme = changed;
            case SetConfidentiality(Confidentiality changed) -> confidentiality = changed;
            case SetPosition(Optional<UUID> changed) -> position = changed;
        }
        return new AccomplishmentDraft(
                each.text(), each.details(), each.happenedOn(), position, theme, confidentiality, tags, each.links());
    }
}
