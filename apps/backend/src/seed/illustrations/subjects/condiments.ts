import { at, circle, ellipse, line, path, shadow } from "../canvas";
import { darker, lighter } from "../colour";
import { bloom, leaf, riceSheaf, sprig } from "../plants";
import { BOTTLE, bottle, bowl, CUP, glass, JAR, jar, SLIM, VAT, vessel } from "../vessels";
import type { Studio, Subject } from "./subject";

const chilli = (turn: number) =>
  at(
    0,
    0,
    path("M0 0C34 -22 96 -16 128 18C92 6 38 16 0 0Z", "#c8342b") + line("M0 0q-14 -6 -20 -20", "#5d7a3c", 6),
    1,
    turn,
  );

function fishSauce({ c }: Studio): string {
  const vat =
    vessel(c, VAT, "#9a6748") + line("M-176 -214Q0 -168 176 -214", "#6d4630", 9, 'stroke-opacity="0.5"');
  const dip = at(
    0,
    0,
    bowl(
      c,
      "#f3eee2",
      ellipse(0, -92, 118, 22, c.ball("#a5521f")),
      [
        [0, 44],
        [14, 52],
        [50, 92],
        [90, 124],
      ],
      "#4d6f9c",
    ),
  );
  return (
    shadow(c, -230, -30, 190) +
    at(-230, -40, vat, 1.08) +
    shadow(c, 30, 6, 110) +
    at(30, 0, bottle(c, BOTTLE, "#a8501c", "#8d2f22", "#8d2f22"), 1.12) +
    shadow(c, 250, 28, 130) +
    at(250, 24, dip) +
    at(330, 66, chilli(12)) +
    at(110, 74, chilli(-6), 0.8)
  );
}

function spirit({ c }: Studio): string {
  const crock =
    vessel(c, VAT, "#6f4a36") +
    path("M-128 -346C-120 -400 120 -400 128 -346C96 -316 -96 -316 -128 -346Z", c.round("#b6402f")) +
    line("M-120 -344Q0 -318 120 -344", "#e9d9b4", 9);
  const cup = vessel(c, CUP, "#efe8d8");
  return (
    at(-330, 10, riceSheaf(1.05), 1.1, -8) +
    shadow(c, -110, -6, 190) +
    at(-110, -10, crock, 1.2) +
    shadow(c, 180, 16, 90) +
    at(180, 10, bottle(c, SLIM, "#e9e6d2", "#3f4a38", "#7a2d24", 0.86), 0.96) +
    shadow(c, 330, 46, 80) +
    at(330, 40, cup, 0.9)
  );
}

function wine({ c }: Studio): string {
  const stem =
    line("M0 0V-140", "#ffffff", 8, 'stroke-opacity="0.7"') +
    ellipse(0, 0, 80, 13, "#ffffff", 'fill-opacity="0.5"') +
    at(
      0,
      -136,
      glass(
        c,
        [
          [0, 10],
          [24, 66],
          [90, 88],
          [190, 66],
        ],
        "#8d1c3a",
        96,
      ),
    );
  return (
    shadow(c, -70, 0, 100) +
    at(-70, 0, bottle(c, BOTTLE, "#4b1226", "#2f2a26", "#8d1c3a", 0.95), 1.2) +
    shadow(c, 190, 30, 80) +
    at(190, 24, stem, 1.15) +
    at(-270, 30, bloom(c, 5, 110, 46, "#c9405c", "#7a1630", 14), 0.9) +
    at(-360, 66, bloom(c, 5, 84, 36, "#d8657a", "#7a1630", 40), 0.8)
  );
}

function honey({ c }: Studio): string {
  const cells = [
    [0, 0],
    [66, 0],
    [132, 0],
    [33, 57],
    [99, 57],
    [165, 57],
    [66, 114],
    [132, 114],
  ] as const;
  const hex = "M0 -36L31 -18V18L0 36L-31 18V-18Z";
  const comb = cells
    .map(([x, y], i) =>
      at(x, y, path(hex, c.ball(i % 3 ? "#e3a02e" : "#f0bd55"), 'stroke="#c07c1d" stroke-width="6"')),
    )
    .join("");
  const dipper =
    line("M0 0L150 -250", c.round("#a9713c"), 16) +
    at(
      0,
      0,
      [0, 1, 2, 3, 4]
        .map((i) => ellipse(0, -i * 17, 44 - Math.abs(i - 2) * 6, 11, c.round("#b97f45")))
        .join(""),
      1,
      31,
    ) +
    path("M-6 34C-16 66 10 66 6 34Z", "#e39a23");
  return (
    at(-430, -60, comb, 0.95, -6) +
    shadow(c, -320, 96, 150, 0.28) +
    shadow(c, 0, 6, 150) +
    at(0, 0, jar(c, "#dd8f1f", "#8a5a2e", "#a8681a"), 1.35) +
    at(230, 10, dipper, 1.05) +
    at(330, 60, bloom(c, 6, 48, 20, "#fbf3e2", "#e5b33c"), 0.9) +
    at(410, 36, bloom(c, 6, 40, 18, "#fbf3e2", "#e5b33c", 20), 0.8)
  );
}

function sesameSalt({ c, r }: Studio): string {
  const seeds = Array.from({ length: 90 }, () => {
    const a = r.between(0, 6.28);
    const d = Math.sqrt(r.between(0, 1));
    return ellipse(
      Math.cos(a) * 138 * d,
      -142 + Math.sin(a) * 22 * d - (1 - d) * 42,
      6,
      3.4,
      r.oneOf(["#f7ead0", "#8c6437", "#3b2d22", "#e0bf86"]),
    );
  }).join("");
  const mound =
    path("M-158 -130C-100 -205 100 -205 158 -130C90 -104 -90 -104 -158 -130Z", c.ball("#d3ab6d")) + seeds;
  return (
    shadow(c, -150, 0, 140) +
    at(-150, -4, jar(c, "#cfa566", "#54442f", "#7a5328", JAR), 1.12) +
    shadow(c, 165, 34, 150) +
    at(165, 30, bowl(c, "#7d8f86", mound), 1.05) +
    at(-330, 70, sprig(c, 150, "#7f9153", 3, 0.8), 1, -70)
  );
}

