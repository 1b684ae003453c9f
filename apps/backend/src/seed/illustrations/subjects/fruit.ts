import { at, box, type Canvas, circle, ellipse, faint, line, n, path, shadow } from "../canvas";
import { darker, lighter, mix } from "../colour";
import { heap, leaf, sprig } from "../plants";
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

function eggs({ c, r }: Studio): string {
  const one = (i: number) =>
    at(
      0,
      0,
      ellipse(0, 0, 54, 68, c.ball(["#e9c9a6", "#f1dcc3", "#dcb48c"][i % 3] ?? "#e9c9a6", 0.22)),
      1,
      r.between(-26, 26),
    );
  const straw = Array.from({ length: 30 }, () =>
    line(
      `M${n(r.between(-220, 220))} -160q${n(r.between(-60, 60))} -50 ${n(r.between(-80, 80))} -70`,
      r.oneOf(["#d9b765", "#c79d47"]),
      5,
    ),
  ).join("");
  return (
    shadow(c, 0, 30, 230) +
    at(
      0,
      20,
      basket(
        c,
        straw +
          heap(one, [
            [3, -270, 84],
            [4, -214, 140],
            [3, -180, 90],
          ]),
        230,
        140,
      ),
      1.08,
    ) +
    at(350, 80, one(1), 0.95, 60) +
    shadow(c, 350, 104, 56)
  );
}

function mushroom({ c }: Studio): string {
  const cap = (x: number, y: number, w: number, shade: string) =>
    path(
      `M${x - w * 0.14} ${y + w * 0.2}L${n(x * 0.35 - 20)} 0H${n(x * 0.35 + 24)}L${x + w * 0.2} ${y + w * 0.2}Z`,
      c.round("#efe6d6"),
    ) +
    path(
      `M${x - w} ${y + 8}C${x - w} ${y - w * 0.86} ${x + w} ${y - w * 0.86} ${x + w} ${y + 8}C${x + w * 0.5} ${y + w * 0.36} ${x - w * 0.5} ${y + w * 0.36} ${x - w} ${y + 8}Z`,
      c.ball(shade, 0.22),
    ) +
    faint(
      0.45,
      [-0.5, -0.2, 0.1, 0.4]
        .map((t) =>
          line(`M${n(x + w * t)} ${n(y + w * 0.2)}L${n(x + w * t * 0.6)} ${n(y + w * 0.05)}`, "#8f8272", 4),
        )
        .join(""),
    );
  const cluster =
    cap(-190, -250, 110, "#cfc4b4") +
    cap(180, -270, 116, "#d8cdbd") +
    cap(0, -350, 130, "#c6b9a6") +
    cap(-100, -160, 120, "#e3d9ca") +
    cap(110, -170, 124, "#dbd0bf") +
    cap(10, -90, 104, "#ece3d5");
  return shadow(c, 0, 30, 280) + at(0, 20, tray(c, 300), 1.05) + at(0, 10, cluster, 1.12);
}

function carrots({ c }: Studio): string {
  const one = (x: number, turn: number, shade: string) =>
    at(
      x,
      -60,
      [-24, -8, 8, 24].map((t) => at(0, -190, sprig(c, 170, "#6f9a45", 4, 0.55), 1, t)).join("") +
        path(
          "M-58 -190C-30 -216 30 -216 58 -190C50 -60 20 60 0 120C-20 60 -50 -60 -58 -190Z",
          c.round(shade),
        ) +
        line("M-40 -130h34M0 -80h34M-22 -30h26M2 20h16", darker(shade, 0.22), 5, 'stroke-opacity="0.6"'),
      1,
      turn,
    );
  return (
    shadow(c, 0, 50, 290) +
    [
      [-190, -26, "#e2782c"],
      [190, 26, "#e2782c"],
      [-96, -12, "#ec8a35"],
      [100, 12, "#e8822f"],
      [0, 0, "#f0933f"],
    ]
      .map(([x, t, s]) => one(Number(x), Number(t), String(s)))
      .join("") +
    line("M-120 -220C-40 -196 50 -196 124 -220", "#c9a45c", 16)
  );
}

function kale({ c, r }: Studio): string {
  const frill = (size: number, shade: string) => {
    const rim = Array.from({ length: 15 }, (_, i) => {
      const a = Math.PI * (1.12 - (1.24 * i) / 14);
      return circle(
        Math.cos(a) * 92 * size,
        -190 * size - Math.sin(a) * 130 * size,
        r.between(28, 40) * size,
        c.ball(shade, 0.2),
      );
    }).join("");
    return (
      line("M0 0V-250", "#c4d2a0", 13) +
      rim +
      ellipse(0, -210 * size, 96 * size, 130 * size, c.ball(shade, 0.16)) +
      line(`M0 0V${n(-300 * size)}M0 -130l50 -60M0 -130l-50 -60M0 -190l44 -56M0 -190l-44 -56`, "#cfdcab", 7)
    );
  };
  return (
    shadow(c, 0, 36, 220) +
    [
      [-36, 0.98, "#4f7440"],
      [36, 0.98, "#567d45"],
      [-16, 1.1, "#5f8a4c"],
      [18, 1.12, "#53793f"],
      [0, 1, "#6c9a57"],
    ]
      .map(([t, s, shade]) => at(0, 10, frill(Number(s), String(shade)), 1.15, Number(t)))
      .join("") +
    box(-74, -60, 148, 44, 12, c.round("#d9c08a"))
  );
}

