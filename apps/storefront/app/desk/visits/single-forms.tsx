import { TextField } from "~/components/forms";
import { useT } from "~/i18n";
import { fieldOf, type VisitDraft } from "./draft";

interface Props {
  draft: VisitDraft | null;
  action: string;
  today: string;
}

/** One departure that no schedule makes. */
export function DepartureForm({ draft, action, today }: Props) {
  const t = useT("deskVisits");
  const field = (name: string, begins = "") => fieldOf(t, draft, "departure", name, begins);
  return (
    <details open={draft?.form === "departure"} className="panel">
      <summary className="min-h-11 py-2.5 font-semibold">{t("experience.single")}</summary>
      <form method="post" action={action} noValidate className="mt-2 space-y-3">
        <input type="hidden" name="form" value="departure" />
        <TextField field={field("day", today)} label={t("experience.day")} type="date" />
        <TextField field={field("time", "08:00")} label={t("experience.time")} type="time" />
        <TextField
          field={field("capacity")}
          label={t("experience.places")}
          inputMode="numeric"
          maxLength={10}
        />
        <button type="submit" className="button w-full">
          {t("experience.singleButton")}
        </button>
      </form>
    </details>
  );
}

/** Days on which no more bookings are taken; whoever has booked goes. */
export function ClosureForm({ draft, action, today }: Props) {
  const t = useT("deskVisits");
  const field = (name: string, begins = "") => fieldOf(t, draft, "closure", name, begins);
  return (
    <details open={draft?.form === "closure"} className="panel">
      <summary className="min-h-11 py-2.5 font-semibold">{t("experience.closures")}</summary>
      <p className="text-sm text-muted">{t("experience.closuresHint")}</p>
      <form method="post" action={action} noValidate className="mt-2 space-y-3">
        <input type="hidden" name="form" value="closure" />
        <TextField field={field("from", today)} label={t("experience.closeFrom")} type="date" />
        <TextField field={field("to", today)} label={t("experience.closeTo")} type="date" />
        <button type="submit" name="closed" value="yes" className="button w-full">
          {t("experience.close")}
        </button>
        <button type="submit" name="closed" value="no" className="button-quiet w-full">
          {t("experience.reopen")}
        </button>
      </form>
    </details>
  );
}
