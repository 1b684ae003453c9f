import { at, box, circle, ellipse, faint, line, n, path, shadow } from "../canvas";
import { darker, lighter } from "../colour";
import { bloom, sprig } from "../plants";
import { turned } from "../vessels";
import type { Studio, Subject } from "./subject";

function scarf({ c }: Studio): string {
  const flower = (x: number, y: number, s: number, t: number) =>
    at(
      x,
      y,
      [0, 72, 144, 216, 288]
        .map((a, i) =>
          at(
            0,
            0,
            path(
              "M0 0C-40 -26 -40 -90 0 -100C40 -90 40 -26 0 0Z",
              c.down(i === 0 ? "#f6d9a8" : "#ef6a3a", i === 0 ? "#e2803a" : "#c22a24"),
            ),
            1,
            a,
          ),
        )
        .join("") +
        [10, 60, 120, 190, 250, 310]
          .map((a) => at(0, 0, line("M0 0V-54", "#f3c76a", 3) + circle(0, -56, 5, "#f3c76a"), 1, a))
          .join(""),
      s,
      t,
    );
  // Folded twice, the embroidered corner on top, the fringe hanging over the edge of its box.
  const fold = (y: number, shade: string) =>
    path(
      `M-330 ${y}L-250 ${y - 250}H260L340 ${y}Q346 ${y + 26} 322 ${y + 28}H-312Q-338 ${y + 26} -330 ${y}Z`,
      c.down(lighter(shade, 0.3), shade),
    ) + line(`M-326 ${y + 6}H336`, darker(shade, 0.1), 3, 'stroke-opacity="0.5"');
  const fringe = Array.from({ length: 44 }, (_, i) =>
    line(`M${-306 + i * 14.4} 16l${(i % 3) - 1} 34`, "#d9c19a", 4),
  ).join("");
  const corner =
    path("M-250 -290H260L300 -170L-60 -40L-300 -130Z", "#fffdf6", 'fill-opacity="0.5"') +
    line("M-282 -146L-60 -58L292 -184", "#c9473a", 5, 'stroke-dasharray="14 8"');
  return (
    shadow(c, 0, 50, 360) +
    at(
      0,
      6,
      fringe +
        fold(-4, "#e9dbc2") +
        fold(-40, "#f3e9d6") +
        at(0, -26, corner) +
        at(-150, -150, sprig(c, 120, "#6f8f4d", 6, 0.5), 1, -64) +
        at(120, -200, sprig(c, 130, "#6f8f4d", 6, 0.5), 1, 58) +
        at(-20, -90, sprig(c, 110, "#6f8f4d", 6, 0.45), 1, 80) +
        flower(-90, -170, 0.92, 8) +
        flower(70, -130, 0.72, -20) +
        flower(110, -250, 0.6, 30) +
        flower(-220, -190, 0.54, 50),
      1.06,
    )
  );
}

function aoDai({ c }: Studio): string {
  const dress =
    path(
      "M-52 -590C-20 -570 20 -570 52 -590L120 -548C156 -470 186 -380 214 -300L160 -276L96 -404C92 -340 100 -280 116 -220L168 96Q90 116 26 104L0 -160L-26 104Q-90 116 -168 96L-116 -220C-100 -280 -92 -340 -96 -404L-160 -276L-214 -300C-186 -380 -156 -470 -120 -548Z",
      c.round("#b3372f", 0.34),
    ) +
    path("M-40 -606Q0 -592 40 -606L52 -584Q0 -556 -52 -584Z", "#8f2621") +
    line("M-4 -570C20 -530 70 -520 104 -506", "#e9c98a", 5) +
    line("M0 -160L-14 60M0 -160L14 60", "#8f2621", 4, 'stroke-opacity="0.7"');
  const flowers = [
    [-60, -20, 0.8],
    [-100, 50, 0.6],
    [80, 30, 0.85],
    [54, -90, 0.55],
    [-50, -330, 0.5],
  ]
    .map(([x = 0, y = 0, s]) => at(x, y, bloom(c, 5, 36, 18, "#f3d9a4", "#d98f3a"), s))
    .join("");
  const hanger =
    line("M-180 -560Q0 -640 180 -560", "#7a5230", 16) +
    line("M0 -606C0 -650 36 -640 30 -672C22 -700 -14 -690 -12 -668", "#8f8a80", 8);
  const hat =
    path("M-170 0L0 -130L170 0Q0 44 -170 0Z", c.round("#e8d3a2", 0.24)) +
    faint(
      0.5,
      [0.25, 0.5, 0.75]
        .map((t) =>
          line(
            `M${n(-170 * t)} ${n(-130 + 130 * t)}Q0 ${n(-130 + 130 * t + 40 * t)} ${n(170 * t)} ${n(-130 + 130 * t)}`,
            "#a98d55",
            4,
          ),
        )
        .join(""),
    );
  return (
    shadow(c, -40, 90, 220, 0.25) +
    at(-60, -10, hanger + dress + flowers, 1.04) +
    shadow(c, 310, 80, 140) +
    at(310, 70, hat, 0.98)
  );
}

