package headway.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import headway.engine.wording.WordDiff.Change;
import headway.engine.wording.WordDiff.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void oneWordInThePlaceOfAnotherIsGoneAndAdded() {
        assertThat(WordDiff.between("home by six", "home at six"))
                .containsExactly(
                        new Piece(Change.SAME, "home"),
                        new Piece(Change.GONE, "by"),
                        new Piece(Change.ADDED, "at"),
                        new Piece(Change.SAME, "six"));
    }

    @Test
    void equalTextsAreOnePiece() {
        assertThat(WordDiff.between("a  b\nc", "a b\nc")).containsExactly(new Piece(Change.SAME, "a b\nc"));
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void textsOfAnyLengthAreCompared() {
        String one = "x ".repeat(10_000);
        String other = "y ".repeat(10_000);
        assertThat(WordDiff.between(one, other)).extracting(Piece::change).containsExactly(Change.GONE, Change.ADDED);
    }

    @Test
    void whatStaysAndWhatGoesMakeTheOldTextWhatStaysAndWhatComesTheNewOne() {
        Random random = new Random(7);
        for (int trial = 0; trial < 300; trial++) {
            String before = text(random);
            String after = text(random);
            List<Piece> pieces = WordDiff.between(before, after);
            assertThat(without(pieces, Change.ADDED))
                    .as("seed 7, trial " + trial)
                    .isEqualTo(before);
            assertThat(without(pieces, Change.GONE))
                    .as("seed 7, trial " + trial)
                    .isEqualTo(after);
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 'a', 'e')
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }

    private static String without(List<Piece> pieces, Change left) {
        return pieces.stream()
                .filter(piece -> piece.change() != left)
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }
}
