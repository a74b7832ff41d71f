package headway.accounts;

import headway.platform.web.FormData;
import headway.platform.web.FormState;
import java.util.Optional;

/// The forms of the settings page, of which at most one was just sent and is shown again.
///
/// @param freshToken a token that was just made: shown this once
record SettingsForms(
        FormState choices,
        FormState password,
        FormState token,
        FormState person,
        FormState erasure,
        Optional<String> freshToken) {
    private static final FormState EMPTY = FormState.of(FormData.EMPTY);

    static SettingsForms fresh(Account account) {
        FormState choices = FormState.of(SettingsForm.of(account.name(), account.preferences()));
        return new SettingsForms(choices, EMPTY, EMPTY, EMPTY, EMPTY, Optional.empty());
    }

    SettingsForms withChoices(FormState sent) {
        return new SettingsForms(sent, password, token, person, erasure, freshToken);
    }

    SettingsForms withPassword(FormState sent) {
        return new SettingsForms(choices, sent, token, person, erasure, freshToken);
    }

    SettingsForms withToken(FormState sent) {
        return new SettingsForms(choices, password, sent, person, erasure, freshToken);
    }

    SettingsForms withPerson(FormState sent) {
        return new SettingsForms(choices, password, token, sent, erasure, freshToken);
    }

    SettingsForms withErasure(FormState sent) {
        return new SettingsForms(choices, password, token, person, sent, freshToken);
    }

    SettingsForms withFreshToken(String made) {
        return new SettingsForms(choices, password, token, person, erasure, Optional.of(made));
    }
}
