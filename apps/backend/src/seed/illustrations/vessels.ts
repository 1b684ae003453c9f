import { box, type Canvas, circle, curve, ellipse, faint, line, n, type Point, path } from "./canvas";
import { darker, lighter, mix } from "./colour";

/** Heights above the foot with the radius there, from the foot up. */
export type Profile = ReadonlyArray<readonly [height: number, radius: number]>;

const TILT = 0.13;

/** The outline of something turned on a wheel, seen a little from above. */
export function turned(profile: Profile): string {
  const right: Point[] = profile.map(([h, r]) => [r, -h]);
  const left: Point[] = [...profile].reverse().map(([h, r]) => [-r, -h]);
  const [, foot] = profile[0] ?? [0, 0];
  return `${curve(right)}${curve(left, "L")}Q0 ${n(foot * TILT * 2)} ${n(foot)} 0Z`;
}

export function vessel(c: Canvas, profile: Profile, colour: string, depth = 0.34): string {
  const [h, r] = profile.at(-1) ?? [0, 0];
  return (
    path(turned(profile), c.round(colour, depth)) +
    ellipse(0, -h, r, r * TILT, darker(colour, 0.28)) +
    ellipse(0, -h + r * 0.02, r * 0.88, r * TILT * 0.8, darker(colour, 0.5))
  );
}

/** Glass with something in it up to `level`. */
export function glass(c: Canvas, profile: Profile, liquid: string, level: number, tint = "#ffffff"): string {
  const below = profile.filter(([h]) => h <= level);
  const over = profile.find(([h]) => h > level);
  const last = below.at(-1) ?? [0, 0];
  const share = over ? (level - last[0]) / (over[0] - last[0]) : 0;
  const r = over ? last[1] + (over[1] - last[1]) * share : last[1];
  const filled: Profile = [...below.map(([h, w]) => [h, w * 0.94] as const), [level, r * 0.94]];
  const [top, mouth] = profile.at(-1) ?? [0, 0];
  return (
    path(turned(profile), tint, 'fill-opacity="0.3"') +
    path(turned(filled), c.round(liquid, 0.26)) +
    ellipse(0, -level, r * 0.94, r * TILT, lighter(liquid, 0.3)) +
    line(turned(profile), "#ffffff", 3, 'stroke-opacity="0.55"') +
    ellipse(0, -top, mouth, mouth * TILT, "none", 'stroke="#ffffff" stroke-opacity="0.8" stroke-width="4"') +
    gleam(profile)
  );
}

/** The window's light along the left side. */
export function gleam(profile: Profile, opacity = 0.4): string {
  const inner = profile.slice(0, -1);
  if (inner.length < 2) return "";
  const points: Point[] = inner.map(([h, r]) => [-r * 0.68, -Math.max(h, 14)]);
  return line(curve(points), "#ffffff", 11, `stroke-opacity="${opacity}"`);
}

export const BOTTLE: Profile = [
  [0, 86],
  [14, 92],
  [250, 92],
  [300, 80],
  [345, 40],
  [380, 30],
  [450, 29],
];
export const SQUAT: Profile = [
  [0, 96],
  [16, 104],
  [170, 104],
  [220, 92],
  [262, 46],
  [300, 34],
  [352, 33],
];
export const SLIM: Profile = [
  [0, 66],
  [12, 70],
  [260, 70],
  [330, 52],
  [380, 28],
  [470, 26],
];
export const JAR: Profile = [
  [0, 118],
  [18, 130],
  [210, 130],
  [246, 116],
  [262, 104],
];
export const SMALL_JAR: Profile = [
  [0, 92],
  [14, 102],
  [140, 102],
  [166, 92],
  [178, 84],
];
export const TUMBLER: Profile = [
  [0, 66],
  [10, 70],
  [220, 88],
];
export const CUP: Profile = [
  [0, 34],
  [14, 44],
  [60, 74],
  [104, 84],
];
export const BOWL: Profile = [
  [0, 58],
  [18, 66],
  [40, 104],
  [92, 158],
  [130, 172],
];
export const POT: Profile = [
  [0, 120],
  [24, 158],
  [90, 196],
  [160, 190],
  [214, 160],
];
export const VAT: Profile = [
  [0, 96],
  [50, 138],
  [170, 180],
  [270, 164],
  [330, 112],
  [352, 118],
];

