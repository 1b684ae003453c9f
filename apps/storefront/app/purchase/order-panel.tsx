import { formatDay, formatDong, formatMoment, formatPhone } from "@market/ocop";
import type { PurchaseOrder } from "@market/store-contract";
import type { ReactNode } from "react";
import { isVisitsOnly } from "~/basket/visit";
import { VisitLine } from "~/basket/visit-line";
import { Anchor, useLocale } from "~/components/link";
import { Picture } from "~/components/picture";
import { useT } from "~/i18n";
import { BoxParts } from "~/product/box-parts";
import { Parcels } from "./parcels";
import { stepsOf } from "./steps";
import { TransferPanel } from "./transfer-panel";

interface Props {
  order: PurchaseOrder;
  /** The code that it is to be paid with, where it is paid by transfer. */
  picture?: string;
  children?: ReactNode;
}

/** One producer's order: its goods, how they come, and what is paid for them. */
export function OrderPanel({ order, picture, children }: Props) {
  const t = useT("purchase");
  const tTransfer = useT("transfer");
  const tTerms = useT("terms");
  const tDiscount = useT("discount");
  const tBooking = useT("booking");
  const locale = useLocale();
  const visitsOnly = isVisitsOnly(order);
  const { producer, delivery, payment } = order;
  const pickup = delivery.kind === "pickup";
  const onTheSpot = visitsOnly ? tBooking("order.due") : t(pickup ? "due.pickup" : "due.parcel");
  const dueLabel = payment.method === "vietqr" ? tTransfer("due") : onTheSpot;
  const isPaid = payment.paid > 0 && payment.due === 0;
  return (
    <section aria-labelledby={`order-${order.id}`} className="panel">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={`order-${order.id}`} className="text-lg font-semibold leading-snug">
          <Anchor to={`/producers/${producer.handle}`} className="hover:underline">
            {producer.name}
          </Anchor>
        </h2>
        <p className="text-sm text-muted">{t("orderNo", { no: order.display_id })}</p>
      </div>
      <OrderStatus order={order} />
      <TransferPanel order={order} picture={picture} />
      <Parcels order={order} />
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {order.lines.map((line) => (
          <li key={line.id} className="flex gap-4 py-3">
            <Picture
              src={line.thumbnail}
              alt=""
              sizes="4rem"
              widths={[160]}
              className="basket-line-picture not-printed !size-16 shrink-0"
            />
            {/* Narrow, the price stands below the name, which else has no room. */}
            <div className="min-w-0 flex-1 sm:flex sm:justify-between sm:gap-4">
              <div className="min-w-0">
                {line.product_handle ? (
                  <Anchor
                    to={`/${line.visit ? "experiences" : "products"}/${line.product_handle}`}
                    className="font-medium hover:underline"
                  >
                    {line.title}
                  </Anchor>
                ) : (
                  <span className="font-medium">{line.title}</span>
                )}
                <p className="text-sm text-muted tabular-nums">
                  {line.variant_title && <>{line.variant_title} · </>}
                  {line.quantity} × {formatDong(line.unit_price, locale)}
                </p>
                <BoxParts parts={line.parts} />
                {line.visit && <VisitLine visit={line.visit} />}
                {line.dropped?.map((gone) => (
                  <p key={`${gone.returned}${gone.amount}${gone.reason}`} className="text-sm text-warn">
                    {t(gone.returned ? "dropped.returned" : "dropped.declined", { count: gone.quantity })}
                    {gone.reason && <>: {gone.reason}</>}
                  </p>
                ))}
                {line.harvest_on && (
                  <p className="text-sm text-accent-deep">
                    {tTerms("preorder.line", { day: formatDay(line.harvest_on, locale) })}
                  </p>
                )}
              </div>
              <p className="mt-1 shrink-0 tabular-nums sm:mt-0 sm:text-right">
                {formatDong(line.total, locale)}
                {line.discount > 0 && (
                  <span className="block text-sm text-accent-deep">
                    {tDiscount("line", { amount: formatDong(line.discount, locale) })}
                  </span>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <dl className="mt-3 space-y-1.5 text-sm">
        <Row label={visitsOnly ? tBooking("order.goods") : t("goods")}>
          {formatDong(order.goods_total, locale)}
        </Row>
        {order.discount > delivery.discount && (
          <Row label={tDiscount("goods")}>{formatDong(delivery.discount - order.discount, locale)}</Row>
        )}
        {!visitsOnly && (
          <Row label={t(`delivery.${delivery.kind}`)}>
            {delivery.amount === 0 ? t("free") : formatDong(delivery.amount, locale)}
          </Row>
        )}
        {delivery.discount > 0 && (
          <Row label={tDiscount("delivery")}>{formatDong(-delivery.discount, locale)}</Row>
        )}
        {order.dropped > 0 && <Row label={t("dropped.less")}>{formatDong(-order.dropped, locale)}</Row>}
        {payment.paid > 0 && !isPaid && <Row label={t("paid")}>{formatDong(payment.paid, locale)}</Row>}
        <div className="flex justify-between gap-4 text-base font-semibold">
          <dt>{isPaid ? t("paid") : dueLabel}</dt>
          <dd className="shrink-0 tabular-nums">{formatDong(isPaid ? payment.paid : payment.due, locale)}</dd>
        </div>
      </dl>
      {payment.received
        ?.filter(({ outcome }) => outcome === "short")
        .map(({ at, amount, asked, reason }) => (
          <p key={at} className="mt-2 text-sm text-warn">
            {t("cashShort", {
              moment: formatMoment(new Date(at), locale),
              amount: formatDong(amount, locale),
              asked: formatDong(asked, locale),
            })}
            {reason && <>: {reason}</>}
          </p>
        ))}
      {pickup && !visitsOnly && delivery.pickup_address && (
        <p className="mt-3 text-sm">{t("pickupAt", { address: delivery.pickup_address })}</p>
      )}
      {order.gift_message && (
        <figure className="terms-note mt-3 text-sm">
          <figcaption className="font-semibold">{tTerms("gift.shown")}</figcaption>
          <blockquote className="mt-1 whitespace-pre-line">{order.gift_message}</blockquote>
        </figure>
      )}
      {producer.phone && (
        <p className="mt-3 text-sm">
          {t("callProducer")}{" "}
          <a href={`tel:${producer.phone}`} className="link tabular-nums">
            {formatPhone(producer.phone)}
          </a>
        </p>
      )}
      {children}
    </section>
  );
}

function OrderStatus({ order }: { order: PurchaseOrder }) {
  const t = useT("purchase");
  if (order.status === "cancelled") {
    return (
      <p className="mt-3 rounded-xl bg-warn-soft px-4 py-2 font-semibold text-warn">
        {t("status.cancelled")}
        {order.declined_because && (
          <span className="block font-normal">
            {t("dropped.because", { reason: order.declined_because })}
          </span>
        )}
      </p>
    );
  }
  // A visit is not on its way to anybody.
  if (isVisitsOnly(order)) return null;
  const steps = stepsOf(order);
  return (
    <ol className="order-steps mt-4" aria-label={t("status.label")}>
      {steps.map(({ name, reached, now }) => (
        <li key={name} data-reached={reached || undefined} aria-current={now ? "step" : undefined}>
          {t(`status.${name}`)}
        </li>
      ))}
    </ol>
  );
}

function Row({ label, children }: { label: string; children: string }) {
  return (
    <div className="flex justify-between gap-4">
      <dt className="text-muted">{label}</dt>
      <dd className="shrink-0 tabular-nums">{children}</dd>
    </div>
  );
}