function cabbage({ c }: Studio): string {
  const head = (s: number) =>
    at(
      0,
      0,
      path(
        "M-240 -130C-280 -300 -120 -360 -60 -320C-150 -220 -150 -80 -110 0C-190 0 -230 -50 -240 -130Z",
        c.round("#7ea256"),
      ) +
        mirroredLeaf(c) +
        circle(0, -180, 186, c.ball("#c9d98f", 0.3)) +
        path(
          "M-170 -110C-150 -290 -20 -370 60 -352C-40 -290 -90 -150 -60 -6C-120 -14 -160 -50 -170 -110Z",
          c.round("#b3cb78", 0.2),
        ) +
        path(
          "M172 -120C160 -270 70 -340 -10 -356C60 -270 90 -140 60 -4C130 -20 164 -60 172 -120Z",
          c.round("#a6c26d", 0.2),
        ) +
        line(
          "M-60 -6C-90 -150 -40 -290 60 -352M-74 -120l-70 -50M-60 -200l-50 -60M60 -4C90 -140 60 -270 -10 -356M76 -120l66 -50M70 -190l50 -50",
          "#eef3cf",
          5,
          'stroke-opacity="0.8"',
        ),
      s,
    );
  return shadow(c, 0, 34, 290) + at(230, -30, head(0.72)) + shadow(c, -60, 40, 250) + at(-60, 30, head(1.16));
}

function mirroredLeaf(c: Canvas): string {
  return path(
    "M240 -130C280 -300 120 -360 60 -320C150 -220 150 -80 110 0C190 0 230 -50 240 -130Z",
    c.round("#6f944b"),
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

function kumquat({ c, r }: Studio): string {
  // A sunflower's spiral spreads the fruit evenly over the crown.
  const fruit = Array.from({ length: 52 }, (_, i) => {
    const [a, d] = [i * 2.4 + r.between(-0.2, 0.2), Math.sqrt((i + 0.5) / 52)];
    return circle(
      Math.cos(a) * 225 * d,
      -425 + Math.sin(a) * 190 * d,
      22,
      c.ball(r.oneOf(["#ef9a22", "#f4ac37", "#e5861b"])),
    );
  }).join("");
  const crown = [
    [-130, -380, 140],
    [130, -380, 140],
    [0, -480, 160],
    [0, -370, 160],
    [-80, -500, 110],
    [90, -500, 110],
  ]
    .map(([x = 0, y = 0, s = 0], i) => circle(x, y, s, c.ball(i % 2 ? "#5d8646" : "#6d9852")))
    .join("");
  return potted(c, line("M0 -130C-10 -200 12 -240 0 -320", "#6f5136", 26) + crown + fruit, "#3f6a86");
}

export function potted(c: Canvas, plant: string, pot: string): string {
  return (
    shadow(c, 0, 16, 170) +
    at(
      0,
      10,
      plant +
        path("M-150 -150H150L110 0Q0 26 -110 0Z", c.round(pot)) +
        box(-166, -176, 332, 44, 12, c.round(mix(pot, "#ffffff", 0.12))),
      1.02,
    )
  );
}

export const fruit = {
  lychee: { on: "table", palettes: ["celadon", "mist"], size: 1.2, draw: lycheeBasket },
  banana: { on: "table", palettes: ["sea", "moss"], draw: banana },
  jujube: { on: "table", palettes: ["rose", "sand"], draw: jujubes },
  eggs: { on: "table", palettes: ["sea", "mist"], draw: eggs },
  mushroom: { on: "table", palettes: ["moss", "clay"], draw: mushroom },
  carrot: { on: "table", palettes: ["celadon", "sea"], size: 1.12, draw: carrots },
  kale: { on: "table", palettes: ["dusk", "sand"], draw: kale },
  cabbage: { on: "table", palettes: ["clay", "sand", "sea"], draw: cabbage },
  melon: { on: "table", palettes: ["celadon", "sea"], draw: melon },
  "dragon-fruit": { on: "table", palettes: ["celadon", "mist"], draw: dragonFruit },
  "dried-banana": { on: "table", palettes: ["sea", "celadon"], size: 1.26, draw: driedBanana },
  kumquat: { on: "table", palettes: ["rose", "mist"], size: 1.06, draw: kumquat },
} as const satisfies Record<string, Subject>;
