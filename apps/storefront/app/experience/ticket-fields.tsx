import { formatDong } from "@market/ocop";
import type { TicketKind } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { ticketsToBegin } from "./question";

interface Props {
  tickets: TicketKind[];
  party: number;
  chosen: Record<string, number>;
}

const MOST = 99;

/** How many of each kind of ticket, beside its price. */
export function TicketFields({ tickets, party, chosen }: Props) {
  const t = useT("visit");
  const locale = useLocale();
  const begin = ticketsToBegin(tickets, party, chosen);
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{t("tickets.title")}</legend>
      <ul className="divide-y divide-line">
        {tickets.map(({ variant_id, title, price, seats }) => (
          <li key={variant_id} className="flex items-center justify-between gap-4 py-2.5">
            <label htmlFor={`ticket-${variant_id}`} className="min-w-0">
              <span className="block font-medium">{title}</span>
              <span className="block text-sm text-muted">
                {price === null ? t("tickets.unsold") : price === 0 ? t("free") : formatDong(price, locale)}
                {seats === 0 && ` · ${t("tickets.noPlace")}`}
                {seats > 1 && ` · ${t("tickets.places", { count: seats })}`}
              </span>
            </label>
            <input
              id={`ticket-${variant_id}`}
              type="number"
              name={`ticket.${variant_id}`}
              defaultValue={begin[variant_id] ?? 0}
              min={0}
              max={MOST}
              disabled={price === null}
              inputMode="numeric"
              autoComplete="off"
              className="field !w-20 shrink-0 text-center"
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
