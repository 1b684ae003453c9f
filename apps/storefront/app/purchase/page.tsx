import { dayOf, formatDay, formatPhone } from "@market/ocop";
import type { Booking, Purchase, ReviewableLine } from "@market/store-contract";
import { isVisitsOnly } from "~/basket/visit";
import { BookingList } from "~/booking/list";
import { CheckIcon } from "~/components/icons";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { BuyAgain, CancelOrder } from "~/my-orders/order-actions";
import { ReturnsLink } from "~/returns/returns-link";
import { onceEach } from "~/review/once-each";
import { OrderReviews } from "~/review/order-reviews";
import { InvoicePanel } from "./invoice-panel";
import { OrderPanel } from "./order-panel";
import { PayPanel } from "./pay-panel";
import { StateNote } from "./state-note";
import { WhatNext } from "./what-next";

interface Props {
  purchase: Purchase;
  /** Of its visits; null: they cannot be had now. */
  bookings: Booking[] | null;
  /** Its lines, and what may be said of them. */
  reviews: ReviewableLine[];
  /** Codes of the transfers that are awaited, by order. */
  pictures?: Record<string, string>;
  /** Right after ordering. */
  thanks: boolean;
  /** Its buyer comes back from paying by card, which was not heard of yet. */
  waiting: boolean;
  /** Opens it on another device; null for who is shown it as its customer. */
  link: string | null;
  /** Where the order is found again by its number and phone, as an address to be typed from paper. */
  findAt: string;
  /** Somebody is signed in: there is a list to go back to. */
  mine: boolean;
}

/** What was bought in one go: the confirmation first, later the page to look at how it is coming along. */
export function PurchasePage(props: Props) {
  const { purchase, bookings, reviews, pictures, thanks, waiting, link, findAt, mine } = props;
  const t = useT("purchase");
  const tOrders = useT("orders");
  const tCommon = useT("common");
  const locale = useLocale();
  const { number, orders } = purchase;
  const visitsOnly = orders.length > 0 && orders.every(isVisitsOnly);
  const day = formatDay(dayOf(new Date(purchase.placed_at)), locale);
  const producers = orders.length;
  return (
    <div className="wrap pb-8 pt-8 lg:pt-12">
      <header>
        <p className="printed-only mb-2 font-semibold">{tCommon("site")}</p>
        {mine && !thanks && (
          <p className="not-printed mb-3 text-sm">
            <Anchor to="/account/orders" className="link">
              ← {tOrders("back")}
            </Anchor>
          </p>
        )}
        {thanks && (
          <p className="mb-3 flex items-center gap-3 text-lg font-semibold text-accent-deep">
            <span className="grid size-10 shrink-0 place-items-center rounded-full bg-accent text-white">
              <CheckIcon />
            </span>
            {t("thanks", { name: purchase.contact.name })}
          </p>
        )}
        <h1 className="text-3xl font-semibold tracking-tight lg:text-4xl">
          {t("heading")} <span className="whitespace-nowrap">{number}</span>
        </h1>
        {producers > 0 && (
          <p className="mt-2 max-w-prose text-muted">
            {t(thanks ? "sentTo" : "placedOn", { count: producers, day, producers })}
          </p>
        )}
        <print-page class="not-printed">
          <button type="button" className="button-quiet mt-4" hidden>
            {tOrders("print")}
          </button>
        </print-page>
        {/* The address of this page opens for its buyer's browser alone, and the private link must not lie about on paper. */}
        <p className="printed-only mt-1">{t("printed.find", { address: findAt })}</p>
      </header>
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-10">
        <div className="space-y-6">
          <StateNote purchase={purchase} waiting={waiting} />
          <BookingList purchaseId={purchase.id} bookings={bookings} orders={orders} />
          {orders.map((order) => (
            <OrderPanel key={order.id} order={order} picture={pictures?.[order.id]}>
              <ReturnsLink purchaseId={purchase.id} order={order} />
              <OrderReviews
                purchaseId={purchase.id}
                lines={onceEach(reviews.filter(({ order_id }) => order_id === order.id))}
              />
              {!thanks && <CancelOrder purchaseId={purchase.id} order={order} />}
            </OrderPanel>
          ))}
        </div>
        <div className="order-side space-y-6">
          {/* What was not ordered is not paid for at the door. */}
          {producers > 0 && <PayPanel purchase={purchase} visitsOnly={visitsOnly} />}
          <Recipient purchase={purchase} visitsOnly={visitsOnly} />
          {purchase.invoice && <InvoicePanel invoice={purchase.invoice} />}
          {producers > 0 && <WhatNext purchase={purchase} visitsOnly={visitsOnly} />}
          {!thanks && !visitsOnly && purchase.state === "placed" && <BuyAgain purchaseId={purchase.id} />}
          {link && (
            <details className="not-printed rounded-card border border-line px-5 py-3 text-sm">
              <summary className="py-1 font-semibold">{t("keep.title")}</summary>
              <p className="mt-2 text-muted">{t("keep.text")}</p>
              <p className="mt-2 break-all">
                <a href={link} className="link">
                  {link}
                </a>
              </p>
            </details>
          )}
        </div>
      </div>
    </div>
  );
}

function Recipient({ purchase, visitsOnly }: { purchase: Purchase; visitsOnly: boolean }) {
  const t = useT("purchase");
  const tBooking = useT("booking");
  const { contact, address } = purchase;
  return (
    <section aria-labelledby="recipient-title" className="panel">
      <h2 id="recipient-title" className="text-lg font-semibold">
        {visitsOnly ? tBooking("order.recipient") : t("recipient")}
      </h2>
      <p className="mt-2 font-medium">{contact.name}</p>
      <p className="tabular-nums">{formatPhone(contact.phone)}</p>
      {contact.email && <p className="break-all">{contact.email}</p>}
      {address ? (
        <address className="mt-2 not-italic text-muted">
          {address.street}
          <br />
          {address.commune}, {address.province}
        </address>
      ) : (
        !visitsOnly && <p className="mt-2 text-muted">{t("allPickup")}</p>
      )}
    </section>
  );
}
