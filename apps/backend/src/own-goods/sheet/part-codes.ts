import { MOST_PARTS, MOST_PIECES_OF_A_PART } from "../../gift-boxes";

/** "NM-500 × 2; MO-1 × 1": codes and pieces, as they are written; null where it is not written so. */
export function codesIn(text: string): Array<{ sku: string; pieces: number }> | null {
  const read = text
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => /^(.+?)\s*[×x*]\s*(\d{1,3})$/i.exec(each));
  const found = read.flatMap((match) => {
    const pieces = Number(match?.[2]);
    const fits = pieces >= 1 && pieces <= MOST_PIECES_OF_A_PART;
    return match?.[1] && fits ? [{ sku: match[1].normalize("NFC"), pieces }] : [];
  });
  return found.length > 0 && found.length === read.length && found.length <= MOST_PARTS ? found : null;
}
