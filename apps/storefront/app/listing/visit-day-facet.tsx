import { addDays, type Day } from "@market/ocop";
import { useT } from "~/i18n";
import { type Filters, MOST_PEOPLE } from "./filters";

/** Departures are made for so long. */
const DAYS_AHEAD = 365;

/** A day and a party: only visits that can be booked then, for so many. */
export function VisitDayFacet({ filters: { day, party }, today }: { filters: Filters; today: Day }) {
  const t = useT("listing");
  return (
    <div className="flex gap-3 pt-2">
      <label className="block flex-1 text-sm text-muted">
        {t("facet.day")}
        <input
          type="date"
          name="day"
          defaultValue={day ?? ""}
          min={today}
          max={addDays(today, DAYS_AHEAD)}
          className="field mt-1 text-ink"
        />
      </label>
      <label className="block w-24 text-sm text-muted">
        {t("facet.party")}
        <input
          type="number"
          name="party"
          defaultValue={party ?? ""}
          min={1}
          max={MOST_PEOPLE}
          inputMode="numeric"
          placeholder="1"
          className="field mt-1 text-ink"
        />
      </label>
    </div>
  );
}
