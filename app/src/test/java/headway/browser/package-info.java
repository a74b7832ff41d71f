/// The application as a person sees it: a real browser on the real server.
@NullMarked
package headway.browser;

import org.jspecify.annotations.NullMarked;
