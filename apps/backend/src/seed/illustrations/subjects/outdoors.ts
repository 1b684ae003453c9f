import { at, box, type Canvas, circle, ellipse, faint, line, path, shadow } from "../canvas";
import { darker, lighter } from "../colour";
import { bloom, riceEar, sprig } from "../plants";
import { ridge } from "../scenes";
import type { Studio, Subject } from "./subject";
import { person } from "./village";

function sampan(c: Canvas, colour = "#7a4a2c"): string {
  return (
    path("M-190 -10Q0 60 200 -30L150 40Q0 74 -140 44Z", c.down(lighter(colour, 0.2), darker(colour, 0.2))) +
    path("M-70 0C-70 -100 70 -110 76 -8Z", c.round("#c9a15c")) +
    line("M-40 -8C-40 -76 10 -84 10 -8", "#8f6c34", 5)
  );
}

function bayVillage({ c }: Studio): string {
  const house = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      box(-90, -90, 180, 94, 0, c.down("#f3e6c9", "#d9c59a")) +
        path("M-120 -84L-70 -160H70L120 -84Z", c.down("#b3643f", "#8a4529")) +
        box(-20, -56, 40, 60, 0, "#6b4226") +
        box(44, -62, 30, 28, 0, "#5f7f8a"),
      s,
    );
  const shore = path("M0 760C200 700 420 740 640 790S1100 800 1280 740V960H0Z", c.down("#93ab5f", "#6d8a45"));
  return (
    ridge(
      c,
      640,
      "#4f7f68",
      { between: (a, b) => (a + b) / 2, oneOf: (x) => x[0] as (typeof x)[number] },
      1.15,
    ) +
    at(860, 700, sampan(c), 0.95) +
    ellipse(860, 740, 170, 16, "#23575e", 'fill-opacity="0.3"') +
    at(1120, 650, sampan(c, "#8a5535"), 0.55) +
    shore +
    house(190, 780, 1.15) +
    house(420, 800, 0.95) +
    at(90, 800, sprig(c, 240, "#55803f", 5, 1.5)) +
    at(310, 830, sprig(c, 170, "#5d8a46", 5, 1.2)) +
    at(560, 860, sprig(c, 130, "#6d9456", 4, 1.1)) +
    at(700, 880, bloom(c, 6, 34, 16, "#e58fa6", "#f3d27a")) +
    at(800, 900, bloom(c, 6, 28, 14, "#f6e3d0", "#e9b03a"))
  );
}

function kayak({ c }: Studio): string {
  const boat = (hull: string) =>
    path(
      "M-330 10C-200 -50 200 -50 330 10C200 62 -200 62 -330 10Z",
      c.down(lighter(hull, 0.25), darker(hull, 0.15)),
    ) +
    ellipse(-80, -6, 66, 22, darker(hull, 0.5)) +
    ellipse(100, -6, 66, 22, darker(hull, 0.5)) +
    line("M-300 8C-180 -30 180 -30 300 8", "#fff7e6", 5, 'stroke-opacity="0.6"');
  const rower = (shirt: string) =>
    path("M-40 0C-52 -90 -40 -124 0 -124C40 -124 52 -90 40 0Z", c.round(shirt)) +
    circle(0, -156, 32, c.ball("#d9a27a", 0.2)) +
    path("M-64 -164L0 -222L64 -164Q0 -144 -64 -164Z", c.round("#e8d3a2")) +
    line("M-150 -130L150 -10", "#8a5a34", 9) +
    ellipse(-170, -138, 40, 17, "#e0b04c", 'transform="rotate(22 -170 -138)"') +
    ellipse(170, -2, 40, 17, "#e0b04c", 'transform="rotate(22 170 -2)"') +
    line("M-30 -96L-70 -92M30 -96L60 -50", shirt, 20);
  const arch =
    path(
      "M40 640C60 380 190 240 330 300C420 340 470 480 480 640H380C370 560 330 520 290 520C240 520 210 570 200 640Z",
      c.down("#7f9f86", "#55776a"),
    ) +
    faint(0.5, line("M120 470q40 -40 60 -100M400 520q20 -70 -10 -130", "#a9c2a4", 9)) +
    at(180, 330, sprig(c, 50, "#4f7a48", 3, 0.5), 1, -10) +
    at(330, 300, sprig(c, 46, "#5d8a46", 3, 0.5), 1, 16);
  return (
    arch +
    at(
      1180,
      620,
      path("M-200 20C-180 -240 -60 -330 40 -260C110 -200 130 -80 140 20Z", c.down("#7f9f86", "#4f7265")),
    ) +
    ellipse(680, 800, 380, 30, "#1d4f56", 'fill-opacity="0.3"') +
    at(680, 770, at(-80, -4, rower("#d9672f")) + at(100, -4, rower("#2f6f86")) + boat("#e0a12f"), 1.15)
  );
}

