import { at, type Canvas, circle, ellipse, line, path, shadow } from "../canvas";
import { bloom, leaf, sprig } from "../plants";
import {
  BOTTLE,
  bottle,
  CUP,
  glass,
  jar,
  type Profile,
  SLIM,
  SMALL_JAR,
  SQUAT,
  TUMBLER,
  turned,
  vessel,
} from "../vessels";
import { lychees } from "./fruit";
import type { Studio, Subject } from "./subject";

type Garnish = (studio: Studio) => string;

/** A bottle, a glass poured from it, and what it is made of. */
function drink(
  shape: Profile,
  liquid: string,
  cap: string,
  emblem: string,
  garnish: Garnish,
): Subject["draw"] {
  return (studio) => {
    const { c } = studio;
    const ice = [
      [-26, -150, 8],
      [22, -166, -12],
    ]
      .map(([x = 0, y = 0, turn]) =>
        at(
          x,
          y,
          `<rect x="-24" y="-22" width="48" height="46" rx="9" fill="#fff" fill-opacity="0.45"/>`,
          1,
          turn,
        ),
      )
      .join("");
    const side = shape === SQUAT ? 1.3 : 1.12;
    return (
      garnish(studio) +
      shadow(c, -90, 2, 110) +
      at(-90, 0, bottle(c, shape, liquid, cap, emblem), side) +
      shadow(c, 150, 26, 100) +
      at(150, 22, glass(c, TUMBLER, liquid, 178) + ice, 1.22)
    );
  };
}

const roselle: Garnish = ({ c }) =>
  [
    [-330, 40, 1],
    [-400, 80, 0.72],
    [330, 70, 0.85],
  ]
    .map(([x = 0, y = 0, s]) => at(x, y, bloom(c, 5, 100, 46, "#b92f4c", "#5e1226", 20), s))
    .join("") + at(400, 40, sprig(c, 160, "#6f8a4d", 3, 0.9), 1, 52);
const green: Garnish = ({ c }) =>
  at(-340, 70, circle(0, -70, 80, c.ball("#94b052")) + at(10, -142, leaf(c, 90, 40, "#6b8a3e"), 1, 44)) +
  at(-240, 84, circle(0, -48, 54, c.ball("#a7bf66"))) +
  at(350, 84, circle(0, -58, 64, c.ball("#9ab555")));
const mulberry: Garnish = ({ c }) =>
  [
    [-330, 60],
    [-270, 90],
    [330, 80],
    [390, 56],
  ]
    .map(([x = 0, y = 0]) => at(x, y, berry(c)))
    .join("") + at(-380, 70, sprig(c, 130, "#6f8a4d", 2, 0.9), 1, -64);
const leaves: Garnish = ({ c }) =>
  at(-330, 60, sprig(c, 210, "#6f8a4d", 4, 1), 1, -40) + at(350, 70, sprig(c, 150, "#83a05a", 3, 0.9), 1, 48);
const mungBeans: Garnish = ({ c, r }) =>
  Array.from({ length: 30 }, () =>
    ellipse(r.between(-430, 430), r.between(34, 110), 13, 10, c.ball(r.oneOf(["#7d9440", "#93a94e"]))),
  ).join("");
const lychee: Garnish = ({ c, r }) =>
  at(-330, 60, lychees(c, r, 4), 0.9) + at(350, 80, lychees(c, r, 3), 0.8);
const stones: Garnish = ({ c }) =>
  [
    [-340, 74, 90, 34],
    [-250, 96, 50, 20],
    [340, 86, 80, 30],
  ]
    .map(([x = 0, y = 0, w = 0, h = 0]) => ellipse(x, y - h, w, h, c.ball("#a9b0ad")))
    .join("") + at(390, 56, sprig(c, 150, "#7fa06a", 3, 0.8), 1, 30);

function berry(c: Canvas): string {
  const dots = [
    [0, 0],
    [-16, -14],
    [16, -14],
    [0, -24],
    [-14, -38],
    [14, -38],
    [0, -52],
  ] as const;
  return (
    dots.map(([x, y]) => circle(x, y, 15, c.ball("#5a1f47"))).join("") + line("M0 -62v-20", "#6b7f3c", 5)
  );
}

