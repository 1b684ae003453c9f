import { at, box, type Canvas, circle, ellipse, line, path, shadow } from "../canvas";
import { lighter, mix } from "../colour";
import { bloom, leaf, lotusFlower, petal } from "../plants";
import type { Studio, Subject } from "./subject";

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

function gladiolus({ c, r }: Studio): string {
  const stem = (shade: string, len: number) =>
    line(`M0 0V${-len}`, "#6f9150", 9) +
    Array.from({ length: 7 }, (_, i) => {
      const t = i / 6;
      return at(
        i % 2 ? 17 : -17,
        -len * (0.36 + 0.56 * t),
        bloom(c, 6, 66 - 40 * t, 30 - 18 * t, shade, "#f3e2a4", i * 20),
      );
    }).join("");
  const wrap =
    path("M-170 0L-220 -300Q0 -240 220 -300L170 0Q0 40 -170 0Z", c.round("#eee2cb", 0.2)) +
    path("M-220 -300Q0 -240 220 -300L60 -60Z", "#fff7e6", 'fill-opacity="0.5"') +
    line("M-176 -70Q0 -30 176 -70", "#a9482f", 16);
  const shades = ["#e0566f", "#f09a7a", "#f6e3d0", "#d9425a"];
  return (
    shadow(c, 0, 40, 200) +
    [-30, -20, -10, 0, 10, 20, 30]
      .map((t, i) => at(t * 2, -40, stem(shades[i % 4] ?? "#e0566f", 520 + r.between(-30, 40)), 1, t))
      .join("") +
    [-36, 36].map((t) => at(t, -40, leaf(c, 440, 54, "#6f9150"), 1, t)).join("") +
    at(0, 20, wrap)
  );
}

function chrysanthemum({ c, r }: Studio): string {
  const flower = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      bloom(c, 18, 50, 11, "#efb62c", "#d98f1e", r.between(0, 20)) +
        bloom(c, 12, 30, 9, "#f6ca4f", "#c97f1a", r.between(0, 30)),
      s,
    );
  const spots: string[] = [];
  for (let row = 0; row < 6; row += 1)
    for (let i = 0; i < 6 + (row % 2); i += 1) {
      const x = (i - (5 + (row % 2)) / 2) * 84;
      const y = -200 - row * 58;
      const d = (x / 270) ** 2 + ((y + 330) / 210) ** 2;
      if (d < 1) spots.push(flower(x, y, 1 - d * 0.15));
    }
  return potted(c, ellipse(0, -320, 270, 200, c.ball("#5d8646")) + spots.join(""), "#8a4f38");
}

function lotusBunch({ c }: Studio): string {
  const stem = (t: number, s: number, colour: string) =>
    at(
      0,
      -60,
      line("M0 0C-8 -120 8 -220 0 -330", "#7a9a5c", 11) + at(0, -320, lotusFlower(c, s, colour)),
      1,
      t,
    );
  const jar =
    path(
      "M-110 0C-170 -60 -160 -190 -100 -240H100C160 -190 170 -60 110 0Q0 30 -110 0Z",
      c.round("#8aa79a", 0.36),
    ) + ellipse(0, -240, 100, 17, "#4a5f55");
  const pod = at(
    0,
    -60,
    line("M0 0V-270", "#7a9a5c", 10) +
      path("M-50 -330Q0 -350 50 -330L22 -262Q0 -252 -22 -262Z", c.round("#93ab62")) +
      [-26, 0, 26].map((x) => circle(x, -330, 8, "#5d7a3c")).join(""),
    1,
    30,
  );
  return (
    shadow(c, 0, 24, 160) +
    at(
      0,
      -170,
      pod +
        stem(-34, 0.86, "#e58fa6") +
        stem(24, 0.92, "#dd7f9a") +
        stem(-6, 1.1, "#ea9db2") +
        [-62, 62]
          .map((t) =>
            at(
              0,
              -60,
              line("M0 0V-210", "#7a9a5c", 8) + at(0, -216, ellipse(0, 0, 110, 44, c.ball("#6d9456"))),
              1,
              t,
            ),
          )
          .join(""),
    ) +
    at(0, 14, jar, 1.1)
  );
}

