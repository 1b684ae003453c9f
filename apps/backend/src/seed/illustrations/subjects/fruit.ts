import { at, type Canvas, circle, ellipse, line, n, path, shadow } from "../canvas";
import { darker, lighter } from "../colour";
import { heap, leaf } from "../plants";
import type { Random } from "../random";
import { basket, tray } from "../vessels";
import type { Studio, Subject } from "./subject";

export function lychees(c: Canvas, r: Random, count: number): string {
  const one = (x: number, y: number) => {
    const scales = Array.from({ length: 12 }, (_, i) => {
      const a = i * 2.4;
      const d = 9 * Math.sqrt(i * 2.4);
      return circle(x + Math.cos(a) * d, y + Math.sin(a) * d, 7, "#9c2338", 'fill-opacity="0.4"');
    }).join("");
    return circle(x, y, 58, c.ball(r.oneOf(["#d0485a", "#c93f52", "#d95d66"]))) + scales;
  };
  const spots = [
    [-60, -60],
    [58, -58],
    [0, -136],
    [-112, -130],
    [114, -132],
    [-2, -48],
    [-56, -196],
    [58, -198],
  ].slice(0, count);
  return spots
    .map(([x = 0, y = 0]) => line(`M${x} ${y - 40}Q${n(x * 0.3)} -250 0 -290`, "#7a5a35", 6) + one(x, y))
    .join("");
}

function lycheeBasket({ c, r }: Studio): string {
  const pile =
    at(0, -130, lychees(c, r, 8), 0.95) +
    at(-150, -120, lychees(c, r, 3), 0.78) +
    at(150, -120, lychees(c, r, 3), 0.78);
  const open =
    circle(0, -56, 58, c.ball("#f6ece6", 0.16)) +
    path("M-58 -52A58 58 0 0 0 58 -52Q0 -24 -58 -52Z", c.ball("#cf4a5b"));
  return (
    shadow(c, 0, 30, 230) +
    at(
      0,
      20,
      [-40, 38, 0]
        .map((t, i) => at(0, -330, leaf(c, 190, 70, i === 2 ? "#6f9150" : "#56793f"), 1, t))
        .join("") + basket(c, pile, 230, 150),
      1.08,
    ) +
    shadow(c, 350, 90, 60) +
    at(350, 90, open, 0.95) +
    at(-360, 96, circle(0, -56, 58, c.ball("#cc4356")), 0.95)
  );
}

function banana({ c }: Studio): string {
  const finger = (x: number, turn: number, shade: string) =>
    at(
      x,
      -250,
      path("M-34 -60C-96 60 -70 220 60 292C74 298 88 282 78 268C10 190 0 60 36 -50Z", c.round(shade, 0.24)) +
        line("M-18 -30C-60 80 -30 190 62 278", darker(shade, 0.2), 4, 'stroke-opacity="0.6"') +
        ellipse(70, 284, 13, 10, "#5a4a26"),
      1,
      turn,
    );
  const hand = [
    [-150, 34],
    [-84, 20],
    [-18, 6],
    [50, -8],
    [118, -22],
  ]
    .map(([x = 0, turn = 0], i) => finger(x, turn, i % 2 ? "#f0c33c" : "#f5cf57"))
    .join("");
  return (
    shadow(c, 0, 30, 280) +
    at(
      -10,
      10,
      hand + path("M-196 -290C-120 -360 80 -370 150 -316C100 -270 -120 -256 -196 -290Z", c.round("#b5a03f")),
      1.12,
    )
  );
}

function jujubes({ c, r }: Studio): string {
  const one = (i: number) =>
    at(
      0,
      0,
      ellipse(0, 0, 50, 58, c.ball(i % 4 === 0 ? "#c9a24a" : i % 3 === 0 ? "#b5c65a" : "#9cba4d")) +
        circle(0, -52, 5, "#6b5a2a"),
      1,
      r.between(-40, 40),
    );
  return (
    shadow(c, 0, 30, 230) +
    at(
      0,
      20,
      basket(
        c,
        heap(one, [
          [3, -290, 80],
          [4, -240, 130],
          [5, -180, 160],
        ]),
        230,
        150,
      ),
      1.08,
    ) +
    at(330, 84, one(1), 0.95) +
    at(-350, 92, one(3), 0.95) +
    at(-300, 30, leaf(c, 120, 54, "#7c9a4d"), 1, -70)
  );
}

