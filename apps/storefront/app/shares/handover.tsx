import { formatDay, formatDong } from "@market/ocop";
import type { HandoverShown } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";

/** `2026-11` as people read it: `11/2026`. */
export const tellMonth = (month: string) => `${month.slice(5)}/${month.slice(0, 4)}`;

/** What somebody was given of a month's takings; struck through where it was undone. */
export function Handover({ handover }: { handover: HandoverShown }) {
  const t = useT("shares");
  const locale = useLocale();
  const { month, name, title, amount, on, way, note, by, undone } = handover;
  const Text = undone ? "s" : "span";
  return (
    <>
      <p>
        <Text>
          <strong className="tabular-nums">{formatDong(amount, locale)}</strong> ·{" "}
          {t("handover.of", { name, month: tellMonth(month) })} · {title}
        </Text>
      </p>
      <p className="text-sm text-muted">
        {t("handover.how", { way: t(`handover.ways.${way}`), day: formatDay(on, locale), who: by })}
        {note && ` · ${note}`}
      </p>
      {undone && (
        <p className="text-sm font-semibold">
          {t("handover.undone", { why: undone.why ?? "", who: undone.by })}
        </p>
      )}
    </>
  );
}