/** A jar of powder, the same heaped in a bowl, and what it is made of. */
function powder(colour: string, lid: string, from: (studio: Studio) => string): Subject["draw"] {
  return (studio) => {
    const { c } = studio;
    const mound =
      path("M-160 -130C-96 -226 88 -232 160 -130C90 -104 -90 -104 -160 -130Z", c.ball(colour, 0.22)) +
      path(
        "M-40 -196C10 -176 60 -176 96 -168C60 -206 10 -222 -40 -196Z",
        lighter(colour, 0.35),
        'fill-opacity="0.7"',
      );
    return (
      from(studio) +
      shadow(c, -160, 0, 140) +
      at(-160, -4, jar(c, colour, lid, darker(colour, 0.45)), 1.12) +
      shadow(c, 160, 36, 150) +
      at(160, 30, bowl(c, "#f1ece0", mound, undefined, "#4d6f9c"), 1.05) +
      at(
        330,
        66,
        line("M0 0L-130 -18", c.round("#a67745"), 14) + ellipse(-150, -20, 40, 17, c.ball(colour, 0.2)),
        1,
        6,
      )
    );
  };
}

const greenery = ({ c }: Studio) =>
  at(-330, 40, sprig(c, 220, "#6f9a4d", 4, 1.1), 1, -24) +
  at(330, -20, sprig(c, 240, "#7da95a", 4, 1), 1, 26);
const roots = ({ c }: Studio) =>
  at(
    -350,
    50,
    path("M0 0C-40 -70 30 -170 80 -250C110 -190 100 -70 60 10Z", c.round("#c9a98a")) +
      line("M14 -30l50 -10M26 -90l50 -8M48 -150l36 -4", "#9a7a5c", 4),
    1,
    -14,
  );
const beans = ({ c, r }: Studio) =>
  Array.from({ length: 26 }, () =>
    ellipse(
      r.between(-420, 420),
      r.between(34, 110),
      13,
      10,
      c.ball(r.oneOf(["#7d9440", "#93a94e", "#6b8236"])),
    ),
  ).join("");

function turmeric({ c }: Studio): string {
  const balls = [
    [-90, -140],
    [-44, -150],
    [2, -154],
    [50, -150],
    [94, -140],
    [-66, -176],
    [-20, -184],
    [26, -184],
    [70, -174],
    [2, -208],
  ] as const;
  const root =
    path(
      "M0 0C-30 -30 -10 -60 30 -56C60 -86 110 -84 120 -50C170 -56 190 -14 150 0C110 24 40 24 0 0Z",
      c.ball("#c88a2c"),
    ) + line("M20 -40q14 20 8 40M60 -60q14 30 8 66M110 -48q10 20 4 44", "#8f5f1d", 4, 'stroke-opacity="0.6"');
  return (
    shadow(c, -150, 0, 140) +
    at(-150, -4, jar(c, "#e2a31f", "#5e4a2b", "#8f5f1d"), 1.12) +
    shadow(c, 160, 34, 150) +
    at(
      160,
      30,
      bowl(c, "#8a5a3c", balls.map(([x, y]) => circle(x, y, 30, c.ball("#eab02f"))).join("")),
      1.05,
    ) +
    at(-420, 62, root, 1.05) +
    at(330, 84, root, 0.7)
  );
}

function herbJar({ c }: Studio): string {
  const artichoke = [0, 1, 2, 3]
    .map((row) =>
      Array.from({ length: 5 - row }, (_, i) =>
        at((i - (4 - row) / 2) * 40, -row * 40, leaf(c, 84, 62, row % 2 ? "#8aa06a" : "#9db07c")),
      ).join(""),
    )
    .reverse()
    .join("");
  return (
    shadow(c, -60, 4, 150) +
    at(-60, 0, jar(c, "#4a3222", "#2f3b2c", "#5c7140"), 1.3) +
    shadow(c, 230, 36, 110) +
    at(230, 30, artichoke, 1.15) +
    at(-330, 60, sprig(c, 190, "#7c9360", 3, 1), 1, -58)
  );
}

export const condiments = {
  "fish-sauce": { on: "table", palettes: ["sea", "sand", "ochre", "mist"], draw: fishSauce },
  spirit: { on: "table", palettes: ["clay", "dusk", "sand"], draw: spirit },
  wine: { on: "table", palettes: ["rose", "dusk"], draw: wine },
  honey: { on: "table", palettes: ["ochre", "celadon", "sand"], draw: honey },
  "sesame-salt": { on: "table", palettes: ["mist", "celadon", "dusk", "sand"], size: 1.2, draw: sesameSalt },
  "green-powder": {
    on: "table",
    palettes: ["celadon", "mist", "moss"],
    draw: powder("#7fa34a", "#4b5b38", greenery),
  },
  "bean-powder": { on: "table", palettes: ["sand", "ochre"], draw: powder("#dcc27a", "#9c3f2e", beans) },
  starch: { on: "table", palettes: ["sea", "indigo"], draw: powder("#f3efe4", "#6b5a45", roots) },
  turmeric: { on: "table", palettes: ["celadon", "mist"], draw: turmeric },
  "herb-jar": { on: "table", palettes: ["moss", "sand"], draw: herbJar },
} as const satisfies Record<string, Subject>;