function woodPicture({ c, r }: Studio): string {
  const dark = "#6b4226";
  const island = (x: number, w: number, h: number, shade: string) =>
    path(
      `M${x - w} -140C${x - w} ${-140 - h} ${x - w * 0.3} ${-150 - h} ${x} ${-140 - h}C${x + w * 0.7} ${-140 - h * 0.9} ${x + w} ${-140 - h * 0.3} ${x + w} -140Z`,
      c.down(lighter(shade, 0.22), shade),
    );
  const waves = [0, 1, 2]
    .map((k) =>
      Array.from({ length: 9 }, (_, i) =>
        line(
          `M${-350 + i * 84 - k * 30} ${-118 + k * 38}q26 -30 52 0t50 2`,
          darker("#a8713f", 0.2 + k * 0.06),
          9,
        ),
      ).join(""),
    )
    .join("");
  const boat =
    path("M-96 0Q0 44 110 -14L84 40Q0 62 -66 40Z", dark) +
    path("M-10 -4C-30 -130 20 -190 46 -220C60 -140 64 -60 60 -6Z", c.round("#8a552e")) +
    line("M0 -30L56 -40M0 -70L58 -84M6 -112L56 -128", dark, 5) +
    path("M-70 -6C-80 -70 -50 -110 -26 -130C-20 -80 -20 -40 -22 -4Z", c.round("#9c6436"));
  const inside =
    box(-360, -430, 720, 400, 0, c.down("#d9a868", "#b67f48")) +
    circle(180, -330, 56, lighter("#d9a868", 0.35)) +
    island(-230, 100, 170, "#9c6638") +
    island(-80, 70, 120, "#a9733f") +
    island(250, 120, 140, "#93602f") +
    waves +
    at(20, -110, boat, 1) +
    line("M-60 -350q20 -20 36 0q18 -20 36 0M-140 -300q16 -16 28 0q14 -16 28 0", dark, 5);
  return (
    shadow(c, 0, 30, 390) +
    at(
      0,
      20,
      box(-410, -480, 820, 500, 10, c.down("#7a4a2a", "#4f2e1a")) +
        box(-384, -454, 768, 448, 4, "#8f5a34") +
        c.clip('<rect x="-360" y="-430" width="720" height="400"/>', inside) +
        line("M-360 -430H360V-30H-360Z", "#3f2413", 6, 'stroke-opacity="0.6"'),
      r.between(0.96, 1),
    )
  );
}

function incense({ c, r }: Studio): string {
  const sticks = Array.from({ length: 15 }, (_, i) => {
    const x = (i - 7) * 9;
    const lean = (i - 7) * 9;
    return (
      line(`M${x} -150L${n(x + lean * 0.6)} -290`, "#b3372f", 5) +
      line(`M${n(x + lean * 0.6)} -290L${n(x + lean * 1.6)} ${n(-540 + r.between(-10, 10))}`, "#8a5a34", 9) +
      circle(x + lean * 1.6, -540, 5, "#f0a04b")
    );
  }).join("");
  const burner =
    path(
      turned([
        [0, 76],
        [20, 96],
        [90, 140],
        [150, 122],
        [172, 132],
      ]),
      c.round("#b38a44"),
    ) +
    ellipse(0, -172, 132, 18, "#5c4a33") +
    line("M-128 -110Q0 -70 128 -110", "#7f5f2a", 7) +
    path("M-138 -130C-190 -150 -190 -70 -130 -84ZM138 -130C190 -150 190 -70 130 -84Z", c.round("#9c7636"));
  const smoke = faint(
    0.3,
    line("M0 -540C-50 -600 50 -650 0 -720M30 -540C90 -600 10 -660 60 -730", "#ffffff", 9),
  );
  const bundle = at(
    0,
    0,
    Array.from(
      { length: 11 },
      (_, i) =>
        line(`M-190 ${-10 - i * 5}H80`, i % 2 ? "#8a5a34" : "#9c6a40", 6) +
        line(`M80 ${-10 - i * 5}H180`, i % 2 ? "#b3372f" : "#c9473a", 4),
    ).join("") + box(-90, -68, 70, 66, 6, "#e9c98a"),
  );
  return (
    smoke +
    shadow(c, -60, 10, 150) +
    at(-60, 4, sticks + burner, 1.05) +
    shadow(c, 270, 64, 150, 0.3) +
    at(270, 66, bundle, 0.95, -8) +
    at(-350, 80, sprig(c, 150, "#7f8f5a", 3, 0.9), 1, -62)
  );
}

