import { formatDay, formatDong } from "@market/ocop";
import type { DeskOrder } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { Picture } from "~/components/picture";
import { useT } from "~/i18n";
import { BoxParts } from "~/product/box-parts";

/** What the order holds, and how much of it waits to be packed. */
export function PackList({ order }: { order: DeskOrder }) {
  const t = useT("deskOrders");
  const tTerms = useT("terms");
  const tPurchase = useT("purchase");
  const locale = useLocale();
  return (
    <section aria-labelledby="pack-title" className="panel">
      <h2 id="pack-title" className="text-lg font-semibold">
        {t("pack.title")}
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {order.lines.map((line) => (
          <li key={line.id} className="flex gap-4 py-3">
            <Picture
              src={line.thumbnail}
              alt=""
              sizes="4rem"
              widths={[160]}
              className="basket-line-picture not-printed !size-16 shrink-0"
            />
            <div className="min-w-0 flex-1">
              <p className="font-medium">
                <span className="tabular-nums">{line.quantity} ×</span> {line.title}
              </p>
              {line.variant_title && <p className="text-sm text-muted">{line.variant_title}</p>}
              <BoxParts parts={line.parts} codes />
              {line.harvest_on && (
                <p className="text-sm text-accent-deep">
                  {tTerms("preorder.line", { day: formatDay(line.harvest_on, locale) })}
                </p>
              )}
              {packedOf(order, line.id) > 0 && (
                <p className="text-sm">{t("pack.packed", { count: packedOf(order, line.id) })}</p>
              )}
              {line.in_parcels > packedOf(order, line.id) && (
                <p className="text-sm">
                  {t("pack.inParcels", { count: line.in_parcels - packedOf(order, line.id) })}
                </p>
              )}
              {line.left > 0 && (
                <p className="text-sm font-semibold">{t("pack.left", { count: line.left })}</p>
              )}
              {line.dropped.map((gone) => (
                <p key={`${gone.returned}${gone.quantity}${gone.amount}`} className="text-sm text-warn">
                  {t(gone.returned ? "pack.returned" : "pack.declined", { count: gone.quantity })}
                  {gone.reason && <>: {gone.reason}</>}
                </p>
              ))}
            </div>
            <p className="shrink-0 tabular-nums">{formatDong(line.total, locale)}</p>
          </li>
        ))}
      </ul>
      <dl className="mt-2 space-y-1 text-sm">
        {order.delivery.amount > 0 && (
          <div className="flex justify-between gap-4">
            <dt className="text-muted">{tPurchase(`delivery.${order.delivery.kind}`)}</dt>
            <dd className="tabular-nums">{formatDong(order.delivery.amount, locale)}</dd>
          </div>
        )}
        <div className="flex justify-between gap-4 text-base font-semibold">
          <dt>{t("pack.total")}</dt>
          <dd className="tabular-nums">{formatDong(order.total, locale)}</dd>
        </div>
      </dl>
    </section>
  );
}

/** Pieces of a line that lie in parcels which nobody has fetched yet. */
function packedOf({ parcels }: DeskOrder, lineId: string): number {
  return parcels
    .filter(({ state }) => state === "packed")
    .flatMap(({ lines }) => lines)
    .reduce((sum, { line_id, quantity }) => sum + (line_id === lineId ? quantity : 0), 0);
}
