import { HAIPHONG, type OldPlaceAnswer, resolveOldPlace } from "@market/ocop/places";
import type { CheckoutValues, OldPlaceTold } from "./draft";

const LONGEST = 120;
const UNKNOWN: OldPlaceAnswer = { kind: "unknown" };

/**
 * Where a place of before July 2025 lies today, as people write it: "Đại Hà, Kiến Thụy", "xã Đại Hà huyện Kiến Thụy" or the commune or
 * the district alone. Nothing is guessed: what was divided, or is the name of several, is for the shopper to choose.
 */
export function findOldPlace(text: string): OldPlaceAnswer {
  const [first, second, ...rest] = parts(text);
  if (!first) return UNKNOWN;
  const whole = resolveOldPlace({ old_unit: first, old_district: second, old_province: rest[0] });
  if (whole.kind !== "unknown") return whole;
  // "Kiến Thụy" alone may be the district; "Kiến Hưng, Hải Phòng" leaves the district out, "Kiến Thụy, Hải Phòng" the commune.
  const withoutDistrict = resolveOldPlace({ old_unit: first, old_province: second });
  return withoutDistrict.kind !== "unknown"
    ? withoutDistrict
    : resolveOldPlace({ old_district: first, old_province: second });
}

/** At commas, or where the kind of the next unit stands. */
function parts(text: string): string[] {
  return text
    .normalize("NFC")
    .split(/[,;–-]|\s(?=(?:huyện|quận|thị xã|thành phố|tỉnh|tp\.?)\s)/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/**
 * What the buttons beside the commune ask for: where an old place lies now, or one of the places it was divided among. Enter in the
 * field asks too. null for every other button.
 */
export function askedForOldPlace(
  form: FormData,
  values: CheckoutValues,
): { values: CheckoutValues; oldPlace?: OldPlaceTold } | null {
  const intent = String(form.get("intent") ?? "");
  const [, chosen] = /^commune:(\d{5})$/.exec(intent) ?? [];
  if (chosen) return { values: living(values, chosen) };
  const asked = String(form.get("old_place") ?? "")
    .slice(0, LONGEST)
    .trim();
  if (intent !== "old_place" && !(intent === "again" && asked)) return null;
  const found = findOldPlace(asked);
  if (found.kind === "one") {
    const { code, name } = found.commune;
    return { values: living(values, code), oldPlace: { asked, kind: "one", choices: [{ code, name }] } };
  }
  const choices = found.kind === "split" ? found.choices.map(({ code, name }) => ({ code, name })) : [];
  return { values, oldPlace: { asked, kind: found.kind, choices } };
}

function living(values: CheckoutValues, commune_code: string): CheckoutValues {
  return { ...values, address: { ...values.address, province_code: HAIPHONG, commune_code } };
}