export function bottle(
  c: Canvas,
  profile: Profile,
  liquid: string,
  cap: string,
  emblem: string,
  fill = 0.82,
): string {
  const [top] = profile.at(-1) ?? [0];
  const wide = Math.max(...profile.map(([, r]) => r));
  const mouth = profile.at(-1)?.[1] ?? 30;
  return (
    glass(c, profile, liquid, top * fill, mix(liquid, "#ffffff", 0.6)) +
    box(-mouth - 6, -top - 52, (mouth + 6) * 2, 64, 8, c.round(cap)) +
    ellipse(0, -top - 52, mouth + 6, (mouth + 6) * TILT, lighter(cap, 0.25)) +
    label(c, wide, top * 0.1, top * 0.36, emblem)
  );
}

/** A paper label without words: two rules and an emblem. */
export function label(
  c: Canvas,
  r: number,
  bottom: number,
  height: number,
  emblem: string,
  paper = "#f8efdd",
): string {
  const w = r * 0.995;
  const dip = r * TILT * 1.2;
  const top = bottom + height;
  const shape = `M${n(-w)} ${n(-bottom)}Q0 ${n(-bottom + dip * 2)} ${n(w)} ${n(-bottom)}V${n(-top)}Q0 ${n(-top + dip * 2)} ${n(-w)} ${n(-top)}Z`;
  const rule = (h: number) =>
    line(
      `M${n(-w * 0.94)} ${n(-h)}Q0 ${n(-h + dip * 2)} ${n(w * 0.94)} ${n(-h)}`,
      emblem,
      3,
      'stroke-opacity="0.75"',
    );
  return (
    path(shape, c.round(paper, 0.16)) +
    rule(bottom + 12) +
    rule(top - 12) +
    mark(emblem, -(bottom + height / 2) + dip, Math.min(r * 0.4, height * 0.26))
  );
}

/** Sun over two waves: our own device on every label. */
function mark(colour: string, y: number, r: number): string {
  const wave = (dy: number) =>
    line(`M${n(-r)} ${n(y + dy)}q${n(r / 2)} ${n(-r * 0.42)} ${n(r)} 0t${n(r)} 0`, colour, r * 0.13);
  return circle(0, y - r * 0.35, r * 0.46, colour) + wave(r * 0.42) + wave(r * 0.78);
}

export function jar(c: Canvas, content: string, lid: string, emblem: string, profile: Profile = JAR): string {
  const [top, mouth] = profile.at(-1) ?? [0, 0];
  const wide = Math.max(...profile.map(([, r]) => r));
  return (
    glass(c, profile, content, top * 0.84) +
    box(-mouth - 10, -top - 40, (mouth + 10) * 2, 52, 10, c.round(lid)) +
    ellipse(0, -top - 40, mouth + 10, (mouth + 10) * TILT, lighter(lid, 0.22)) +
    label(c, wide, top * 0.14, top * 0.42, emblem)
  );
}

export function bowl(c: Canvas, colour: string, content: string, profile: Profile = BOWL, band = ""): string {
  const [top, mouth] = profile.at(-1) ?? [0, 0];
  const ring = band
    ? line(
        `M${n(-mouth * 0.93)} ${n(-top * 0.8)}Q0 ${n(-top * 0.8 + mouth * 0.27)} ${n(mouth * 0.93)} ${n(-top * 0.8)}`,
        band,
        7,
        'stroke-opacity="0.8"',
      )
    : "";
  return (
    ellipse(0, -top, mouth, mouth * 0.2, darker(colour, 0.2)) +
    content +
    path(`${openFront(profile)}`, c.round(colour, 0.26)) +
    ring
  );
}

