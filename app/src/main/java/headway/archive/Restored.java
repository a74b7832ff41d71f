package headway.archive;

/// What bringing an archive back did, in entries (an accomplishment with its tags is one).
///
/// @param added new here
/// @param same there already, exactly as in the archive
/// @param kept there already in another version, which was kept
/// @param files attached files that came along
/// @param missing attached files that the archive names but does not hold
public record Restored(long added, long same, long kept, long files, long missing) {}
