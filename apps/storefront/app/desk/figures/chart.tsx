import { formatDay, formatDong } from "@market/ocop";
import type { FiguresAnswer } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { barsOf, HEIGHT, WIDTH } from "./bars";

/** Sales of each day as bars, drawn here; in words what they show, and the table has every number. */
export function Chart({ figures: { from, to, days } }: { figures: FiguresAnswer }) {
  const t = useT("figures");
  const locale = useLocale();
  const { base, bars, highest } = barsOf(days);
  if (!highest) return <p className="notice mt-4">{t("chartNone")}</p>;
  const words = t("chart", {
    from: formatDay(from, locale),
    to: formatDay(to, locale),
    day: formatDay(highest.day, locale),
    amount: formatDong(highest.amount, locale),
  });
  return (
    <figure className="mt-4">
      <svg
        role="img"
        aria-label={words}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-40 w-full text-accent"
      >
        {bars.map(({ day, ...place }) => (
          <rect key={day} {...place} fill="currentColor" />
        ))}
        <line x1="0" x2={WIDTH} y1={base} y2={base} stroke="currentColor" />
      </svg>
      <figcaption className="mt-1 flex justify-between text-sm text-muted tabular-nums" aria-hidden="true">
        <span>{formatDay(from, locale)}</span>
        <span>{formatDay(to, locale)}</span>
      </figcaption>
    </figure>
  );
}