function incenseCone({ c }: Studio): string {
  const cone = (s: number) =>
    at(0, 0, path("M-52 0C-46 -50 -14 -130 0 -150C14 -130 46 -50 52 0Q0 22 -52 0Z", c.round("#8a5a38")), s);
  const dish =
    ellipse(0, 8, 250, 62, "#39443f") +
    ellipse(0, 0, 250, 60, c.round("#6d8478")) +
    ellipse(0, 2, 210, 46, "#5a6f64") +
    ellipse(0, 4, 110, 24, "#d8d0bd");
  const smoke = faint(
    0.42,
    line("M0 -210C-60 -290 70 -350 0 -430C-50 -490 40 -540 10 -600", "#ffffff", 12) +
      line("M6 -210C50 -270 -30 -330 30 -400", "#ffffff", 6),
  );
  const wood =
    path("M0 0C30 -50 150 -70 220 -44C240 -20 220 10 170 14C110 24 40 24 0 0Z", c.round("#6b4428")) +
    line("M30 -14C80 -34 140 -40 200 -28M50 4C100 -10 150 -10 190 -8", "#3d2414", 4);
  return (
    shadow(c, 0, 30, 260) +
    at(0, 10, dish + at(0, 0, cone(1.25)) + smoke + circle(0, -188, 9, "#f2a24f")) +
    at(-400, 90, wood, 1.05) +
    at(300, 90, cone(0.62)) +
    at(372, 70, cone(0.62)) +
    at(340, 110, cone(0.62))
  );
}

function shoes(leather: string): Subject["draw"] {
  return ({ c }) => {
    const shoe =
      path(
        "M-240 -20C-250 -90 -246 -150 -236 -214C-190 -196 -130 -196 -84 -214C-60 -150 20 -120 130 -100C216 -84 264 -54 262 -10Z",
        c.down(lighter(leather, 0.24), darker(leather, 0.12)),
      ) +
      path("M-236 -214C-190 -196 -130 -196 -84 -214C-96 -176 -220 -176 -236 -214Z", darker(leather, 0.5)) +
      path("M120 -102C216 -84 264 -54 262 -10H140C100 -30 96 -70 120 -102Z", c.ball(lighter(leather, 0.08))) +
      line(
        "M120 -102C96 -70 100 -30 140 -10M-96 -190C-60 -130 0 -100 60 -92C20 -60 -40 -50 -110 -70C-100 -110 -100 -150 -96 -190",
        darker(leather, 0.4),
        4,
        'stroke-dasharray="9 7"',
      ) +
      [
        [-62, -150],
        [-34, -132],
        [-4, -118],
        [28, -108],
      ]
        .map(([x = 0, y = 0]) => line(`M${x - 24} ${y + 32}L${x + 12} ${y}`, "#d9c7a4", 6))
        .join("") +
      path("M-250 -22H264Q276 14 250 20H-60V12L-90 20V34H-244Q-256 8 -250 -22Z", "#2b1e17") +
      line("M-244 -14H258", "#b08a5a", 5) +
      line("M150 -84C190 -76 220 -60 236 -40", "#ffffff", 9, 'stroke-opacity="0.3"');
    return (
      shadow(c, 50, -40, 300, 0.3) +
      at(90, -70, shoe, 0.98) +
      shadow(c, -30, 50, 320) +
      at(-40, 40, shoe, 1.2) +
      at(
        360,
        96,
        path("M-60 -70H60V0Q0 16 -60 0Z", c.round("#3a2c22")) + ellipse(0, -70, 60, 14, c.round("#caa25a")),
        0.95,
      )
    );
  };
}

export const crafts = {
  scarf: { on: "table", palettes: ["indigo", "sea"], size: 1.16, draw: scarf },
  "ao-dai": { on: "table", palettes: ["celadon", "mist"], size: 1.04, draw: aoDai },
  "wood-picture": { on: "table", palettes: ["mist", "celadon"], draw: woodPicture },
  incense: { on: "table", palettes: ["moss", "dusk"], size: 1.06, draw: incense },
  "incense-cone": { on: "table", palettes: ["indigo", "moss"], size: 1.2, draw: incenseCone },
  shoes: { on: "table", palettes: ["mist", "sand"], draw: shoes("#2f2a2b") },
  "shoes-brown": { on: "table", palettes: ["sea", "celadon"], draw: shoes("#7a4526") },
} as const satisfies Record<string, Subject>;