function riceField({ c }: Studio): string {
  const buffalo =
    path(
      "M-150 -20C-170 -110 -60 -150 60 -130C130 -120 160 -90 160 -30C160 0 150 30 120 30H-110C-140 30 -146 0 -150 -20Z",
      c.round("#56504c"),
    ) +
    path("M-140 -110C-220 -130 -250 -80 -240 -40C-220 -10 -160 -20 -140 -60Z", c.round("#5f5954")) +
    line("M-222 -112C-280 -120 -300 -170 -270 -206M-166 -116C-120 -130 -110 -176 -140 -206", "#a39a8c", 15) +
    circle(-206, -76, 6, "#1d1916") +
    [-100, -60, 80, 120].map((x) => box(x - 15, 10, 30, 90, 8, "#47423e")).join("") +
    line("M158 -70q40 30 24 100", "#47423e", 8);
  const farmer = (s: number) =>
    person(c, "#7a4a6a", true, "M-30 -110L-70 -30M30 -110L64 -30").concat(
      at(70, -20, riceEar(110, "#9cb54d", "#6f8a3b"), s),
    );
  const front = Array.from({ length: 24 }, (_, i) =>
    at(
      -20 + i * 58,
      985,
      riceEar(260 + ((i * 37) % 60), i % 3 ? "#d9b044" : "#c9c25a", "#8f9a46"),
      1,
      ((i * 29) % 24) - 18,
    ),
  ).join("");
  return at(430, 700, buffalo, 1.05) + at(800, 680, farmer(1), 1.1) + at(960, 650, farmer(1), 0.86) + front;
}

function bees({ c }: Studio): string {
  const hive = (x: number, y: number, s: number, colour: string) =>
    at(
      x,
      y,
      shadow(c, 0, 20, 130) +
        box(-110, -150, 220, 160, 6, c.down(lighter(colour, 0.14), darker(colour, 0.14))) +
        line("M-110 -78H110M-110 -6H110", darker(colour, 0.3), 5) +
        box(-124, -178, 248, 36, 8, c.round("#e9dcc0")) +
        box(-52, -30, 104, 17, 6, "#2f2318") +
        box(-96, 8, 30, 60, 4, "#7a5a3a") +
        box(66, 8, 30, 60, 4, "#7a5a3a"),
      s,
    );
  const bee = (x: number, y: number, s: number, t: number) =>
    at(
      x,
      y,
      ellipse(-14, -24, 16, 26, "#ffffff", 'fill-opacity="0.75" transform="rotate(-24 -14 -24)"') +
        ellipse(14, -24, 16, 26, "#ffffff", 'fill-opacity="0.75" transform="rotate(24 14 -24)"') +
        ellipse(0, 0, 34, 22, c.ball("#e9b03a")) +
        line("M-8 -20V20M8 -18V18", "#2f2318", 8) +
        circle(32, -2, 12, "#2f2318"),
      s,
      t,
    );
  const trail = line(
    "M420 300C520 200 640 360 760 260S980 220 1040 330",
    "#8a6a3a",
    4,
    'stroke-dasharray="4 16" stroke-opacity="0.7"',
  );
  const keeper =
    path("M-110 200C-130 0 -90 -90 0 -96C90 -90 130 0 110 200Z", c.round("#f6f0e0", 0.2)) +
    circle(0, -150, 56, "#d9a27a") +
    path("M-90 -180H90L70 -80H-70Z", "#3a3a38", 'fill-opacity="0.35"') +
    ellipse(0, -186, 116, 22, c.round("#e8d3a2")) +
    path("M-56 -190C-50 -250 50 -250 56 -190Z", c.round("#e8d3a2")) +
    line("M-86 -30L-150 60M86 -30L130 66", "#f2ead6", 40);
  const frame =
    box(-110, -70, 220, 140, 6, "#a9713c") +
    box(-94, -54, 188, 108, 2, "#e9b84a") +
    Array.from({ length: 24 }, (_, i) =>
      circle(-80 + (i % 8) * 23, -36 + Math.floor(i / 8) * 34, 11, "#c98a22"),
    ).join("");
  const flowers = Array.from({ length: 13 }, (_, i) =>
    at(40 + i * 100, 930 - ((i * 53) % 40), bloom(c, 6, 30, 14, i % 3 ? "#fbf3e2" : "#e9a7b4", "#e9b03a")),
  ).join("");
  return (
    at(110, 700, sprig(c, 520, "#55803f", 7, 2)) +
    at(1200, 720, sprig(c, 480, "#5f8a48", 7, 1.9), 1, -6) +
    hive(300, 760, 1, "#7fa3a8") +
    hive(960, 740, 0.95, "#d9a25a") +
    hive(1120, 800, 0.85, "#a9b877") +
    at(640, 700, keeper, 1.15) +
    at(640, 760, frame, 1.05) +
    trail +
    bee(430, 300, 1, -14) +
    bee(760, 262, 1.25, 10) +
    bee(1010, 320, 0.9, 24) +
    bee(560, 420, 0.8, -24) +
    flowers
  );
}

export const outdoors = {
  "bay-village": { on: "bay", draw: bayVillage },
  kayak: { on: "bay", draw: kayak },
  "rice-field": { on: "fields", draw: riceField },
  bees: { on: "fields", draw: bees },
} as const satisfies Record<string, Subject>;
