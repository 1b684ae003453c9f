/** Of the drawing's own units; it is scaled to the page's width. */
export const WIDTH = 600;
export const HEIGHT = 160;

export interface Bar {
  day: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Bars {
  /** Where nothing was sold. */
  base: number;
  bars: Bar[];
  highest: { day: string; amount: number } | null;
}

const GAP = 0.2;

/** One bar a day, below the line on a day on which more was given back than sold. */
export function barsOf(days: ReadonlyArray<{ day: string; amount: number }>): Bars {
  const amounts = days.map(({ amount }) => amount);
  const most = Math.max(0, ...amounts);
  const least = Math.min(0, ...amounts);
  const span = most - least || 1;
  const base = round((most / span) * HEIGHT);
  const step = WIDTH / Math.max(1, days.length);
  const bars = days.flatMap(({ day, amount }, place) => {
    if (amount === 0) return [];
    const height = Math.max(1, round((Math.abs(amount) / span) * HEIGHT));
    const x = round(place * step + (step * GAP) / 2);
    return [{ day, x, y: amount > 0 ? base - height : base, width: round(step * (1 - GAP)), height }];
  });
  const highest = days.reduce<Bars["highest"]>(
    (best, { day, amount }) => (amount > (best?.amount ?? 0) ? { day, amount } : best),
    null,
  );
  return { base, bars, highest };
}

const round = (value: number) => Math.round(value * 100) / 100;
