import type { DeskDepartureListed } from "@market/store-contract";
import { TextField } from "~/components/forms";
import { useT } from "~/i18n";
import { fieldOf, type VisitDraft } from "./draft";

interface Props {
  departure: DeskDepartureListed;
  draft: VisitDraft | null;
  action: string;
}

/** How many places this one has, and whether it can be booked. Sent with how it was, so that nobody overwrites another. */
export function PlacesForms({ departure, draft, action }: Props) {
  const t = useT("deskVisits");
  const { capacity, taken, held, state } = departure;
  const was = (
    <>
      <input type="hidden" name="was_capacity" value={capacity} />
      <input type="hidden" name="was_state" value={state} />
    </>
  );
  return (
    <section aria-label={t("one.places")} className="not-printed panel">
      <form method="post" action={action} noValidate className="space-y-3">
        <input type="hidden" name="form" value="places" />
        {was}
        <TextField
          field={fieldOf(t, draft, "places", "capacity", String(capacity))}
          label={t("one.places")}
          hint={t("one.placesHint", { count: taken + held })}
          inputMode="numeric"
          maxLength={10}
        />
        <button type="submit" className="button-quiet w-full">
          {t("one.savePlaces")}
        </button>
      </form>
      <form method="post" action={action} className="mt-3">
        <input type="hidden" name="form" value="state" />
        {was}
        <input type="hidden" name="state" value={state === "open" ? "closed" : "open"} />
        <button type="submit" className="button-quiet w-full">
          {t(state === "open" ? "one.close" : "one.open")}
        </button>
      </form>
    </section>
  );
}
