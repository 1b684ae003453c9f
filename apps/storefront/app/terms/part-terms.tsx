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
  const { no_cash } = part;
  const producer = part.producer.name;
  const why =
    no_cash?.code === "cash_over_limit"
      ? t("alcohol.over", { producer, max: no_cash.max })
      : no_cash
        ? t("alcohol.visit", { producer, title: no_cash.title })
        : t("alcohol.part", { producer });
  return <p className="notice mt-4">{why}</p>;
}
