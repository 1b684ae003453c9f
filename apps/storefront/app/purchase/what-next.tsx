import { formatPhone } from "@market/ocop";
import type { Purchase } from "@market/store-contract";
import { useT } from "~/i18n";
import { wayToPay } from "./way-to-pay";

interface Props {
  purchase: Purchase;
  visitsOnly: boolean;
}

/** What a buyer does and waits for, from now on. */
export function WhatNext({ purchase, visitsOnly }: Props) {
  const t = useT("purchase");
  const tTransfer = useT("transfer");
  const tBooking = useT("booking");
  const phone = formatPhone(purchase.contact.phone);
  const way = wayToPay(purchase.orders);
  const opened = {
    transfer: tTransfer("next.open"),
    transferred: tTransfer("next.open"),
    prepaid: t("next.openPaid"),
    later: t("next.open"),
  };
  return (
    <section aria-labelledby="next-title" className="panel not-printed">
      <h2 id="next-title" className="text-lg font-semibold">
        {t("next.title")}
      </h2>
      <ol className="what-next mt-3 space-y-3 text-sm">
        {way === "transfer" && <li>{tTransfer("next.pay")}</li>}
        {visitsOnly ? (
          (["keep", "come", "call"] as const).map((step) => (
            <li key={step}>{tBooking(`order.next.${step}`, { phone })}</li>
          ))
        ) : (
          <>
            <li>{t("next.confirm", { phone })}</li>
            <li>{t("next.send", { phone })}</li>
            <li>{opened[way]}</li>
          </>
        )}
      </ol>
    </section>
  );
}
