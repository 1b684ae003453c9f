import { hasMarks } from "../rank";
import { besideThePointSayings } from "../synonyms";
import { foldedWords, spelledWords } from "../text";

/**
 * Tells which words of a text say nothing of the goods: "mua", "giá", "ngon". Typed with marks they must be those words
 * exactly, for mưa is not mua; without marks no word of a title counts, for "dau" may be đậu as well as đâu.
 * @param isInTitles whether goods have a folded word in their name
 * @returns a question to be asked with the text's folded words
 */
export function besideThePoint(
  text: string,
  isInTitles: (word: string) => boolean,
): (word: string) => boolean {
  const marked = hasMarks(text);
  const folded = foldedWords(text);
  const typed = marked ? spelledWords(text) : folded;
  const beside = new Set<string>();
  for (const said of besideThePointSayings()) {
    const words = marked ? spelledWords(said) : foldedWords(said);
    for (let at = 0; at + words.length <= typed.length; at++) {
      if (!words.every((word, offset) => typed[at + offset] === word)) continue;
      // "san" may be sắn, but "dac san" is đặc sản.
      if (!marked && words.length === 1 && isInTitles(words[0] ?? "")) continue;
      for (const word of folded.slice(at, at + words.length)) beside.add(word);
    }
  }
  return (word) => beside.has(word);
}
