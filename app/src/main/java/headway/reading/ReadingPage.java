package headway.reading;

import headway.platform.records.Kept;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the pages of reading show.
final class ReadingPage {
    /// As many as one looks through at a time.
    private static final int MOST = 30;

    private ReadingPage() {}

    /// @param said with an opinion or shared, the newest first
    /// @param more unread ones that are not shown
    /// @param count contributions in this month
    record All(
            List<Kept<Publication>> publications,
            List<Kept<Article>> unread,
            int more,
            List<Kept<Article>> said,
            ReadingGoal goal,
            int count,
            Map<UUID, String> names) {
        All {
            publications = List.copyOf(publications);
            unread = List.copyOf(unread);
            said = List.copyOf(said);
            names = Map.copyOf(names);
        }

        boolean isEmpty() {
            return publications.isEmpty() && unread.isEmpty() && said.isEmpty();
        }

        String publication(Article article) {
            return article.publicationId().map(id -> names.getOrDefault(id, "")).orElse("");
        }

        int wanted() {
            return goal.monthlyGoal().orElse(0);
        }
    }

    record One(Kept<Article> article, String publication) {}

    static All all(List<Kept<Publication>> publications, List<Kept<Article>> articles, ReadingGoal goal, int count) {
        Map<UUID, String> names = new HashMap<>();
        publications.forEach(each -> names.put(each.id(), each.facts().name()));
        List<Kept<Article>> unread = articles.reversed().stream()
                .filter(each -> each.facts().state() == Article.State.UNREAD && !isSaid(each.facts()))
                .toList();
        return new All(
                publications,
                unread.subList(0, Math.min(MOST, unread.size())),
                Math.max(0, unread.size() - MOST),
                articles.reversed().stream()
                        .filter(each -> isSaid(each.facts()))
                        .limit(MOST)
                        .toList(),
                goal,
                count,
                names);
    }

    private static boolean isSaid(Article article) {
        return !article.opinion().isEmpty() || article.sharedOn().isPresent();
    }
}
