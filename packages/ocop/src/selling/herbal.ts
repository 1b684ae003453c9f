import { normalizeTonePlacement } from "../text";

/** Set 18 holds both: a supplement is food and may be sold, a medicine is sold by pharmacies alone. */
export const HERBAL_KINDS = ["supplement", "medicine"] as const;
export type HerbalKind = (typeof HERBAL_KINDS)[number];

export const SET_OF_SUPPLEMENTS_AND_MEDICINES = 18;
export const SET_OF_COSMETICS = 19;

/** The sentence that a food supplement must carry, word for word (Decree 15/2018/NĐ-CP). */
export const SUPPLEMENT_SENTENCE =
  "Thực phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh";

/**
 * Words by which a cosmetic claims to heal, which it may not (Circular 06/2011/TT-BYT on cosmetics). Written with their
 * marks: "trị" heals, "trí" is the mind.
 */
const CLAIMS_VI =
  "chữa trị|chữa lành|chữa bệnh|chữa khỏi|chữa|điều trị|đặc trị|trị bệnh|trị mụn|trị nám|trị gàu|trị ngứa|trị hôi|trị rụng tóc|" +
  "trị liệu|khỏi bệnh|khỏi hẳn|khỏi ngứa|phòng bệnh|ngừa bệnh|kháng viêm|chống viêm|kháng nấm|diệt nấm|kháng khuẩn|diệt khuẩn|giảm đau|" +
  "kích thích mọc tóc|giảm béo|giảm mỡ|thải độc|giải độc|thay thuốc|như thuốc|thần dược";
const CLAIMS_EN =
  "cures?|cured|curing|treats?|treatment|treating|heals?|healing|therapeutic|therapy|medicinal|anti-?inflammatory|anti-?fungal|" +
  "antibacterial|pain relief|relieves? pain|prevents? (?:disease|illness)|hair regrowth|detox(?:ifies|ify|ifying)?";

/** "sửa chữa" mends things, not people. */
const CLAIMS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<!sửa )(?:${normalizeTonePlacement(CLAIMS_VI)}|${CLAIMS_EN})(?![\\p{L}\\p{N}])`,
  "giu",
);

/** The words in a text that claim to heal, each once, as they are written there. */
export function healthClaims(...texts: ReadonlyArray<string | null | undefined>): string[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    const plain = normalizeTonePlacement((text ?? "").normalize("NFC")).replace(/\s+/g, " ");
    for (const [words] of plain.matchAll(CLAIMS)) {
      const key = words.toLocaleLowerCase("vi");
      if (!found.has(key)) found.set(key, words);
    }
  }
  return [...found.values()];
}
