import { at, box, circle, ellipse, line, path, shadow } from "../canvas";
import { darker, lighter } from "../colour";
import { heap, leaf, sprig } from "../plants";
import { CUP, glass, plate, TUMBLER, tray, vessel } from "../vessels";
import type { Studio, Subject } from "./subject";

function gaiCake({ c }: Studio): string {
  const cake = (cut: boolean) =>
    box(-76, -92, 152, 100, 26, c.down("#4a433f", "#1f1b19")) +
    path(
      "M-50 -82Q0 -96 50 -82",
      "none",
      'stroke="#8b847c" stroke-width="8" stroke-linecap="round" stroke-opacity="0.6"',
    ) +
    (cut
      ? box(-54, -66, 108, 60, 18, c.round("#d8b765")) +
        ellipse(-12, -38, 9, 6, "#f4ead0") +
        ellipse(20, -28, 8, 5, "#a9793a")
      : "");
  const wrapped =
    path("M-104 0L-86 -84Q0 -110 92 -80L110 4Q0 30 -104 0Z", c.round("#b39259")) +
    line("M-90 -40Q0 -64 100 -38M-20 -100L-8 16M40 -98L44 14", "#7f6236", 5, 'stroke-opacity="0.7"') +
    line("M-100 -30Q0 -54 106 -26", "#e3d3a4", 7);
  return (
    shadow(c, 0, 40, 310) +
    at(0, 26, tray(c, 340), 1.02) +
    at(-190, 6, wrapped, 1.05, -4) +
    at(10, -74, wrapped, 0.98, 5) +
    at(200, -6, wrapped, 1.02, 3) +
    at(-50, 46, cake(false), 1.02) +
    at(130, 66, cake(true), 1.08) +
    at(-380, 20, sprig(c, 220, "#6b8f5a", 4, 1.15), 1, -16)
  );
}

function mungCake(shade: string): Subject["draw"] {
  return ({ c }) => {
    const cube = (s: string) =>
      path("M-52 -40L0 -62L52 -40V22L0 46L-52 22Z", s) +
      path("M-52 -40L0 -62L52 -40L0 -18Z", lighter(s, 0.35)) +
      path("M0 -18L52 -40V22L0 46Z", darker(s, 0.14)) +
      line("M-26 -40L0 -29L26 -40L0 -51Z", darker(s, 0.2), 3);
    const stack =
      heap(
        () => cube(shade),
        [
          [3, -110, 108],
          [4, -62, 166],
          [5, -8, 222],
        ],
      ) +
      at(-54, -176, cube(shade)) +
      at(54, -176, cube(shade)) +
      at(0, -238, cube(lighter(shade, 0.12)));
    const carton =
      path("M-150 -250L110 -280V-20L-150 14Z", c.down("#b3382d", "#8d2720")) +
      path("M110 -280L170 -250V-4L110 -20Z", "#6f1d19") +
      path("M-150 -250L-90 -274L170 -250L110 -280Z", "#d7604c") +
      circle(-20, -140, 62, "#e9c46a") +
      circle(-20, -140, 46, "none", 'stroke="#b3382d" stroke-width="5"') +
      at(-20, -116, [-50, 0, 50].map((t) => at(0, 0, leaf(c, 50, 20, "#b3382d"), 1, t)).join("")) +
      line("M-138 -228L100 -256M-138 -10L100 -40", "#e9c46a", 6);
    const cup = vessel(c, CUP, "#f4efe4") + ellipse(0, -101, 76, 9, "#a9a545");
    return (
      shadow(c, -270, -6, 170) +
      at(-270, -10, carton, 1.12) +
      shadow(c, 70, 44, 250) +
      at(70, 28, plate(c, 270)) +
      at(70, 8, stack, 0.92) +
      shadow(c, 370, 92, 70) +
      at(370, 88, cup, 0.92)
    );
  };
}

