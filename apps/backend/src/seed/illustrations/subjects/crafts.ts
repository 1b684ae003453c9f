import { at, box, type Canvas, circle, ellipse, faint, line, mirrored, n, path, shadow } from "../canvas";
import { darker, lighter } from "../colour";
import { bloom, leaf, lotusFlower, sprig } from "../plants";
import { gleam, type Profile, turned } from "../vessels";
import type { Studio, Subject } from "./subject";

const BLUE = "#2f5688";
const GLAZE = "#f1efe4";

/** A band of waves, lotus or leaves around a vase, kept to its outline. */
function band(kind: "waves" | "petals" | "rules", height: number, r: number): string {
  if (kind === "rules") return curveAcross(height, r, 5) + curveAcross(height + 16, r, 2.5);
  const count = kind === "waves" ? 9 : 7;
  return Array.from({ length: count }, (_, i) => {
    const t = -1 + (2 * (i + 0.5)) / count;
    const x = Math.sin((t * Math.PI) / 2) * r;
    const y = -height + Math.cos((t * Math.PI) / 2) * r * 0.13;
    const w = (r / count) * (1.7 - Math.abs(t) * 0.7);
    return kind === "waves"
      ? line(
          `M${n(x - w)} ${n(y)}A${n(w)} ${n(w)} 0 0 1 ${n(x + w)} ${n(y)}M${n(x - w * 0.5)} ${n(y)}A${n(w * 0.5)} ${n(w * 0.5)} 0 0 1 ${n(x + w * 0.5)} ${n(y)}`,
          BLUE,
          4,
        )
      : path(
          `M${n(x - w * 0.8)} ${n(y)}C${n(x - w)} ${n(y - w * 1.8)} ${n(x)} ${n(y - w * 2.6)} ${n(x)} ${n(y - w * 2.8)}C${n(x)} ${n(y - w * 2.6)} ${n(x + w)} ${n(y - w * 1.8)} ${n(x + w * 0.8)} ${n(y)}Z`,
          "none",
          `stroke="${BLUE}" stroke-width="4"`,
        );
  }).join("");
}

const curveAcross = (h: number, r: number, w: number) =>
  line(`M${n(-r)} ${n(-h)}Q0 ${n(-h + r * 0.26)} ${n(r)} ${n(-h)}`, BLUE, w);

/** Chrysanthemum scroll: a flower with curling stems, as Chu Đậu painters drew it. */
function scroll(y: number, s: number): string {
  const petals = Array.from({ length: 12 }, (_, i) =>
    at(0, 0, ellipse(0, -36, 9, 22, BLUE, 'fill-opacity="0.85"'), 1, i * 30),
  ).join("");
  const stem =
    line("M50 20C110 60 150 -10 108 -34C80 -48 66 -10 92 -4M64 50C90 96 140 90 156 60", BLUE, 6) +
    at(116, -40, path("M0 0C-6 -26 22 -40 44 -44C44 -16 26 2 0 0Z", BLUE)) +
    at(120, 84, path("M0 0C16 16 40 10 54 -4C34 -18 12 -16 0 0Z", BLUE));
  return at(0, y, petals + circle(0, 0, 15, GLAZE) + circle(0, 0, 9, BLUE) + stem + mirrored(stem), s);
}

function painted(c: Canvas, profile: Profile, colour: string, motif: string): string {
  const shape = turned(profile);
  const [top, mouth] = profile.at(-1) ?? [0, 0];
  return (
    path(shape, c.round(colour, 0.26)) +
    c.clip(`<path d="${shape}"/>`, motif) +
    path(shape, c.round("#808080", 0.01), 'fill-opacity="0"') +
    ellipse(0, -top, mouth, mouth * 0.16, darker(colour, 0.1)) +
    ellipse(0, -top + 2, mouth * 0.82, mouth * 0.11, darker(colour, 0.55)) +
    gleam(profile, 0.45)
  );
}

