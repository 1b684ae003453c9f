import type { DeskDepartureListed } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { timeSpan } from "~/experience/when";
import { useT } from "~/i18n";

interface Props {
  departure: DeskDepartureListed;
  /** What stands first; its hours otherwise. */
  when?: string;
  /** Left out where the whole list is of one visit. */
  named?: boolean;
}

/** One departure in a list: all of it leads to its page. */
export function DepartureTile({ departure, when, named = true }: Props) {
  const t = useT("deskVisits");
  const locale = useLocale();
  const { id, title, starts_at, ends_at, taken, capacity, held, state } = departure;
  const hours = when ?? timeSpan(locale, starts_at, ends_at);
  return (
    <li className="desk-tile panel">
      <Anchor to={`/desk/departures/${id}`} className="desk-tile-link">
        {named ? `${hours} · ${title}` : hours}
      </Anchor>
      <p className="tabular-nums">
        {t("departure.taken", { taken, capacity })}
        {held > 0 && ` · ${t("departure.held", { count: held })}`}
      </p>
      {state !== "open" && <p className="font-semibold text-warn">{t(`departure.state.${state}`)}</p>}
    </li>
  );
}
