import { at, box, type Canvas, circle, ellipse, faint, line, n, path } from "./canvas";
import { darker, lighter, mix, type Palette } from "./colour";
import { sprig } from "./plants";
import type { Random } from "./random";

export const WIDTH = 1280;
export const HEIGHT = 960;

/** Where the foot of a subject stands. */
export const STAND = { x: 640, y: 790 };

/** A wall with a patch of daylight, a table, and sometimes a cloth: the stage of every still life. */
export function table(c: Canvas, p: Palette, r: Random): string {
  const edge = 640 + r.between(-12, 12);
  const view = r.oneOf(["window", "moon", "arch", "leaves"] as const);
  return (
    box(0, 0, WIDTH, HEIGHT, 0, c.down(lighter(p.wall, 0.16), p.wall)) +
    ellipse(r.between(420, 860), 380, 720, 520, c.glow(p.light, 0.85)) +
    backdrop(c, p, r, view) +
    box(0, edge, WIDTH, HEIGHT - edge, 0, c.down(lighter(p.table, 0.14), darker(p.table, 0.14))) +
    box(0, edge, WIDTH, 5, 0, lighter(p.table, 0.4)) +
    grain(edge, p.table, r) +
    cloth(c, p, edge, r)
  );
}

function backdrop(c: Canvas, p: Palette, r: Random, view: "window" | "moon" | "arch" | "leaves"): string {
  const x = r.between(380, 900);
  if (view === "moon") return circle(x, 330, 250, c.down(lighter(p.light, 0.25), mix(p.light, p.wall, 0.4)));
  if (view === "arch") {
    const w = 300;
    return path(
      `M${n(x - w)} 660V330A${w} ${w} 0 0 1 ${n(x + w)} 330V660Z`,
      c.down(lighter(p.light, 0.2), mix(p.light, p.wall, 0.55)),
    );
  }
  if (view === "window") {
    const pane = (dx: number, dy: number) => `M${n(x + dx)} ${n(90 + dy)}l180 34v190l-180 -34Z`;
    return faint(
      0.5,
      path(pane(-210, 0) + pane(-10, 38) + pane(-210, 214) + pane(-10, 252), lighter(p.light, 0.3)),
    );
  }
  const dark = mix(p.wall, "#46553c", 0.32);
  return faint(
    0.4,
    at(60, 690, sprig(c, 520, dark, 6, 1.7), 1, 14) + at(1220, 690, sprig(c, 460, dark, 6, 1.6), 1, -18),
  );
}

function grain(edge: number, table: string, r: Random): string {
  return Array.from({ length: 7 }, (_, i) => {
    const y = edge + 26 + i * 46;
    const bend = r.between(-16, 16);
    return line(
      `M0 ${n(y)}C400 ${n(y + bend)} 860 ${n(y - bend)} 1280 ${n(y + bend / 2)}`,
      darker(table, 0.25),
      2.5,
      'stroke-opacity="0.35"',
    );
  }).join("");
}

function cloth(c: Canvas, p: Palette, edge: number, r: Random): string {
  if (r.between(0, 1) < 0.35) return "";
  const left = r.between(150, 250);
  const top = edge + 52;
  const shape = `M${n(left + 70)} ${n(top)}L${n(1180 - left + 70)} ${n(top - 8)}L${n(1330 - left)} 980L${n(left - 90)} 980Z`;
  const stripe = r.oneOf(["#a9482f", "#4d6f9c", "#6f8257", "#b58a3c"]);
  const band = (t: number) =>
    line(
      `M${n(left + 70 - 160 * t)} ${n(top + t * 320)}L${n(1250 - left + 80 * t)} ${n(top - 8 + t * 320)}`,
      stripe,
      7,
      'stroke-opacity="0.45"',
    );
  return path(shape, c.down(lighter(p.cloth, 0.3), darker(p.cloth, 0.08))) + band(0.1) + band(0.15);
}

/** Sky over water with islands of limestone. */
export function bay(c: Canvas, r: Random): string {
  const sky = r.oneOf([
    ["#f3d9b4", "#f8ead2"],
    ["#bcd8dc", "#eef3e6"],
    ["#e9c2ad", "#f7e6d3"],
  ] as const);
  return (
    box(0, 0, WIDTH, 620, 0, c.down(sky[0], sky[1])) +
    circle(r.between(250, 1030), 220, 92, lighter("#f6d28f", 0.35)) +
    ridge(c, 520, "#a9bdb8", r, 0.8) +
    ridge(c, 560, "#7f9c94", r, 1) +
    box(0, 556, WIDTH, 404, 0, c.down("#8fbab8", "#39767d")) +
    ripples(600, 950, r)
  );
}

