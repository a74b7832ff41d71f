package headway.accounts;

import headway.platform.web.FormData;
import java.util.Optional;

/// The page for somebody who is not signed in.
///
/// @param target where they wanted to go, or where their form was to be sent
/// @param refusal message key of why a name and password were just refused
/// @param asksForPassword whether anybody here has a password; otherwise the printed address is the key
record SignInPage(String target, Sent sent, FormData typed, Optional<String> refusal, boolean asksForPassword) {

    /// What came with the request.
    enum Sent {
        NOTHING,
        /// Typed fields, which are kept in the page.
        FORM,
        /// Files, or more than anybody types: a stranger's are not even read.
        REFUSED
    }

    boolean form() {
        return sent == Sent.FORM;
    }

    boolean refused() {
        return sent == Sent.REFUSED;
    }
}
