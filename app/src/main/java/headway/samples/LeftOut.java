package headway.samples;

import java.util.Locale;
import java.util.UUID;

/// Something that is not in a portfolio although it belongs to what was chosen.
///
/// @param accomplishment where it can be looked at
/// @param what its first sentence, or the name of the file or folder
public record LeftOut(UUID accomplishment, String what, Reason reason) {

    /// Why it is not in.
    public enum Reason {
        /// The accomplishment is for inside the employer.
        INTERNAL,
        /// The accomplishment is for the person's own eyes.
        CONFIDENTIAL,
        /// The file is marked as not for outsiders.
        MARKED,
        /// A folder or file on one's own machine, which nobody else can open.
        PATH,
        /// A file that is no picture: a document can show pictures only.
        NO_PICTURE,
        /// A picture that cannot be read.
        DAMAGED,
        /// More pictures than one sample may have.
        MANY;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