function bonsai({ c }: Studio): string {
  const pad = (x: number, y: number, w: number) =>
    at(
      x,
      y,
      [
        [-0.55, 0.1, 0.5],
        [0.55, 0.1, 0.5],
        [-0.2, -0.14, 0.6],
        [0.28, -0.12, 0.56],
        [0, 0.1, 0.66],
      ]
        .map(([dx = 0, dy = 0, s = 0], i) =>
          ellipse(dx * w, dy * w, s * w, s * w * 0.56, c.ball(i % 2 ? "#55803f" : "#65924c")),
        )
        .join(""),
    );
  const trunk =
    path(
      "M-90 -60C-70 -150 -130 -220 -60 -310C-10 -370 60 -390 50 -480L76 -486C100 -400 60 -340 20 -290C-20 -230 30 -180 40 -120C60 -90 110 -70 130 -56Z",
      c.round("#7a5a40", 0.4),
    ) +
    line(
      "M-10 -290C-80 -320 -130 -330 -180 -350M40 -330C110 -340 150 -330 200 -310M10 -200C70 -210 120 -200 170 -180",
      "#6b4c34",
      19,
    ) +
    line("M-60 -80C-40 -160 -80 -220 -40 -280", "#4f3826", 5, 'stroke-opacity="0.5"');
  const rock = path("M-130 -50C-120 -110 -60 -120 -30 -90C10 -130 80 -110 130 -50Z", c.ball("#a3a39a"));
  const pot =
    path("M-260 -60H260L220 16Q0 40 -220 16Z", c.round("#4f5f73")) +
    box(-278, -78, 556, 34, 12, c.round("#5f7188")) +
    box(-200, 16, 60, 22, 6, "#37424f") +
    box(140, 16, 60, 22, 6, "#37424f");
  return (
    shadow(c, 0, 40, 300) +
    at(
      0,
      14,
      trunk +
        rock +
        pad(-210, -370, 130) +
        pad(220, -330, 130) +
        pad(190, -200, 100) +
        pad(60, -510, 170) +
        ellipse(0, -62, 240, 16, "#6f8a4d") +
        pot,
      1.05,
    )
  );
}

function bougainvillea({ c, r }: Studio): string {
  const bunch = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      Array.from({ length: 13 }, () => {
        const a = r.between(0, 6.28);
        const d = r.between(0, 76);
        return at(
          Math.cos(a) * d,
          Math.sin(a) * d * 0.8,
          [0, 120, 240]
            .map((t) =>
              at(
                0,
                0,
                path(petal(40, 19), c.down(lighter("#d94a8c", r.between(0.05, 0.35)), "#c22f76")),
                1,
                t,
              ),
            )
            .join("") + circle(0, 0, 5, "#f7edd0"),
          1,
          r.between(0, 120),
        );
      }).join(""),
      s,
    );
  const trunk = line(
    "M0 -130C-40 -230 40 -290 0 -370C-30 -430 -130 -440 -210 -400M10 -340C70 -420 150 -440 220 -410M-6 -380C0 -450 30 -500 60 -540",
    "#7a5a40",
    26,
  );
  const green = [
    [-180, -400],
    [-80, -440],
    [180, -420],
    [80, -470],
    [40, -560],
    [230, -360],
    [-230, -340],
  ]
    .map(([x = 0, y = 0]) =>
      at(x, y, [20, 110, 200, 290].map((t) => at(0, 0, leaf(c, 78, 36, "#5d8646"), 1, t)).join("")),
    )
    .join("");
  return potted(
    c,
    trunk +
      green +
      bunch(-210, -390, 1.05) +
      bunch(-100, -450, 0.95) +
      bunch(60, -550, 1.05) +
      bunch(170, -430, 1.1) +
      bunch(250, -340, 0.85) +
      bunch(-270, -310, 0.8) +
      bunch(40, -440, 0.9),
    "#9c6a48",
  );
}

export const garden = {
  gladiolus: { on: "table", palettes: ["celadon", "sea"], size: 1.1, draw: gladiolus },
  chrysanthemum: { on: "table", palettes: ["sea", "indigo"], size: 1.14, draw: chrysanthemum },
  lotus: { on: "table", palettes: ["celadon", "mist"], size: 1.0, draw: lotusBunch },
  bonsai: { on: "table", palettes: ["sand", "mist"], size: 1.1, draw: bonsai },
  bougainvillea: { on: "table", palettes: ["celadon", "mist"], size: 1.1, draw: bougainvillea },
  kumquat: { on: "table", palettes: ["rose", "mist"], size: 1.06, draw: kumquat },
} as const satisfies Record<string, Subject>;
