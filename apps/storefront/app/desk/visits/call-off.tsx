import { formatDong } from "@market/ocop";
import type { DeskComing } from "@market/store-contract";
import { TextArea } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { fieldOf, type VisitDraft } from "./draft";

const LONGEST = 500;

interface Props {
  coming: DeskComing;
  draft: VisitDraft | null;
  action: string;
}

/** Says how many people and how much money it is about, and sends just these numbers along: what changed meanwhile is asked again. */
export function CallOff({ coming, draft, action }: Props) {
  const t = useT("deskVisits");
  const { bookings, guests, total } = coming;
  const amount = formatDong(total, useLocale());
  // Of a booking without guests, its money comes back too.
  const count = Math.max(guests, bookings);
  return (
    <details open={draft?.form === "call_off"} className="not-printed panel">
      <summary className="min-h-11 py-2.5 font-semibold text-bad">{t("one.callOff")}</summary>
      <p>{t("one.callOffText", { count, bookings, amount })}</p>
      <form method="post" action={action} noValidate className="mt-2 space-y-3">
        <input type="hidden" name="form" value="call_off" />
        <input type="hidden" name="seen_bookings" value={bookings} />
        <input type="hidden" name="seen_guests" value={guests} />
        <input type="hidden" name="seen_total" value={total} />
        <TextArea
          field={fieldOf(t, draft, "call_off", "reason")}
          label={t("one.reason")}
          hint={t("one.reasonHint")}
          maxLength={LONGEST}
        />
        <button type="submit" className="button w-full">
          {t("one.callOffButton", { count, amount })}
        </button>
      </form>
    </details>
  );
}
