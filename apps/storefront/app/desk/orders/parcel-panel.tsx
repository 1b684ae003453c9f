import { formatDong, formatMoment } from "@market/ocop";
import type { DeskOrder, DeskOrderParcel, ParcelDeed } from "@market/store-contract";
import type { ReactNode } from "react";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { Tracking } from "~/purchase/tracking";
import { BookingNote } from "./booking-note";
import { CashShort, RefusedBox } from "./cash-fields";
import { fieldId, type OrderDraft, shownIn } from "./draft";
import { ReasonField } from "./reason-field";

interface Props {
  parcel: DeskOrderParcel;
  order: DeskOrder;
  draft: OrderDraft | null;
  action: string;
  /** Counted from 1. */
  place: number;
  formId: string;
  seen: number;
}

/** One parcel: what is in it, who carries it, what happened to it and what may be written about it. */
export function ParcelPanel({ parcel, order, draft, action, place, formId, seen }: Props) {
  const t = useT("deskOrders");
  const locale = useLocale();
  const { id, deeds, lines, steps } = parcel;
  const pickup = order.delivery.kind === "pickup";
  const may = (deed: ParcelDeed) => deeds.includes(deed);
  const form = (deed: ParcelDeed, children: ReactNode) => (
    <form method="post" action={action} noValidate className="mt-3 space-y-3">
      <input type="hidden" name="form" value={deed} />
      <input type="hidden" name="form_id" value={`${formId}-${deed}`} />
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="parcel_id" value={id} />
      {children}
    </form>
  );
  const folded = (deed: ParcelDeed, children: ReactNode) => (
    <details className="mt-2" open={draft?.form === deed && draft.parcel_id === id}>
      <summary className="min-h-11 py-2.5 underline underline-offset-4">{t(`parcel.${deed}`)}</summary>
      {form(deed, children)}
    </details>
  );
  const restock = fieldId("returned", "restock", id);
  return (
    <section aria-labelledby={`parcel-${id}`} className="panel">
      <h2 id={`parcel-${id}`} className="text-lg font-semibold">
        {t("parcel.title", { place })}
      </h2>
      <Tracking parcel={parcel} />
      <ul className="mt-1">
        {lines.map(({ line_id, quantity }) => (
          <li key={line_id}>
            <span className="tabular-nums">{quantity} ×</span>{" "}
            {order.lines.find((line) => line.id === line_id)?.title}
          </li>
        ))}
      </ul>
      <ol className="mt-2 text-sm text-muted">
        {steps.map(({ state, at, reason }) => (
          <li key={state + at}>
            {t(pickup ? `parcel.pickupState.${state}` : `parcel.state.${state}`)},{" "}
            {formatMoment(new Date(at), locale)}
            {reason && <>: {reason}</>}
          </li>
        ))}
      </ol>
      <BookingNote parcel={parcel} orderId={order.id} />
      {parcel.may_unbook && (
        <details className="mt-2">
          <summary className="min-h-11 py-2.5 underline underline-offset-4">{t("booking.unbook")}</summary>
          <form method="post" action={action} className="mt-2 space-y-3">
            <input type="hidden" name="form" value="unbook" />
            <input type="hidden" name="form_id" value={`${formId}-unbook`} />
            <input type="hidden" name="seen" value={seen} />
            <input type="hidden" name="parcel_id" value={id} />
            <p className="text-sm text-muted">{t("booking.unbookText")}</p>
            <button type="submit" className="button-quiet w-full">
              {t("booking.unbook")}
            </button>
          </form>
        </details>
      )}
      {may("retried") &&
        form(
          "retried",
          <button type="submit" className="button-quiet w-full">
            {t("parcel.retried")}
          </button>,
        )}
      {may("delivered") &&
        form(
          "delivered",
          <>
            {parcel.collect > 0 && <input type="hidden" name="collected" value="all" />}
            <button type="submit" className="button w-full">
              {t(pickup ? "parcel.collected" : "parcel.delivered")}
            </button>
            {parcel.collect > 0 && (
              <p className="text-sm text-muted">
                {t("cash.withDelivered", { amount: formatDong(parcel.collect, locale) })}
              </p>
            )}
          </>,
        )}
      {may("delivered") && parcel.collect > 0 && <CashShort parcel={parcel} draft={draft} form={form} />}
      {may("failed") &&
        folded(
          "failed",
          <>
            <ReasonField form="failed" draft={draft} parcelId={id} label={t("parcel.failedReason")} />
            {order.cash && <RefusedBox form="failed" draft={draft} parcelId={id} />}
            <button type="submit" className="button-quiet w-full">
              {t("parcel.failedButton")}
            </button>
          </>,
        )}
      {may("returned") &&
        folded(
          "returned",
          <>
            <p className="text-sm text-muted">{t("parcel.returnedText")}</p>
            <ReasonField
              form="returned"
              draft={draft}
              parcelId={id}
              label={t("parcel.returnedReason")}
              optional
            />
            {order.cash && <RefusedBox form="returned" draft={draft} parcelId={id} />}
            <p>
              <label htmlFor={restock} className="flex min-h-11 items-center gap-3">
                <input
                  id={restock}
                  name="restock"
                  type="checkbox"
                  className="size-5"
                  defaultChecked={shownIn(draft, "returned", "restock", "", id) === "on"}
                />
                {t("parcel.restock")}
              </label>
            </p>
            <button type="submit" className="button-quiet w-full">
              {t("parcel.returnedButton")}
            </button>
          </>,
        )}
    </section>
  );
}
