import { formatDong, formatMoment } from "@market/ocop";
import type { DeskOrder } from "@market/store-contract";
import { TextField } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { fieldId, type OrderDraft, shownIn } from "./draft";

interface Props {
  order: DeskOrder;
  draft: OrderDraft | null;
  action: string;
  formId: string;
}

/** What was received in cash, what was short of it, and a place to note what is paid past a delivery. */
export function CashPanel({ order, draft, action, formId }: Props) {
  const t = useT("deskOrders");
  const locale = useLocale();
  const { cash, received, due } = order;
  // Before anything was brought, or anybody came, nothing is to be noted.
  const open = due > 0 && (order.has_visits || order.parcels.some(({ state }) => state === "delivered"));
  if (!cash || (received.length === 0 && !open)) return null;
  const wrong = draft?.form === "cash" && draft.error === "collected";
  const field = {
    id: fieldId("cash", "amount"),
    name: "amount",
    initialValue: shownIn(draft, "cash", "amount", String(due)),
    errors: wrong ? [t("errors.collected")] : [],
  };
  return (
    <section aria-labelledby="cash-title" className="panel not-printed">
      <h2 id="cash-title" className="text-lg font-semibold">
        {t("cash.title")}
      </h2>
      {received.length > 0 && (
        <ul className="mt-1">
          {received.map(({ at, outcome, amount, asked, holder, reason }) => (
            <li key={at + outcome}>
              {t(`cash.is.${outcome}`, {
                amount: formatDong(amount, locale),
                asked: formatDong(asked, locale),
              })}{" "}
              <span className="text-muted">
                {formatMoment(new Date(at), locale)}
                {holder === "carrier" && <>, {t("cash.byCarrier")}</>}
                {reason && <>: {reason}</>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {open && (
        <details className="mt-2" open={wrong}>
          <summary className="min-h-11 py-2.5 underline underline-offset-4">
            {t("cash.note", { amount: formatDong(due, locale) })}
          </summary>
          <form method="post" action={action} noValidate className="mt-2 space-y-3">
            <input type="hidden" name="form" value="cash" />
            <input type="hidden" name="form_id" value={formId} />
            <TextField field={field} label={t("cash.amount")} inputMode="numeric" />
            <button type="submit" className="button-quiet w-full">
              {t("cash.noteButton")}
            </button>
          </form>
        </details>
      )}
    </section>
  );
}
