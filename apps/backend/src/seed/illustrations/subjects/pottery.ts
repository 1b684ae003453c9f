import { at, box, type Canvas, circle, ellipse, faint, line, mirrored, n, path, shadow } from "../canvas";
import { darker } from "../colour";
import { bloom, lotusFlower, sprig } from "../plants";
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

export const pottery = {
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
} as const satisfies Record<string, Subject>;
