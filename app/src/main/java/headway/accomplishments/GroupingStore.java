package headway.accomplishments;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All SQL of what accomplishments are grouped by: tags and themes.
final class GroupingStore {

    /// Tags in use, in the order of the alphabet. Goes from one tag to the next in the index, so the cost
    /// grows with the number of tags and not with that of entries.
    List<String> tags(Handle handle, OwnerId owner, int limit) {
        return handle.createQuery("""
                        with recursive used (tag) as (
                          select min(tag) from accomplishment_tag where owner = :owner
                          union all
                          select (select min(next.tag) from accomplishment_tag next
                                  where next.owner = :owner and next.tag > used.tag)
                          from used where used.tag is not null)
                        select tag from used where tag is not null order by tag limit :limit""")
                .bind("owner", owner.toString())
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    /// Themes in use, in the same way.
    List<String> themes(Handle handle, OwnerId owner, int limit) {
        return handle.createQuery("""
                        with recursive used (theme) as (
                          select min(theme) from accomplishment
                          where owner = :owner and theme > '' and deleted_at is null
                          union all
                          select (select min(next.theme) from accomplishment next
                                  where next.owner = :owner and next.theme > used.theme and next.deleted_at is null)
                          from used where used.theme is not null)
                        select theme from used where theme is not null order by theme limit :limit""")
                .bind("owner", owner.toString())
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    /// How many accomplishments carry each tag; those in the trash do not count.
    Map<String, Integer> tagCounts(Handle handle, OwnerId owner) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        handle.createQuery("""
                        select tag, count(*) as number from accomplishment_tag
                        join accomplishment on accomplishment.id = accomplishment_tag.accomplishment_id
                        where accomplishment_tag.owner = :owner and accomplishment.deleted_at is null
                        group by tag order by tag""")
                .bind("owner", owner.toString())
                .map((row, _) -> Map.entry(row.getString("tag"), row.getInt("number")))
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }
}
