import type { FieldError } from "@market/store-contract";
import type { TFunction } from "i18next";

/** Why a visit's places could not be taken, as a sentence; null where it is not about the visit. */
export function tellVisitRefusal(
  t: TFunction<"visit">,
  { code, errors }: { code: string; errors: FieldError[] },
): string | null {
  const values = errors[0]?.values ?? {};
  switch (code) {
    case "visit_too_few_left":
      return t("refused.visit_too_few_left", { count: Number(values.left ?? 0) });
    case "party_too_small":
      return t("refused.party_too_small", { min: Number(values.min ?? 1) });
    case "party_too_large":
      return t("refused.party_too_large", { max: Number(values.max ?? 1) });
    case "visit_sold_out":
    case "visit_closed":
    case "visit_too_late":
    case "tickets_missing":
    case "adult_missing":
    case "stay_unavailable":
    case "guests_too_many":
      return t(`refused.${code}`);
    default:
      return null;
  }
}
