import { at, type Canvas, circle, ellipse, line, n, path } from "./canvas";
import { darker, lighter } from "./colour";

/** A leaf from its stalk at the origin, pointing up. */
export function leaf(c: Canvas, length: number, width: number, colour: string): string {
  const half = width / 2;
  const side = (dir: number) =>
    `M0 0C${n(dir * half)} ${n(-length * 0.2)} ${n(dir * half)} ${n(-length * 0.7)} 0 ${n(-length)}`;
  return (
    path(
      `${side(-1)}C${n(half)} ${n(-length * 0.7)} ${n(half)} ${n(-length * 0.2)} 0 0Z`,
      c.round(colour, 0.3),
    ) +
    line(
      `M0 0L0 ${n(-length * 0.9)}`,
      lighter(colour, 0.35),
      Math.max(2, width * 0.04),
      'stroke-opacity="0.7"',
    )
  );
}

/** A bent twig with leaves on both sides. */
export function sprig(c: Canvas, length: number, colour: string, pairs = 4, size = 1): string {
  const parts = [
    line(`M0 0Q${n(length * 0.12)} ${n(-length * 0.5)} 0 ${n(-length)}`, darker(colour, 0.3), 5),
  ];
  for (let i = 0; i < pairs; i += 1) {
    const t = (i + 0.7) / pairs;
    const x = length * 0.24 * t * (1 - t);
    const long = (92 - i * 8) * size;
    parts.push(
      at(x, -length * t, leaf(c, long, long * 0.42, i % 2 ? lighter(colour, 0.1) : colour), 1, -58 + i * 4),
    );
    parts.push(
      at(
        x,
        -length * t - 8,
        leaf(c, long * 0.9, long * 0.4, i % 2 ? colour : darker(colour, 0.1)),
        1,
        56 - i * 4,
      ),
    );
  }
  parts.push(at(0, -length + 4, leaf(c, 78 * size, 34 * size, lighter(colour, 0.15)), 1, 4));
  return parts.join("");
}

/** Heavy ears of ripe rice, bent over. */
export function riceEar(length: number, colour = "#d9a840", stalk = "#9a8f4a"): string {
  const grains: string[] = [];
  for (let i = 0; i < 15; i += 1) {
    const t = i / 14;
    const x = length * 0.38 * t ** 1.6;
    const y = -length * (0.62 + 0.38 * t) + length * 0.34 * t ** 2.4;
    const side = i % 2 ? 1 : -1;
    grains.push(
      `<ellipse cx="${n(x + side * 9)}" cy="${n(y)}" rx="7" ry="15" fill="${i % 3 ? colour : lighter(colour, 0.25)}" transform="rotate(${n(20 + t * 80 + side * 22)} ${n(x + side * 9)} ${n(y)})"/>`,
    );
  }
  return (
    line(
      `M0 0C0 ${n(-length * 0.5)} ${n(length * 0.04)} ${n(-length * 0.98)} ${n(length * 0.38)} ${n(-length * 0.66)}`,
      stalk,
      5,
    ) + grains.join("")
  );
}

export function riceSheaf(scale = 1): string {
  const ears = [-34, -20, -8, 6, 18, 32].map((turn) => at(0, 0, riceEar(300), scale, turn)).join("");
  return ears + at(0, -34 * scale, ellipse(0, 0, 30, 12, "#9c3f2e"), scale);
}

/** Petals around a heart. */
export function bloom(
  c: Canvas,
  petals: number,
  length: number,
  width: number,
  colour: string,
  heart: string,
  turn = 0,
): string {
  const around = Array.from({ length: petals }, (_, i) => {
    const shade = i % 2 ? colour : darker(colour, 0.08);
    return at(
      0,
      0,
      path(petal(length, width), c.down(lighter(shade, 0.28), shade)),
      1,
      turn + (360 / petals) * i,
    );
  }).join("");
  return around + circle(0, 0, width * 0.3, c.ball(heart));
}

export function petal(length: number, width: number): string {
  return `M0 0C${n(-width)} ${n(-length * 0.35)} ${n(-width * 0.62)} ${n(-length)} 0 ${n(-length)}C${n(width * 0.62)} ${n(-length)} ${n(width)} ${n(-length * 0.35)} 0 0Z`;
}

/** A lotus seen from the side. */
export function lotusFlower(c: Canvas, size: number, colour = "#e58fa6"): string {
  const ring = (turns: readonly number[], long: number, wide: number, shade: string) =>
    turns
      .map((turn) =>
        at(0, 0, path(petal(long * size, wide * size), c.down(shade, lighter(shade, 0.55))), 1, turn),
      )
      .join("");
  return (
    ring([-64, 64, -46, 46], 150, 40, darker(colour, 0.08)) +
    ring([-28, 28, 0], 176, 46, colour) +
    ring([-80, 80], 120, 34, lighter(colour, 0.1)) +
    ring([-15, 15], 140, 40, lighter(colour, 0.2))
  );
}

/** A heap of round things: small ones behind, the nearest last. */
export function heap(
  items: (index: number) => string,
  rows: ReadonlyArray<readonly [count: number, y: number, spread: number]>,
): string {
  let index = 0;
  return rows
    .map(([count, y, spread]) =>
      Array.from({ length: count }, (_, i) => {
        const x = count === 1 ? 0 : -spread + (2 * spread * i) / (count - 1);
        index += 1;
        return at(x, y + ((index * 37) % 11) - 5, items(index));
      }).join(""),
    )
    .join("");
}
