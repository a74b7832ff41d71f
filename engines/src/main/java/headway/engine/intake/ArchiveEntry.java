package headway.engine.intake;

/// One file of an archive, as its directory describes it. None of this can be trusted.
///
/// @param name path inside the archive, `/` between folders
/// @param offset where its local header starts
/// @param packed bytes in the archive; an upper bound when the directory was lost
/// @param size unpacked bytes, -1 when not known
/// @param crc CRC-32 of the unpacked bytes, -1 when not known
record ArchiveEntry(String name, int flags, int method, long offset, long packed, long size, long crc) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    /// Bit 0: encrypted; bit 6: strongly encrypted; bit 13: directory encrypted (APPNOTE 4.4.4).
    private static final int ENCRYPTED_FLAGS = 1 | 1 << 6 | 1 << 13;

    /// Method 99 marks WinZip's AES encryption.
    private static final int AES = 99;

    boolean isEncrypted() {
        return (flags & ENCRYPTED_FLAGS) != 0 || method == AES;
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    /// The name without its folders.
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /// False for a name that would leave the folder an archive is unpacked into, on any system.
    /// Nothing is ever unpacked here; such a name says that the archive was made to do harm.
    boolean hasSafeName() {
        if (name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.matches("(?s)[A-Za-z]:.*")) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            if (part.equals("..") || part.equals(".")) {
                return false;
            }
        }
        return name.chars().noneMatch(Character::isISOControl);
    }
}
