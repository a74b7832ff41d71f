package headway.platform.web;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;

/// A compiled template with its page record, ready to be written.
@FunctionalInterface
public interface Template {
    void render(HtmlTemplateOutput output, HtmlInterceptor interceptor, View view);
}
