package headway.engine.intake;

/// How much of a hostile file is looked at. All bounds are inclusive.
///
/// @param entries files in an archive
/// @param entryBytes unpacked bytes of one file, also the size of a lone JSON or CSV file
/// @param totalBytes unpacked bytes of all files that are read
/// @param ratio unpacked to packed bytes, checked from `ratioFromBytes` on
public record IntakeLimits(int entries, long entryBytes, long totalBytes, int ratio, long ratioFromBytes) {

    private static final long MIB = 1024 * 1024;

    /// Full exports of very active accounts measure a few dozen files and tens of MiB; text seldom
    /// packs better than 30:1, Deflate cannot exceed 1032:1.
    public static final IntakeLimits DEFAULT = new IntakeLimits(10_000, 64 * MIB, 512 * MIB, 200, 4 * MIB);

    public IntakeLimits {
        if (entries < 1 || entryBytes < 1 || totalBytes < 1 || ratio < 1 || ratioFromBytes < 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