function melon({ c, r }: Studio): string {
  const net = Array.from({ length: 26 }, () =>
    line(
      `M${n(r.between(-190, 190))} ${n(r.between(-350, -20))}q${n(r.between(-40, 40))} 30 ${n(r.between(-50, 50))} 66`,
      "#f3ead0",
      4,
      'stroke-opacity="0.75"',
    ),
  ).join("");
  const whole =
    c.clip('<circle cx="0" cy="-195" r="196"/>', circle(0, -195, 196, c.ball("#c5bd7c")) + net) +
    line("M0 -388q-6 -40 30 -62M-30 -446h90", "#7d8a4a", 13);
  const slice =
    path("M-190 0A196 196 0 0 0 190 0Z", c.down("#c8c583", "#8f9a55")) +
    path("M-172 -4A178 178 0 0 0 172 -4Z", c.down("#f6b46a", "#f2cf9a")) +
    ellipse(0, -2, 110, 26, "#e79a4c");
  return (
    shadow(c, -90, 20, 230) +
    at(-90, 10, whole, 1.14) +
    shadow(c, 230, 60, 170) +
    at(240, -90, slice, 0.9, -8)
  );
}

function dragonFruit({ c }: Studio): string {
  const fins = [-70, -44, -18, 10, 38, 66]
    .map((t) => at(0, -190, at(0, -120, leaf(c, 130, 56, "#9db24f"), 1, t * 0.2), 1, t))
    .join("");
  const scale = (x: number, y: number, t: number) =>
    at(x, y, path("M-36 0C-30 -50 10 -70 26 -96C34 -50 34 -20 22 6Z", c.down("#a9b95a", "#d9365f")), 1, t);
  const whole =
    fins +
    ellipse(0, -190, 160, 196, c.ball("#d63b66")) +
    scale(-80, -120, -24) +
    scale(70, -110, 20) +
    scale(0, -60, 0) +
    scale(-60, -230, -16) +
    scale(70, -230, 22) +
    scale(4, -170, 4);
  const seeds = Array.from({ length: 60 }, (_, i) =>
    ellipse(
      Math.cos(i * 2.4) * 11 * Math.sqrt(i) * 1.05,
      -150 + Math.sin(i * 2.4) * 14 * Math.sqrt(i),
      4,
      6,
      "#2c1220",
    ),
  ).join("");
  const half =
    ellipse(0, -150, 130, 154, c.ball("#d63b66")) +
    ellipse(0, -150, 112, 136, c.ball("#b3154f", 0.14)) +
    seeds;
  return (
    shadow(c, -120, 14, 190) + at(-120, 6, whole, 1.1) + shadow(c, 210, 40, 150) + at(210, 34, half, 1.12, 8)
  );
}

function driedBanana({ c, r }: Studio): string {
  const chip = () =>
    at(
      0,
      0,
      ellipse(0, 0, 56, 46, c.ball("#e3b04c", 0.22)) +
        ellipse(0, 0, 40, 32, lighter("#edc468", 0.2)) +
        line("M0 -12v24M-11 6l22 -12M-11 -6l22 12", "#b8842c", 4),
      1,
      r.between(0, 180),
    );
  return (
    shadow(c, 0, 40, 280) +
    at(0, 30, tray(c, 310), 1.05) +
    heap(
      () => chip(),
      [
        [3, -116, 90],
        [5, -70, 190],
        [4, -26, 150],
        [5, 10, 220],
      ],
    ) +
    at(-330, 100, chip()) +
    at(360, 84, chip())
  );
}

export const fruit = {
  lychee: { on: "table", palettes: ["celadon", "mist"], size: 1.2, draw: lycheeBasket },
  banana: { on: "table", palettes: ["sea", "moss"], draw: banana },
  jujube: { on: "table", palettes: ["rose", "sand"], draw: jujubes },
  melon: { on: "table", palettes: ["celadon", "sea"], draw: melon },
  "dragon-fruit": { on: "table", palettes: ["celadon", "mist"], draw: dragonFruit },
  "dried-banana": { on: "table", palettes: ["sea", "celadon"], size: 1.26, draw: driedBanana },
} as const satisfies Record<string, Subject>;
