import type { OwnGoodsRow } from "@market/store-contract";
import { useT } from "~/i18n";

/** Where goods stand: in the shop, and what waits beside it. */
export function Badges({ sale, pending }: Pick<OwnGoodsRow, "sale" | "pending">) {
  const t = useT("goods");
  return (
    <p className="goods-badges">
      {sale !== "new" && <span data-tone={sale === "on" ? "good" : "quiet"}>{t(`sale.${sale}`)}</span>}
      {pending && (
        <span data-tone={pending === "sent_back" ? "warn" : "quiet"}>
          {t(sale === "new" ? `pending.${pending}` : `change.${pending}`)}
        </span>
      )}
    </p>
  );
}