function vase(
  profile: Profile,
  colour: string,
  motif: string,
  beside: (studio: Studio) => string,
  scale = 1.05,
): Subject["draw"] {
  return (studio) => {
    const { c } = studio;
    const [, foot] = profile[0] ?? [0, 60];
    const stand =
      path("M-130 0H130L150 40H-150Z", c.round("#4a2d1f")) + box(-118, -12, 236, 20, 8, c.round("#6a422c"));
    return (
      beside(studio) +
      shadow(c, 0, 52, 200) +
      at(0, 20, stand, foot / 82) +
      shadow(c, 0, 12, foot * 1.1, 0.3) +
      at(0, 8, painted(c, profile, colour, motif), scale)
    );
  };
}

const lotusBeside = ({ c }: Studio) =>
  at(-320, 40, line("M0 0C-10 -120 20 -220 0 -300", "#7a9a5c", 9) + at(0, -290, lotusFlower(c, 0.8))) +
  at(330, 66, ellipse(0, -10, 120, 26, c.ball("#7d9d68")));
const twigBeside = ({ c }: Studio) =>
  at(310, 60, sprig(c, 300, "#8aa06a", 5, 1.1), 1, 22) +
  at(-330, 86, bloom(c, 5, 50, 24, "#f0d9d0", "#d9a24a"));
const bowlBeside = ({ c }: Studio) =>
  at(
    330,
    80,
    path(
      turned([
        [0, 40],
        [12, 52],
        [50, 88],
        [76, 104],
      ]),
      c.round(GLAZE),
    ) +
      ellipse(0, -76, 104, 16, "#cfcabb") +
      line("M-96 -52Q0 -24 96 -52", BLUE, 6),
  ) +
  shadow(c, 330, 86, 80, 0.2) +
  at(-340, 70, sprig(c, 210, "#7f986a", 4, 1), 1, -44);

const DROP: Profile = [
  [0, 76],
  [30, 120],
  [140, 166],
  [250, 128],
  [350, 62],
  [440, 36],
  [490, 32],
  [516, 44],
];
const ROUND: Profile = [
  [0, 84],
  [40, 126],
  [170, 176],
  [290, 160],
  [372, 96],
  [430, 62],
  [476, 62],
  [500, 84],
];
const TALL: Profile = [
  [0, 88],
  [40, 96],
  [200, 118],
  [340, 140],
  [420, 122],
  [470, 76],
  [520, 66],
  [560, 70],
  [600, 108],
];
const PIPA: Profile = [
  [0, 80],
  [30, 112],
  [120, 162],
  [220, 150],
  [330, 84],
  [430, 46],
  [510, 44],
  [556, 76],
];

const swanVase: Subject["draw"] = ({ c }) => {
  const body =
    path(
      "M-210 -60C-230 -190 -90 -240 60 -220C180 -206 236 -150 250 -230C236 -60 170 6 40 14C-100 20 -196 0 -210 -60Z",
      c.round(GLAZE, 0.24),
    ) +
    path(
      "M-206 -80C-236 -220 -130 -260 -130 -370C-130 -450 -60 -500 6 -470C40 -454 50 -424 40 -408C10 -436 -40 -430 -52 -380C-66 -310 -60 -240 -80 -160Z",
      c.round(GLAZE, 0.24),
    ) +
    path("M36 -470L104 -430C86 -410 56 -404 36 -412Z", c.round("#c58a3a")) +
    circle(6, -452, 7, BLUE);
  const wing =
    [0, 1, 2, 3]
      .map((i) =>
        line(
          `M${-40 + i * 20} ${-30 - i * 36}C60 ${-10 - i * 40} 150 ${-60 - i * 30} ${196 + i * 10} ${-120 - i * 20}`,
          BLUE,
          6,
        ),
      )
      .join("") + at(-70, 0, scroll(-90, 0.62));
  return (
    at(-380, 80, sprig(c, 230, "#7f986a", 4, 1), 1, -20) +
    shadow(c, 0, 40, 230) +
    at(0, 24, box(-190, -14, 400, 34, 14, c.round("#4a2d1f"))) +
    at(0, 4, body + wing, 1.12)
  );
};

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

