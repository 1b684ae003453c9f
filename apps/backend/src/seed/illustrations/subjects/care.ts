import { at, box, type Canvas, circle, ellipse, line, path, shadow } from "../canvas";
import { darker, lighter } from "../colour";
import { bloom, leaf, sprig } from "../plants";
import { turned } from "../vessels";
import type { Studio, Subject } from "./subject";

/** What the scent is made of, on both sides. */
function herbs(c: Canvas): string {
  return (
    at(-310, 60, sprig(c, 260, "#7f9a62", 5, 1), 1, -34) +
    at(330, 70, sprig(c, 200, "#93ab70", 4, 0.9), 1, 44)
  );
}

function oil({ c }: Studio): string {
  const vial =
    path(
      turned([
        [0, 84],
        [10, 90],
        [180, 90],
        [214, 70],
        [228, 40],
        [250, 38],
      ]),
      c.round("#7a4116", 0.4),
    ) +
    box(-42, -316, 84, 80, 9, c.round("#2f2a26")) +
    box(-90, -150, 180, 96, 0, c.round("#f4ead6", 0.14)) +
    at(0, -84, leaf(c, 56, 28, "#7f9a62")) +
    line("M-66 -200V-30", "#fff", 9, 'stroke-opacity="0.3"');
  return (
    herbs(c) +
    shadow(c, -60, 4, 110) +
    at(-60, 0, vial, 1.5) +
    shadow(c, 190, 40, 70) +
    at(190, 36, vial, 0.92)
  );
}

function shampoo({ c }: Studio): string {
  const pump =
    path(
      turned([
        [0, 112],
        [14, 120],
        [300, 120],
        [344, 96],
        [366, 44],
        [386, 42],
      ]),
      c.round("#4a3a2c", 0.36),
    ) +
    box(-46, -424, 92, 44, 8, c.round("#2f2a26")) +
    box(-9, -480, 18, 60, 4, "#2f2a26") +
    path("M-110 -500H40V-470H-60L-110 -478Z", "#2f2a26") +
    box(-118, -250, 236, 150, 0, c.round("#efe3cb", 0.14)) +
    at(0, -130, leaf(c, 90, 44, "#6f8a4d")) +
    line("M-92 -330V-40", "#fff", 10, 'stroke-opacity="0.22"');
  const pods = [-14, 16]
    .map((t, i) =>
      at(
        250 + i * 56,
        60,
        path("M0 0C-30 -60 -24 -170 20 -220C44 -160 40 -60 0 0Z", c.round("#54331f")) +
          [0, 1, 2, 3].map((k) => circle(8, -50 - k * 38, 11, "#3a2114")).join(""),
        1,
        t + 40,
      ),
    )
    .join("");
  return herbs(c) + shadow(c, -50, 4, 140) + at(-50, 0, pump, 1.15) + pods;
}

function soap({ c }: Studio): string {
  const bar = (shade: string) =>
    path(
      "M-170 -70L-120 -130H160L190 -70V10Q190 30 168 30H-150Q-170 30 -170 10Z",
      c.down(lighter(shade, 0.24), shade),
    ) +
    path("M-170 -70L-120 -130H160L190 -70Z", lighter(shade, 0.45)) +
    at(8, 0, leaf(c, 56, 26, darker(shade, 0.3)), 1, 20) +
    line("M-140 -54H160", lighter(shade, 0.6), 5);
  return (
    herbs(c) +
    shadow(c, 0, 50, 300) +
    at(
      0,
      44,
      box(-320, -24, 640, 44, 12, c.round("#a9773f")) +
        [-200, -70, 60, 190].map((x) => box(x, -24, 16, 44, 0, "#7a5229")).join(""),
    ) +
    at(-30, -14, bar("#b9c486"), 1.12) +
    at(40, -170, bar("#e2d9a8"), 0.94, 3) +
    [
      [-260, -40, 30],
      [-220, -90, 18],
      [270, -60, 26],
      [300, -110, 15],
    ]
      .map(([x = 0, y = 0, s = 0]) => circle(x, y, s, c.ball("#f4f7f2", 0.1), 'fill-opacity="0.75"'))
      .join("")
  );
}

function balm({ c }: Studio): string {
  const tin =
    ellipse(0, 10, 170, 44, "#8d8a80") +
    box(-170, -56, 340, 66, 0, c.round("#c9c6b8")) +
    ellipse(0, 10, 170, 40, c.round("#c9c6b8")) +
    ellipse(0, -56, 170, 40, "#dedbcf") +
    ellipse(0, -54, 154, 34, c.ball("#e39a5c", 0.16)) +
    line("M-70 -62C-20 -44 40 -76 90 -52", "#f2bf8f", 9);
  const lid = at(
    0,
    0,
    ellipse(0, 0, 150, 150, c.ball("#d4d1c4", 0.2)) +
      circle(0, 0, 124, "none", 'stroke="#a9a698" stroke-width="5"') +
      at(0, 56, leaf(c, 110, 56, "#8a9a62")),
  );
  return (
    herbs(c) +
    shadow(c, 150, 10, 160, 0.3) +
    at(150, -130, lid, 0.98, 8) +
    shadow(c, -60, 56, 210) +
    at(-60, 40, tin, 1.3)
  );
}

function sachet({ c }: Studio): string {
  const bag =
    path(
      "M-150 10C-190 -90 -150 -190 -60 -250Q0 -230 60 -250C150 -190 190 -90 150 10Q0 50 -150 10Z",
      c.round("#d8c3a0"),
    ) +
    path(
      "M-60 -250C-90 -300 -110 -330 -90 -350Q0 -320 90 -350C110 -330 90 -300 60 -250Q0 -230 -60 -250Z",
      c.round("#e3d2b3"),
    ) +
    line("M-64 -250Q0 -226 64 -250", "#a9482f", 13) +
    line("M20 -240C60 -200 40 -160 70 -130M0 -238C-10 -200 -40 -180 -30 -150", "#a9482f", 7) +
    at(0, -30, bloom(c, 6, 42, 20, "#8a6fa0", "#d9a24a")) +
    at(0, -10, sprig(c, 80, "#6f8f5a", 2, 0.6));
  const star =
    Array.from({ length: 8 }, (_, i) =>
      at(0, 0, path("M0 0C-18 -20 -14 -56 0 -66C14 -56 18 -20 0 0Z", c.round("#7a4526")), 1, i * 45),
    ).join("") + circle(0, 0, 9, "#4a2814");
  return (
    herbs(c) +
    shadow(c, -40, 20, 190) +
    at(-40, 10, bag, 1.24) +
    at(270, 50, star, 1) +
    at(350, 96, star, 0.72) +
    at(
      210,
      104,
      [0, 1, 2].map((i) => box(-90, -22 - i * 16, 170 - i * 18, 20, 9, c.round("#9c5f34"))).join(""),
      0.8,
      -12,
    )
  );
}

export const care = {
  oil: { on: "table", palettes: ["celadon", "sand"], size: 1.22, draw: oil },
  shampoo: { on: "table", palettes: ["sand", "mist"], draw: shampoo },
  soap: { on: "table", palettes: ["sea", "rose"], size: 1.24, draw: soap },
  balm: { on: "table", palettes: ["rose", "celadon"], size: 1.3, draw: balm },
  sachet: { on: "table", palettes: ["mist", "moss"], draw: sachet },
} as const satisfies Record<string, Subject>;
