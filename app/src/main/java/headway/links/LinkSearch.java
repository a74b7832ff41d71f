package headway.links;

import headway.kernel.OwnerId;
import headway.platform.db.Database;
import headway.platform.search.SearchHit;
import headway.platform.search.SearchIndex;
import java.util.List;
import java.util.Optional;

/// Looks up records to link by what a person types.
record LinkSearch(Database database, SearchIndex search) {

    List<SearchHit> find(OwnerId owner, String words, int limit) {
        return database.read(handle -> search.search(handle, owner, words, Optional.empty(), limit));
    }
}
