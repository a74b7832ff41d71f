package headway.platform.web;

/// A page that says what happened and what to do next.
public record ErrorPage(String titleKey, String bodyKey) {}
