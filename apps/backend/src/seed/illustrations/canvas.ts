import { darker, lighter } from "./colour";

export type Point = readonly [x: number, y: number];

/** Two decimals at most: what is drawn stays small and the same on every machine. */
export const n = (value: number): string => String(Math.round(value * 100) / 100);

/** Collects gradients while shapes are drawn as SVG text. The origin of a subject is the middle of its foot; up is negative. */
export class Canvas {
  #defs: string[] = [];
  /** The same gradient is asked for by many petals: it is written once. */
  #known = new Map<string, string>();

  get defs(): string {
    return this.#defs.join("");
  }

  #define(id: string, element: (id: string) => string): string {
    const key = element("");
    const known = this.#known.get(key) ?? `${id}${this.#defs.length}`;
    if (!this.#known.has(key)) {
      this.#known.set(key, known);
      this.#defs.push(element(known));
    }
    return `url(#${known})`;
  }

  #gradient(
    kind: "linear" | "radial",
    at: string,
    stops: ReadonlyArray<readonly [number, string, number?]>,
  ): string {
    const marks = stops
      .map(([offset, colour, opacity]) => {
        const clear = opacity === undefined ? "" : ` stop-opacity="${opacity}"`;
        return `<stop offset="${offset}" stop-color="${colour}"${clear}/>`;
      })
      .join("");
    return this.#define("g", (id) => `<${kind}Gradient id="${id}" ${at}>${marks}</${kind}Gradient>`);
  }

  down(top: string, bottom: string): string {
    return this.#gradient("linear", 'x1="0" y1="0" x2="0" y2="1"', [
      [0, top],
      [1, bottom],
    ]);
  }

  /** Light from the left on something round, as wide as the shape itself. */
  round(colour: string, depth = 0.3): string {
    return this.#gradient("linear", 'x1="0" y1="0" x2="1" y2="0.06"', [
      [0, darker(colour, depth * 0.35)],
      [0.26, lighter(colour, depth * 0.75)],
      [0.58, colour],
      [1, darker(colour, depth)],
    ]);
  }

  /** A ball lit from the upper left. */
  ball(colour: string, depth = 0.32): string {
    return this.#gradient("radial", 'cx="0.36" cy="0.3" r="0.78"', [
      [0, lighter(colour, depth)],
      [0.45, colour],
      [1, darker(colour, depth)],
    ]);
  }

  glow(colour: string, strength = 0.6): string {
    return this.#gradient("radial", 'cx="0.5" cy="0.5" r="0.5"', [
      [0, colour, strength],
      [0.55, colour, strength * 0.45],
      [1, colour, 0],
    ]);
  }

  clip(shape: string, content: string): string {
    return `<g clip-path="${this.#define("c", (id) => `<clipPath id="${id}">${shape}</clipPath>`)}">${content}</g>`;
  }
}

export const path = (d: string, fill: string, more = ""): string => `<path d="${d}" fill="${fill}" ${more}/>`;

export const line = (d: string, stroke: string, width: number, more = ""): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = ""): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`;

export const circle = (x: number, y: number, r: number, fill: string, more = ""): string =>
  ellipse(x, y, r, r, fill, more);

export const box = (x: number, y: number, w: number, h: number, r: number, fill: string, more = ""): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(r)}" fill="${fill}" ${more}/>`;

export const at = (x: number, y: number, content: string, scale = 1, turn = 0): string =>
  `<g transform="translate(${n(x)} ${n(y)})${turn ? ` rotate(${n(turn)})` : ""}${scale === 1 ? "" : ` scale(${n(scale)})`}">${content}</g>`;

export const mirrored = (content: string): string => `<g transform="scale(-1 1)">${content}</g>`;

export const faint = (opacity: number, content: string): string => `<g opacity="${opacity}">${content}</g>`;

/** The soft shadow of something that stands on a table. */
export function shadow(c: Canvas, x: number, y: number, rx: number, strength = 0.4): string {
  return ellipse(x + rx * 0.1, y, rx * 1.25, rx * 0.2, c.glow("#2a1c12", strength));
}

/** A smooth line through points (Catmull-Rom as Bézier curves); `M` or `L` starts it. */
export function curve(points: readonly Point[], start: "M" | "L" = "M"): string {
  const parts: string[] = [];
  points.forEach(([x, y], i) => {
    if (i === 0) {
      parts.push(`${start}${n(x)} ${n(y)}`);
      return;
    }
    const [p0, p1, p2, p3] = [
      points[i - 2] ?? points[i - 1],
      points[i - 1],
      [x, y],
      points[i + 1] ?? [x, y],
    ] as Point[];
    if (!p0 || !p1 || !p2 || !p3) return;
    const c1 = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6];
    const c2 = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6];
    parts.push(`C${n(c1[0] ?? 0)} ${n(c1[1] ?? 0)} ${n(c2[0] ?? 0)} ${n(c2[1] ?? 0)} ${n(x)} ${n(y)}`);
  });
  return parts.join("");
}