function care(kind: "oil" | "shampoo" | "soap" | "balm" | "sachet"): Subject["draw"] {
  return ({ c }) => {
    const green =
      at(-310, 60, sprig(c, 260, "#7f9a62", 5, 1), 1, -34) +
      at(330, 70, sprig(c, 200, "#93ab70", 4, 0.9), 1, 44);
    if (kind === "oil") {
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
        green +
        shadow(c, -60, 4, 110) +
        at(-60, 0, vial, 1.5) +
        shadow(c, 190, 40, 70) +
        at(190, 36, vial, 0.92)
      );
    }
    if (kind === "shampoo") {
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
      return green + shadow(c, -50, 4, 140) + at(-50, 0, pump, 1.15) + pods;
    }
    if (kind === "soap") {
      const bar = (shade: string) =>
        path(
          "M-170 -70L-120 -130H160L190 -70V10Q190 30 168 30H-150Q-170 30 -170 10Z",
          c.down(lighter(shade, 0.24), shade),
        ) +
        path("M-170 -70L-120 -130H160L190 -70Z", lighter(shade, 0.45)) +
        at(8, 0, leaf(c, 56, 26, darker(shade, 0.3)), 1, 20) +
        line("M-140 -54H160", lighter(shade, 0.6), 5);
      return (
        green +
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
    if (kind === "balm") {
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
        green +
        shadow(c, 150, 10, 160, 0.3) +
        at(150, -130, lid, 0.98, 8) +
        shadow(c, -60, 56, 210) +
        at(-60, 40, tin, 1.3)
      );
    }
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
      green +
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
  };
}

export const crafts = {
  "vase-drop": {
    on: "table",
    palettes: ["dusk", "clay"],
    draw: vase(
      DROP,
      "#a9c4ad",
      band("petals", 60, 132) + faint(0.5, scroll(-170, 1).replaceAll(BLUE, "#6d9479")),
      lotusBeside,
    ),
  },
  "vase-blue": {
    on: "table",
    palettes: ["clay", "sand"],
    draw: vase(
      ROUND,
      GLAZE,
      scroll(-190, 1.2) +
        band("waves", 40, 124) +
        band("rules", 82, 152) +
        band("petals", 372, 96) +
        band("rules", 320, 140),
      twigBeside,
    ),
  },
  "vase-tall": {
    on: "table",
    palettes: ["moss", "dusk"],
    size: 1.08,
    draw: vase(
      TALL,
      GLAZE,
      scroll(-290, 1) +
        scroll(-120, 0.7) +
        band("petals", 30, 96) +
        band("rules", 200, 118) +
        band("waves", 412, 126) +
        band("rules", 520, 68),
      bowlBeside,
      1,
    ),
  },
  "vase-swan": { on: "table", palettes: ["sea", "rose"], draw: swanVase },
  "vase-pipa": {
    on: "table",
    palettes: ["ochre", "celadon"],
    size: 1.1,
    draw: vase(
      PIPA,
      GLAZE,
      scroll(-150, 1.15) +
        band("petals", 26, 108) +
        band("rules", 270, 120) +
        band("waves", 340, 80) +
        band("rules", 440, 46),
      lotusBeside,
    ),
  },
  scarf: { on: "table", palettes: ["indigo", "sea"], size: 1.16, draw: scarf },
  "ao-dai": { on: "table", palettes: ["celadon", "mist"], size: 1.04, draw: aoDai },
  "wood-picture": { on: "table", palettes: ["mist", "celadon"], draw: woodPicture },
  incense: { on: "table", palettes: ["moss", "dusk"], size: 1.06, draw: incense },
  "incense-cone": { on: "table", palettes: ["indigo", "moss"], size: 1.2, draw: incenseCone },
  shoes: { on: "table", palettes: ["mist", "sand"], draw: shoes("#2f2a2b") },
  "shoes-brown": { on: "table", palettes: ["sea", "celadon"], draw: shoes("#7a4526") },
  oil: { on: "table", palettes: ["celadon", "sand"], size: 1.22, draw: care("oil") },
  shampoo: { on: "table", palettes: ["sand", "mist"], draw: care("shampoo") },
  soap: { on: "table", palettes: ["sea", "rose"], size: 1.24, draw: care("soap") },
  balm: { on: "table", palettes: ["rose", "celadon"], size: 1.3, draw: care("balm") },
  sachet: { on: "table", palettes: ["mist", "moss"], draw: care("sachet") },
} as const satisfies Record<string, Subject>;
