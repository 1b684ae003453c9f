import { dayOf, formatDay, formatDong, formatPhone } from "@market/ocop";
import type { DeskOrder } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { BoxParts } from "~/product/box-parts";
import { DeskNav } from "../nav";

interface Props {
  order: DeskOrder;
  /** The order's number as an SVG of a QR code. */
  code: string;
}

/** On paper: a label of A6 for the parcel, and the slip that lies in it. */
export function SlipPage({ order, code }: Props) {
  const t = useT("deskOrders");
  const tOrders = useT("orders");
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="orders" />
      <p className="not-printed">
        <Anchor to={`/desk/orders/${order.id}`} className="link inline-block py-2">
          {t("slip.back")}
        </Anchor>
      </p>
      <h1 className="not-printed text-2xl font-semibold tracking-tight">
        {t("slip.title", { number: order.number })}
      </h1>
      <p className="not-printed text-muted">{t("slip.how")}</p>
      <print-page class="not-printed">
        <button type="button" className="button-quiet mt-3" hidden>
          {tOrders("print")}
        </button>
      </print-page>
      <Label order={order} code={code} />
      <Slip order={order} />
    </div>
  );
}

function Label({ order, code }: Props) {
  const t = useT("deskOrders");
  const locale = useLocale();
  const { from, contact, address, number, delivery, due } = order;
  const to = address && [address.street, address.commune, address.province].filter(Boolean).join(", ");
  return (
    <section aria-label={t("slip.label")} className="desk-label">
      <p className="text-sm">
        {t("slip.from")} <strong>{from.name}</strong>
        {from.phone && <> · {formatPhone(from.phone)}</>}
        {from.address && <span className="block">{from.address}</span>}
      </p>
      <div className="desk-label-to">
        <p className="text-sm">{t("slip.to")}</p>
        <p className="text-xl font-semibold">{contact.name}</p>
        <p className="text-xl font-semibold tabular-nums">{formatPhone(contact.phone)}</p>
        <p>{delivery.kind === "pickup" ? t("slip.pickup") : to}</p>
      </div>
      <div className="desk-label-foot">
        {/* The picture says nothing that does not stand beside it. */}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: an SVG that the server drew of the order's number */}
        <div className="desk-label-code" aria-hidden="true" dangerouslySetInnerHTML={{ __html: code }} />
        <div>
          <p className="text-lg font-semibold">{number}</p>
          <p>
            {due > 0 && !order.by_transfer
              ? t("collect", { amount: formatDong(due, locale) })
              : t("nothingToCollect")}
          </p>
          <p className="text-sm">{t("slip.inspect")}</p>
        </div>
      </div>
    </section>
  );
}

function Slip({ order }: { order: DeskOrder }) {
  const t = useT("deskOrders");
  const tTerms = useT("terms");
  const locale = useLocale();
  const { number, placed_at, contact, lines, gift_message, note, from } = order;
  return (
    <section aria-labelledby="slip-title" className="desk-slip">
      <h2 id="slip-title" className="text-lg font-semibold">
        {t("slip.heading", { number })}
      </h2>
      <p>
        {from.name} · {formatDay(dayOf(new Date(placed_at)), locale)} · {contact.name}
      </p>
      <table className="mt-3 w-full">
        <thead>
          <tr>
            <th scope="col" className="text-left">
              {t("slip.goods")}
            </th>
            <th scope="col" className="text-right">
              {t("slip.pieces")}
            </th>
            <th scope="col" className="text-right">
              {t("slip.packed")}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>
                {[line.title, line.variant_title].filter(Boolean).join(", ")}
                <BoxParts parts={line.parts} codes />
              </td>
              <td className="text-right tabular-nums">{line.left + line.in_parcels}</td>
              <td className="text-right">☐</td>
            </tr>
          ))}
        </tbody>
      </table>
      {note && (
        <p className="mt-3 whitespace-pre-line">
          <strong>{t("note")}</strong> {note}
        </p>
      )}
      {gift_message && (
        <p className="mt-3 whitespace-pre-line">
          <strong>{tTerms("gift.shown")}</strong> {gift_message}
        </p>
      )}
      <p className="mt-3 text-sm">{t("slip.thanks")}</p>
    </section>
  );
}
