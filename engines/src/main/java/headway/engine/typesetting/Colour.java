package headway.engine.typesetting;

/// An sRGB colour, each part 0 to 255.
public record Colour(int red, int green, int blue) {

    /// The form of CSS and OOXML without `#`: `1f4e79`.
    public String hex() {
        return "%02x%02x%02x".formatted(red, green, blue);
    }
}