function ripples(from: number, to: number, r: Random): string {
  return Array.from({ length: 26 }, (_, i) => {
    const y = from + ((to - from) * i) / 26;
    const long = 40 + i * 5;
    return line(
      `M${n(r.between(0, 1240))} ${n(y)}q${n(long / 2)} -7 ${n(long)} 0`,
      "#e9f4ee",
      3 + i * 0.08,
      'stroke-opacity="0.4"',
    );
  }).join("");
}

/** Karst towers along the horizon. */
export function ridge(c: Canvas, foot: number, colour: string, r: Random, scale: number): string {
  const towers: string[] = [];
  for (let x = r.between(-60, 40); x < WIDTH; x += r.between(120, 240) * scale) {
    const w = r.between(70, 130) * scale;
    const h = r.between(90, 260) * scale;
    towers.push(
      path(
        `M${n(x - w)} ${foot}C${n(x - w * 0.86)} ${n(foot - h * 0.7)} ${n(x - w * 0.5)} ${n(foot - h)} ${n(x - w * 0.1)} ${n(foot - h)}C${n(x + w * 0.4)} ${n(foot - h * 0.98)} ${n(x + w * 0.6)} ${n(foot - h * 0.5)} ${n(x + w)} ${foot}Z`,
        c.down(lighter(colour, 0.12), darker(colour, 0.12)),
      ),
    );
  }
  return towers.join("");
}

/** Rice fields to the horizon. */
export function fields(c: Canvas, r: Random): string {
  const strip = (y: number, h: number, colour: string) =>
    path(
      `M0 ${y}C320 ${y - 26} 800 ${y + 30} 1280 ${y - 6}V${y + h}H0Z`,
      c.down(lighter(colour, 0.2), colour),
    );
  return (
    box(0, 0, WIDTH, 620, 0, c.down("#cfe0da", "#f8ecd0")) +
    circle(r.between(300, 980), 250, 84, "#f7d894") +
    ridge(c, 500, "#9db3a4", r, 0.7) +
    strip(490, 200, "#a9b86a") +
    strip(570, 200, "#c2bd5f") +
    strip(660, 300, "#8fa650") +
    rows(700)
  );
}

function rows(from: number): string {
  return Array.from({ length: 15 }, (_, i) =>
    line(
      `M${n(640 + (i - 7) * 42)} ${from}L${n(640 + (i - 7) * 190)} 970`,
      "#6f8a3b",
      5,
      'stroke-opacity="0.4"',
    ),
  ).join("");
}

/** A swept yard of brick before trees. */
export function yard(c: Canvas, r: Random): string {
  const tree = (x: number, size: number) =>
    box(x - 12 * size, 330, 24 * size, 250, 8, "#7a5a40") +
    circle(x, 270, 120 * size, c.ball("#7f9a62")) +
    circle(x - 80 * size, 330, 86 * size, c.ball("#8fa86c")) +
    circle(x + 86 * size, 326, 92 * size, c.ball("#71905a"));
  return (
    box(0, 0, WIDTH, 600, 0, c.down("#cfe2e2", "#fbf0d8")) +
    faint(0.9, tree(r.between(90, 170), 1.1) + tree(r.between(1080, 1190), 1.25)) +
    box(0, 560, WIDTH, 400, 0, c.down("#d9a47e", "#b5714e")) +
    Array.from({ length: 8 }, (_, i) =>
      line(`M0 ${600 + i * i * 6}H1280`, "#8f5538", 3, 'stroke-opacity="0.3"'),
    ).join("") +
    Array.from({ length: 15 }, (_, i) =>
      line(
        `M${n(640 + (i - 7) * 70)} 562L${n(640 + (i - 7) * 190)} 970`,
        "#8f5538",
        3,
        'stroke-opacity="0.25"',
      ),
    ).join("")
  );
}

/** Still water seen from above, with lily pads. */
export function pond(c: Canvas, r: Random): string {
  const pad = (x: number, y: number, size: number) => {
    const veins = [-150, -110, -60, 10, 60, 110, 160]
      .map((turn) => at(0, 0, line("M0 0H84", "#a9c795", 3, 'stroke-opacity="0.7"'), 1, turn))
      .join("");
    const round = path("M0 0L92 -30A97 97 0 1 0 92 30Z", c.ball("#6f9a6a"));
    return `<g transform="translate(${n(x)} ${n(y)}) scale(${n(size)} ${n(size * 0.56)})">${round}${veins}</g>`;
  };
  return (
    box(0, 0, WIDTH, HEIGHT, 0, c.down("#9cc4bd", "#3f7f83")) +
    ellipse(640, 420, 760, 420, c.glow("#eaf6ec", 0.5)) +
    ripples(60, 940, r) +
    pad(170, 190, 1.2) +
    pad(1120, 160, 1.05) +
    pad(1150, 800, 1.4) +
    pad(130, 800, 1.1) +
    pad(320, 110, 0.7)
  );
}
