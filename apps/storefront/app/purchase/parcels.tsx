import { formatMoment } from "@market/ocop";
import type { Parcel, PurchaseOrder } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { Tracking } from "./tracking";

/** Each parcel of an order: what is in it, who carries it, and how far it has come. */
export function Parcels({ order }: { order: PurchaseOrder }) {
  const t = useT("purchase");
  const { parcels } = order;
  if (!parcels.length) return null;
  return (
    <ul className="mt-4 space-y-3">
      {parcels.map((parcel, place) => (
        <li key={parcel.id} className="rounded-xl border border-line px-4 py-3">
          <h3 className="font-semibold">
            {parcels.length > 1
              ? t("parcel.nth", { place: place + 1, places: parcels.length })
              : t("parcel.title")}
          </h3>
          <Tracking parcel={parcel} />
          <Content parcel={parcel} order={order} />
          <Steps parcel={parcel} pickup={order.delivery.kind === "pickup"} />
        </li>
      ))}
    </ul>
  );
}

function Content({ parcel, order }: { parcel: Parcel; order: PurchaseOrder }) {
  return (
    <ul className="mt-1 text-sm">
      {parcel.lines.map(({ line_id, quantity }) => (
        <li key={line_id}>
          <span className="tabular-nums">{quantity} ×</span>{" "}
          {order.lines.find(({ id }) => id === line_id)?.title}
        </li>
      ))}
    </ul>
  );
}

function Steps({ parcel, pickup }: { parcel: Parcel; pickup: boolean }) {
  const t = useT("purchase");
  const locale = useLocale();
  return (
    <ol className="mt-2 text-sm text-muted">
      {parcel.steps.map(({ state, at, reason }, place) => (
        <li
          key={state + at}
          className={place === parcel.steps.length - 1 ? "font-semibold text-ink" : undefined}
        >
          {t(pickup ? `parcel.pickupState.${state}` : `parcel.state.${state}`)},{" "}
          {formatMoment(new Date(at), locale)}
          {reason && <>: {reason}</>}
        </li>
      ))}
    </ol>
  );
}