function sweetSoup({ c, r }: Studio): string {
  const beans = Array.from({ length: 40 }, () =>
    at(
      r.between(-62, 62),
      r.between(-120, -12),
      ellipse(0, 0, 15, 10, c.ball(r.oneOf(["#2b1d22", "#3a2429", "#241619"]))),
      1,
      r.between(0, 180),
    ),
  ).join("");
  const cup =
    glass(c, TUMBLER, "#4a2a2d", 130) +
    beans +
    path("M-84 -132Q0 -108 84 -132L90 -190Q0 -168 -90 -190Z", c.round("#fbf6ea", 0.14)) +
    ellipse(0, -190, 89, 13, "#fffdf6") +
    [
      [-30, -196],
      [10, -190],
      [40, -198],
    ]
      .map(([x = 0, y = 0]) => ellipse(x, y, 12, 6, "#e7dcc4"))
      .join("");
  const coconut =
    path("M-130 -100A130 118 0 0 0 130 -100Z", c.round("#6a4427")) +
    ellipse(0, -100, 130, 34, "#fdfaf1") +
    ellipse(0, -98, 98, 22, "#e9e2d0");
  return (
    shadow(c, 250, 50, 140) +
    at(250, 46, coconut, 1.05) +
    shadow(c, -60, 10, 110) +
    at(-60, 4, cup, 1.7) +
    at(
      -320,
      84,
      heap(
        () => ellipse(0, 0, 17, 11, c.ball("#35222a")),
        [
          [5, -24, 70],
          [6, 0, 110],
        ],
      ),
    ) +
    line("M110 90L330 56", "#b9bcb8", 12)
  );
}

function iceCream(main: string, second: string): Subject["draw"] {
  return ({ c, r }) => {
    const bar = (colour: string, bitten: boolean) =>
      box(-19, -70, 38, 168, 18, c.round("#d9b483")) +
      path(
        bitten
          ? "M-100 -60V-330C-100 -400 -50 -440 -10 -440C0 -410 30 -410 42 -384C66 -384 84 -360 100 -330V-60Q96 -36 70 -36H-70Q-96 -36 -100 -60Z"
          : "M-100 -60V-340C-100 -476 100 -476 100 -340V-60Q96 -36 70 -36H-70Q-96 -36 -100 -60Z",
        c.round(colour, 0.26),
      ) +
      line("M-52 -330V-110M52 -330V-110", darker(colour, 0.16), 14, 'stroke-opacity="0.5"') +
      Array.from({ length: 16 }, () =>
        ellipse(r.between(-76, 76), r.between(-380, -70), 7, 5, darker(colour, 0.25), 'fill-opacity="0.7"'),
      ).join("") +
      line("M-76 -340V-200", "#ffffff", 12, 'stroke-opacity="0.35"');
    const ice = (x: number, y: number, s: number, t: number) =>
      at(
        x,
        y,
        box(-46, -46, 92, 92, 16, c.down("#ffffff", "#c9e0e6"), 'fill-opacity="0.85"') +
          line("M-30 -30h34", "#fff", 7),
        s,
        t,
      );
    return (
      shadow(c, 0, 60, 330) +
      at(0, 46, plate(c, 350, "#eef1ee", "#7a9aa6")) +
      ice(-250, 10, 1, 14) +
      ice(250, 0, 1.05, -10) +
      ice(170, -40, 0.8, 24) +
      ice(-160, -38, 0.8, -20) +
      at(-84, -20, bar(second, false), 1, -13) +
      at(92, -6, bar(main, true), 1.06, 11) +
      ice(-10, 64, 0.95, 6) +
      ice(-330, 60, 0.7, -16) +
      at(330, 96, sprig(c, 130, "#7fa35a", 3, 0.8), 1, 58)
    );
  };
}

export const sweets = {
  "gai-cake": { on: "table", palettes: ["celadon", "rose"], size: 1.28, draw: gaiCake },
  "mung-cake-gold": { on: "table", palettes: ["celadon", "sea"], draw: mungCake("#e6c257") },
  "mung-cake-green": { on: "table", palettes: ["sand", "mist"], draw: mungCake("#a9b75a") },
  "mung-cake-cream": { on: "table", palettes: ["moss", "celadon"], draw: mungCake("#ecd9a0") },
  "mung-cake-orange": { on: "table", palettes: ["sea", "mist"], draw: mungCake("#e9b05a") },
  "sweet-soup": { on: "table", palettes: ["rose", "sea"], draw: sweetSoup },
  "ice-cream-mung": { on: "table", palettes: ["sea", "rose"], draw: iceCream("#c9bd6c", "#e8dfa3") },
  "ice-cream-coconut": { on: "table", palettes: ["celadon", "sea"], draw: iceCream("#f6f0e2", "#e3d8c0") },
  "ice-cream-chocolate": { on: "table", palettes: ["rose", "sand"], draw: iceCream("#4a2a1d", "#7a4a30") },
  "ice-cream-milk-tea": { on: "table", palettes: ["sea", "mist"], draw: iceCream("#c79a6d", "#8a5a38") },
  "ice-cream-green-rice": { on: "table", palettes: ["mist", "rose"], draw: iceCream("#a9bd6a", "#d9e3a8") },
} as const satisfies Record<string, Subject>;
