/// Texts from message files; dates and numbers by the person's choice.
@NullMarked
package headway.platform.i18n;

import org.jspecify.annotations.NullMarked;
