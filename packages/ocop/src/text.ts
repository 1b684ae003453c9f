/** Letters typed for đ: the Vietnamese one, Icelandic eth and African d, which look alike in capitals. */
const D_WITH_STROKE = /[đðɖ]/g;
const MARKS = /\p{M}+/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const SINGLE_QUOTES = /[‘’‚‛ʼ′`´]/g;
const DOUBLE_QUOTES = /[“”„‟″«»]/g;

/**
 * Text as it is compared when diacritics do not count: lower case, no tone or vowel marks, đ as d, composed and
 * decomposed Unicode alike, quotes plain, any run of spaces one space. Both tone placements fold to the same.
 */
export function fold(text: string): string {
  return text
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .toLowerCase()
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(INVISIBLE, "")
    .replace(D_WITH_STROKE, "d")
    .replace(/\s+/g, " ")
    .trim();
}

/** Folded and without spaces, so that `nuocmam` finds "nước mắm". */
export function foldGlued(text: string): string {
  return fold(text).replace(/ /g, "");
}

/** oa, oe, uy at a syllable's end with the tone on the second vowel: hoà, khoẻ, thuỷ – but not quý, whose u is q's. */
const NEW_STYLE =
  /(?<![qQ])(o(?=[ae])|O(?=[aeAE])|u(?=y)|U(?=[yY]))([aeyAEY])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu;

/**
 * The same word in one spelling of the two official ones: hoà → hòa, thuỷ → thủy (tone on the first vowel). All other
 * diacritics stay, so texts can be compared exactly whichever way they were typed. The answer is composed (NFC).
 */
export function normalizeTonePlacement(text: string): string {
  return text.normalize("NFD").replace(NEW_STYLE, "$1$3$2").normalize("NFC");
}

/** For addresses: `Nước mắm Cát Hải – 40°N` → `nuoc-mam-cat-hai-40-n`. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/'/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
