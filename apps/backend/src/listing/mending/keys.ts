/**
 * What was meant when Vietnamese was typed with the typing help off: the keys of Telex (`nuowcs mawms`) or VNI
 * (`nuoc71 ma8m1`) stand in the text. Folded, for marks do not count here; null when the word holds no such keys.
 */
export function withoutTypingKeys(word: string): string | null {
  const plain = /\d/.test(word) ? fromVni(word) : fromTelex(word);
  return plain && plain !== word ? plain : null;
}

function fromVni(word: string): string | null {
  return /^[a-z]+[a-z1-9]*$/.test(word) ? word.replace(/[1-9]/g, "") : null;
}

function fromTelex(word: string): string | null {
  if (!/^[a-z]{3,9}$/.test(word)) return null;
  return word
    .replace(/(?<=[aeiouy][a-z]*)[sfrxj]$/, "")
    .replace(/(?<=[aeiouy])[sfrxj](?=[a-z]*$)/, "")
    .replace(/aa/, "a")
    .replace(/ee/, "e")
    .replace(/oo/, "o")
    .replace(/dd/, "d")
    .replace(/(?<=[uoa])w/g, "");
}