/** A pot of clay, a cup of what was brewed in it. */
function tea(liquid: string, clay: string, garnish: Garnish): Subject["draw"] {
  return (studio) => {
    const { c } = studio;
    const body: Profile = [
      [0, 104],
      [20, 140],
      [96, 176],
      [176, 140],
      [206, 88],
    ];
    const pot =
      path("M140 -120C210 -120 236 -190 262 -216L290 -204C262 -120 220 -72 148 -64Z", c.round(clay)) +
      line("M-150 -158C-262 -190 -262 -40 -146 -60", clay, 26) +
      path(turned(body), c.round(clay)) +
      ellipse(0, -206, 90, 13, "#3a2a20") +
      path("M-96 -208C-70 -258 70 -258 96 -208Q0 -184 -96 -208Z", c.round(clay)) +
      circle(0, -256, 22, c.ball(clay));
    const cup = vessel(c, CUP, "#f4efe4") + ellipse(0, -100, 74, 9, liquid);
    return (
      garnish(studio) +
      shadow(c, -70, 4, 170) +
      at(-70, 0, pot, 1.25) +
      shadow(c, 255, 40, 100) +
      at(255, 36, cup, 1.2)
    );
  };
}

function coffee({ c, r }: Studio): string {
  const beans = Array.from({ length: 26 }, () => {
    const [x, y] = [r.between(-430, 430), r.between(40, 118)];
    return at(
      x,
      y,
      ellipse(0, 0, 20, 13, c.ball("#5d3a24")) + line("M-14 0q14 -8 28 0", "#2f1c10", 3),
      1,
      r.between(0, 180),
    );
  }).join("");
  const metal = "#c3c6c4";
  const phin =
    path(
      turned([
        [0, 74],
        [8, 78],
        [120, 84],
      ]),
      c.round(metal),
    ) +
    ellipse(0, 0, 124, 15, c.round(metal)) +
    ellipse(0, -120, 84, 11, "#80837f") +
    ellipse(0, -132, 92, 14, c.round("#d4d6d4")) +
    circle(0, -152, 17, c.ball("#9ea19f"));
  return (
    beans +
    shadow(c, -30, 6, 110) +
    at(-30, 0, glass(c, TUMBLER, "#3a2115", 120) + at(0, -232, phin), 1.3) +
    shadow(c, 240, 30, 120) +
    at(240, 26, jar(c, "#4a2c1a", "#2f2a26", "#7a4a28", SMALL_JAR), 1.2)
  );
}

export const drinks = {
  "red-drink": {
    on: "table",
    palettes: ["rose"],
    draw: drink(SLIM, "#c22f4d", "#3c4a33", "#a3223f", roselle),
  },
  "roselle-cordial": {
    on: "table",
    palettes: ["mist", "rose"],
    draw: drink(SQUAT, "#9c1f3d", "#6b4a2e", "#8f1f3d", roselle),
  },
  "mulberry-syrup": {
    on: "table",
    palettes: ["dusk", "sand"],
    draw: drink(SQUAT, "#5a1a45", "#6b4a2e", "#5a1f47", mulberry),
  },
  "green-drink": {
    on: "table",
    palettes: ["celadon", "sand"],
    draw: drink(SLIM, "#b9c765", "#55663a", "#6b7f35", green),
  },
  "lychee-juice": {
    on: "table",
    palettes: ["rose", "celadon"],
    draw: drink(SLIM, "#f1dccb", "#b5434a", "#b5434a", lychee),
  },
  "tea-drink": {
    on: "table",
    palettes: ["ochre", "moss"],
    draw: drink(BOTTLE, "#b98238", "#4d4a2e", "#7a5a22", leaves),
  },
  "bean-milk": {
    on: "table",
    palettes: ["celadon", "sand"],
    draw: drink(SQUAT, "#e6dfae", "#6f7f3d", "#7d8f3e", mungBeans),
  },
  water: {
    on: "table",
    palettes: ["sea", "indigo"],
    draw: drink(BOTTLE, "#cfe4e6", "#3f6f86", "#3f6f86", stones),
  },
  "red-tea": { on: "table", palettes: ["rose", "sand"], draw: tea("#b3294a", "#8c4a3a", roselle) },
  "green-tea": { on: "table", palettes: ["moss", "celadon"], draw: tea("#c3b455", "#58705a", leaves) },
  coffee: { on: "table", palettes: ["clay", "sand"], size: 1.1, draw: coffee },
} as const satisfies Record<string, Subject>;
