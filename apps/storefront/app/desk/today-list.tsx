import type { DeskTodayAnswer } from "@market/store-contract";
import type { ReactNode } from "react";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";

/** What waits for somebody, each with the way to it; what there is none of is not spoken of. */
export function TodayList({ today }: { today: DeskTodayAnswer }) {
  const t = useT("desk");
  const { orders, low_stock, certificates, returns, reviews, questions } = today;
  const waiting = [
    { to: "/desk/orders", count: orders.to_accept, key: "toAccept" },
    { to: "/desk/orders?stage=to_pack", count: orders.to_pack, key: "toPack" },
    { to: "/desk/returns", count: returns, key: "returns" },
    { to: "/desk/certificates", count: certificates, key: "certificates" },
    { to: "/desk/reviews", count: questions, key: "questions" },
    { to: "/desk/reviews", count: reviews, key: "reviews" },
  ] as const;
  const due = waiting.filter(({ count }) => count > 0);
  return (
    <section aria-labelledby="waiting" className="mt-5">
      <h2 id="waiting" className="text-lg font-semibold">
        {t("today.title")}
      </h2>
      {due.length === 0 && low_stock.count === 0 && <p className="notice mt-2">{t("today.nothing")}</p>}
      <ul className="mt-2 space-y-2">
        {due.map(({ to, count, key }) => (
          <Tile key={key} to={to}>
            {t(`today.${key}`, { count })}
          </Tile>
        ))}
        {low_stock.count > 0 && (
          <Tile to="/desk/products" detail={<LowStock {...low_stock} />}>
            {t("today.lowStock", { count: low_stock.count })}
          </Tile>
        )}
      </ul>
    </section>
  );
}

function LowStock({ goods, count }: DeskTodayAnswer["low_stock"]) {
  const t = useT("desk");
  return (
    <ul className="mt-1 text-sm text-muted">
      {goods.map(({ product_id, title, variant, left }) => (
        <li key={`${product_id} ${variant}`}>
          {t("today.left", { title, variant, count: Math.max(0, left) })}
        </li>
      ))}
      {count > goods.length && <li>{t("today.more", { count: count - goods.length })}</li>}
    </ul>
  );
}

function Tile({ to, children, detail }: { to: string; children: ReactNode; detail?: ReactNode }) {
  return (
    <li className="panel desk-tile">
      <Anchor to={to} className="desk-tile-link">
        {children}
      </Anchor>
      {detail}
    </li>
  );
}
