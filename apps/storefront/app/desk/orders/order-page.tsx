import { formatMoment } from "@market/ocop";
import type { CarrierQuoteAnswer, DeskOrder } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { DeskNav } from "../nav";
import { BookForm } from "./book-form";
import { BuyerPanel } from "./buyer-panel";
import { CashPanel } from "./cash-panel";
import { DeclineForm } from "./decline-form";
import { faultyField, type OrderDraft } from "./draft";
import { DeskHistory } from "./history";
import { PackList } from "./pack-list";
import { ParcelPanel } from "./parcel-panel";
import { Refused } from "./refused";
import { ShipForm } from "./ship-form";

interface Props {
  order: DeskOrder;
  draft: OrderDraft | null;
  formId: string;
  /** What a carrier would take, where that was asked. */
  quote?: CarrierQuoteAnswer["quote"] | null;
}

/** All of one order: what to pack for whom, the deeds, and what was done. */
export function OrderPage({ order, draft, formId, quote = null }: Props) {
  const t = useT("deskOrders");
  const tPurchase = useT("purchase");
  const locale = useLocale();
  const { id, number, display_id, placed_at, stage, may, parcels, has_visits, seen } = order;
  const action = localPath(locale, `/desk/orders/${id}`);
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="orders" />
      <p className="not-printed">
        <Anchor
          to={`/desk/orders${stage === "to_accept" ? "" : `?stage=${stage}`}`}
          className="link inline-block py-2"
        >
          {t("back")}
        </Anchor>
      </p>
      <h1 className="text-2xl font-semibold tracking-tight">
        {t("title", { number })}{" "}
        <span className="whitespace-nowrap text-muted">{tPurchase("orderNo", { no: display_id })}</span>
      </h1>
      <p>
        <span className="order-state" data-state={stage}>
          {t(`stage.${stage}`)}
        </span>{" "}
        <span className="text-muted">{formatMoment(new Date(placed_at), locale)}</span>
      </p>
      <div className="mt-4 space-y-4">
        {draft && <Refused draft={draft} fieldId={faultyField(draft, order)} />}
        {may.accept && (
          <form method="post" action={action}>
            <input type="hidden" name="form" value="accept" />
            <input type="hidden" name="form_id" value={`${formId}-a`} />
            <button type="submit" className="button w-full">
              {t("accept.button")}
            </button>
          </form>
        )}
        <BuyerPanel order={order} />
        <PackList order={order} />
        {has_visits && <p className="notice">{t("visits")}</p>}
        {may.ship && <ShipForm order={order} draft={draft} action={action} formId={`${formId}-s`} />}
        {may.ship && order.books.includes("ghn") && (
          <BookForm order={order} draft={draft} quote={quote} action={action} formId={`${formId}-b`} />
        )}
        {parcels.map((parcel, place) => (
          <ParcelPanel
            key={parcel.id}
            parcel={parcel}
            order={order}
            draft={draft}
            action={action}
            place={place + 1}
            formId={`${formId}-${place}`}
            seen={seen}
          />
        ))}
        <CashPanel order={order} draft={draft} action={action} formId={`${formId}-c`} />
        {may.decline && <DeclineForm order={order} draft={draft} action={action} formId={`${formId}-d`} />}
        <p>
          <Anchor to={`/desk/orders/${id}/slip`} className="button-quiet w-full">
            {t("slip.open")}
          </Anchor>
        </p>
        <DeskHistory history={order.history} />
      </div>
    </div>
  );
}
