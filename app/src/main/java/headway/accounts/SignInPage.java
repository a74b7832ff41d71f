package headway.accounts;

import headway.platform.web.FormData;
import java.util.Optional;

/// The page for somebody who is not signed in.
///
/// @param target where they wanted to go, or where their form was to be sent
/// @param form whether they had sent a form: its fields are kept in the page
/// @param refusal message key of why a name and password were just refused
/// @param asksForPassword whether anybody here has a password; otherwise the printed address is the key
record SignInPage(String target, boolean form, FormData typed, Optional<String> refusal, boolean asksForPassword) {}
