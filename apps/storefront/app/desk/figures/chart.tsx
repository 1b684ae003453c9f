import { formatDay, formatDong } from "@market/ocop";
import type { FiguresAnswer, InterestAnswer } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { type Bars, barsOf, HEIGHT, WIDTH } from "./bars";

/** Sales of each day as bars, drawn here; in words what they show, and the table has every number. */
export function Chart({ figures: { from, to, days } }: { figures: FiguresAnswer }) {
  const t = useT("figures");
  const locale = useLocale();
  const bars = barsOf(days);
  const { highest } = bars;
  if (!highest) return <p className="notice mt-4">{t("chartNone")}</p>;
  const words = t("chart", {
    from: formatDay(from, locale),
    to: formatDay(to, locale),
    day: formatDay(highest.day, locale),
    amount: formatDong(highest.amount, locale),
  });
  return <Drawn bars={bars} words={words} from={from} to={to} />;
}

/** Looks at product pages of each day; none where nobody looked. */
export function ViewsChart({ interest: { from, to, days } }: { interest: InterestAnswer }) {
  const t = useT("figures");
  const locale = useLocale();
  const bars = barsOf(days.map(({ day, views }) => ({ day, amount: views })));
  const { highest } = bars;
  if (!highest) return null;
  const words = t("interest.chart", {
    from: formatDay(from, locale),
    to: formatDay(to, locale),
    day: formatDay(highest.day, locale),
    count: highest.amount,
  });
  return <Drawn bars={bars} words={words} from={from} to={to} />;
}

function Drawn({
  bars: { base, bars },
  words,
  from,
  to,
}: {
  bars: Bars;
  words: string;
  from: string;
  to: string;
}) {
  const locale = useLocale();
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
