import type { BasketPart } from "@market/store-contract";
import { useT } from "~/i18n";

/** No way of paying that the shop has fits this part. */
export function isUnpayable(part: BasketPart): boolean {
  return part.payment_methods?.length === 0;
}

/** Said where a part is, so that nobody finds out at the end. */
export function PartTerms({ part }: { part: BasketPart }) {
  const t = useT("terms");
  if (!isUnpayable(part)) return null;
  return <p className="notice mt-4">{t("alcohol.part", { producer: part.producer.name })}</p>;
}
