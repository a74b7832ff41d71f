package headway.trash;

import headway.platform.feature.Trashed;
import java.util.List;

/// The page of everything deleted.
///
/// @param items last deleted first
record TrashPage(List<Trashed> items) {}