/** The front wall of a bowl, below its near rim, so that what is in it stands behind. */
function openFront(profile: Profile): string {
  const [top, mouth] = profile.at(-1) ?? [0, 0];
  const right: Point[] = profile.map(([h, r]) => [r, -h]);
  const left: Point[] = [...profile].reverse().map(([h, r]) => [-r, -h]);
  const [, foot] = profile[0] ?? [0, 0];
  return `${curve(right)}Q0 ${n(-top + mouth * 0.4)} ${n(-mouth)} ${n(-top)}${curve(left, "L")}Q0 ${n(foot * 0.26)} ${n(foot)} 0Z`;
}

export function plate(c: Canvas, r: number, colour = "#f6f1e6", rim = "#4d6f9c"): string {
  return (
    ellipse(0, 6, r, r * 0.27, darker(colour, 0.25)) +
    ellipse(0, 0, r, r * 0.27, c.round(colour, 0.14)) +
    ellipse(0, -1, r * 0.93, r * 0.245, "none", `stroke="${rim}" stroke-width="4" stroke-opacity="0.55"`) +
    ellipse(0, 3, r * 0.72, r * 0.18, darker(colour, 0.06))
  );
}

/** A round tray of woven bamboo. */
export function tray(c: Canvas, r: number): string {
  const strands = Array.from({ length: 13 }, (_, i) => {
    const x = -r * 0.9 + (i * r * 1.8) / 12;
    const y = Math.sqrt(Math.max(0, 1 - (x / (r * 0.95)) ** 2)) * r * 0.25;
    return line(`M${n(x)} ${n(-y)}L${n(x * 0.98)} ${n(y)}`, "#a87c46", 3, 'stroke-opacity="0.5"');
  }).join("");
  return (
    ellipse(0, 16, r, r * 0.29, "#8d6638") +
    ellipse(0, 0, r, r * 0.29, c.round("#d2a767", 0.22)) +
    ellipse(0, 2, r * 0.94, r * 0.255, "#e1be84") +
    strands
  );
}

/** A basket whose content stands above the rim. */
export function basket(c: Canvas, content: string, r = 210, h = 150): string {
  const body: Profile = [
    [0, r * 0.68],
    [h * 0.5, r * 0.9],
    [h, r],
  ];
  const shape = openFront(body);
  const weave: string[] = [];
  for (let row = 0; row < 6; row += 1) {
    const y = -h + 22 + row * (h / 5.4);
    weave.push(
      line(`M${n(-r)} ${n(y)}Q0 ${n(y + r * 0.4)} ${n(r)} ${n(y)}`, "#8f6432", 5, 'stroke-opacity="0.55"'),
    );
  }
  for (let i = -7; i <= 7; i += 1) {
    weave.push(
      line(
        `M${n((i * r) / 7.2)} ${n(-h - 10)}L${n((i * r) / 10)} ${n(r * 0.2)}`,
        "#7c5529",
        4,
        'stroke-opacity="0.35"',
      ),
    );
  }
  return (
    ellipse(0, -h, r, r * 0.2, "#7a552c") +
    content +
    c.clip(`<path d="${shape}"/>`, path(shape, c.round("#c8985a", 0.36)) + weave.join("")) +
    line(`M${n(-r)} ${n(-h)}Q0 ${n(-h + r * 0.4)} ${n(r)} ${n(-h)}`, "#a9773c", 15) +
    line(`M${n(-r)} ${n(-h - 3)}Q0 ${n(-h + r * 0.4 - 3)} ${n(r)} ${n(-h - 3)}`, "#dcb070", 4)
  );
}

export function steam(x: number, y: number, height = 150): string {
  const wisp = (dx: number, scale: number) =>
    line(
      `M${n(x + dx)} ${n(y)}c${n(-34 * scale)} ${n(-height * 0.3)} ${n(34 * scale)} ${n(-height * 0.5)} 0 ${n(-height * scale)}`,
      "#ffffff",
      10 * scale,
    );
  return faint(0.34, wisp(-46, 0.8) + wisp(0, 1) + wisp(44, 0.75));
}
