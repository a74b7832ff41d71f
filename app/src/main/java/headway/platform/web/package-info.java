/// HTTP: routes, exchanges, the guard in front of every request, assets, the page shell.
@NullMarked
package headway.platform.web;

import org.jspecify.annotations.NullMarked;
