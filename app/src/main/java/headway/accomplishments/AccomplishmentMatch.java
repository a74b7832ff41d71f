package headway.accomplishments;

/// Whether one accomplishment passes a filter; the store asks the database the same.
final class AccomplishmentMatch {
    private AccomplishmentMatch() {}

    static boolean matches(AccomplishmentFilter filter, Accomplishment each) {
        return filter.tag().map(tag -> each.tags().contains(tag)).orElse(true)
                && filter.theme().map(each.theme()::equals).orElse(true)
                && filter.positionId()
                        .map(id -> each.positionId().filter(id::equals).isPresent())
                        .orElse(true)
                && filter.confidentiality()
                        .map(wanted -> each.confidentiality() == wanted)
                        .orElse(true)
                && filter.missing().map(wanted -> each.missing() == wanted).orElse(true)
                && filter.from().map(day -> !each.happenedOn().isBefore(day)).orElse(true)
                && filter.to().map(day -> !each.happenedOn().isAfter(day)).orElse(true);
    }
}
