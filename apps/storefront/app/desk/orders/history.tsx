import { formatMoment } from "@market/ocop";
import type { OrderDeed } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";

/** Who did what, the latest first. */
export function DeskHistory({ history }: { history: OrderDeed[] }) {
  const t = useT("deskOrders");
  const locale = useLocale();
  if (!history.length) return null;
  return (
    <section aria-labelledby="history-title" className="panel">
      <h2 id="history-title" className="text-lg font-semibold">
        {t("history")}
      </h2>
      <ol className="mt-2 space-y-1 text-sm">
        {[...history].reverse().map(({ deed, at, by, reason }) => (
          <li key={deed + at}>
            {t("meanwhile.by", {
              what: t(`deed.${deed}`),
              name: by,
              moment: formatMoment(new Date(at), locale),
            })}
            {reason && <span className="block text-muted">{reason}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
