import { at, box, type Canvas, circle, ellipse, faint, line, mirrored, n, path, shadow } from "../canvas";
import { darker, lighter } from "../colour";
import { bloom, leaf, lotusFlower, petal } from "../plants";
import { potted } from "./fruit";
import type { Studio, Subject } from "./subject";

function peacock({ c }: Studio): string {
  const eye = (s: number) =>
    ellipse(0, 0, 30 * s, 38 * s, "#5d8a4a") +
    ellipse(0, 2, 22 * s, 28 * s, "#c9963c") +
    ellipse(0, 5, 15 * s, 18 * s, "#2f8a9c") +
    circle(0, 8, 8 * s, "#1d2f66");
  const fan = [
    [430, 21, "#4f7f5a"],
    [330, 17, "#5d9468"],
    [240, 13, "#6aa376"],
  ]
    .map(([len, count, shade]) => {
      const [long, many] = [Number(len), Number(count)];
      return Array.from({ length: many }, (_, i) => {
        const turn = -88 + (176 * i) / (many - 1);
        return at(
          0,
          0,
          path(
            `M0 0C-28 ${n(-long * 0.4)} -40 ${n(-long)} 0 ${n(-long - 34)}C40 ${n(-long)} 28 ${n(-long * 0.4)} 0 0Z`,
            c.down(lighter(String(shade), 0.12), darker(String(shade), 0.2)),
          ) + at(0, -long + 8, eye(1)),
          1,
          turn,
        );
      }).join("");
    })
    .join("");
  const body =
    path(
      "M-96 60C-130 -60 -60 -110 -44 -190C-34 -270 -30 -330 10 -350C50 -360 70 -320 56 -290C40 -250 50 -190 80 -120C110 -50 110 20 84 60Z",
      c.round("#1f5f8f", 0.4),
    ) +
    path("M52 -318L104 -300L52 -290Z", "#c9a25a") +
    circle(28, -318, 9, "#f6f1e2") +
    circle(29, -318, 5, "#181818") +
    [-14, 0, 14]
      .map((t) => at(12, -348, line("M0 0V-60", "#2f6f8a", 4) + circle(0, -64, 9, "#2f8a9c"), 1, t))
      .join("") +
    line("M-20 60V120M30 60V120", "#8f7a5a", 11) +
    faint(
      0.4,
      [0, 1, 2, 3]
        .map((i) => line(`M-70 ${20 - i * 40}Q0 ${50 - i * 40} 84 ${10 - i * 40}`, "#9cd0d6", 5))
        .join(""),
    );
  return shadow(c, 0, 140, 170) + at(0, 20, at(0, -10, fan, 1.12) + body);
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

function carp(
  c: Canvas,
  base: string,
  spots: ReadonlyArray<readonly [number, number, number, number]>,
  mark: string,
): string {
  const body =
    "M0 -230C66 -220 96 -120 84 -20C74 80 40 160 0 230C-40 160 -74 80 -84 -20C-96 -120 -66 -220 0 -230Z";
  const fin =
    path("M74 -90C140 -100 176 -50 170 0C140 -30 104 -36 80 -40Z", base, 'fill-opacity="0.8"') +
    path("M52 90C96 96 112 130 106 160C86 140 64 132 42 126Z", base, 'fill-opacity="0.8"');
  return (
    fin +
    mirrored(fin) +
    path(
      "M0 200C40 250 96 270 110 330C60 310 20 296 0 290C-20 296 -60 310 -110 330C-96 270 -40 250 0 200Z",
      base,
      'fill-opacity="0.85"',
    ) +
    path(body, c.round(base, 0.2)) +
    c.clip(
      `<path d="${body}"/>`,
      spots.map(([x, y, rx, ry]) => ellipse(x, y, rx, ry, mark)).join("") +
        faint(
          0.3,
          Array.from({ length: 9 }, (_, i) =>
            line(`M-80 ${-90 + i * 36}q40 26 80 0t80 0`, darker(base, 0.3), 3),
          ).join(""),
        ),
    ) +
    line("M0 -150C14 -60 10 40 0 120", darker(base, 0.12), 9, 'stroke-opacity="0.6"') +
    circle(-40, -184, 8, "#2b211c") +
    circle(40, -184, 8, "#2b211c") +
    line("M-16 -226q-24 -10 -34 -26M16 -226q24 -10 34 -26", darker(base, 0.2), 5)
  );
}

function koi({ c }: Studio): string {
  const glint = (x: number, y: number) => ellipse(x, y, 130, 230, "#173f44", 'fill-opacity="0.2"');
  return (
    at(
      470,
      470,
      glint(24, 40) +
        carp(
          c,
          "#f7f2e6",
          [
            [0, -160, 60, 56],
            [30, -10, 56, 60],
            [-20, 130, 46, 50],
          ],
          "#d9482b",
        ),
      1.15,
      -34,
    ) +
    at(820, 560, glint(20, 34) + carp(c, "#e7873a", [[0, 60, 40, 70]], "#c9601f"), 1, 140) +
    at(
      800,
      250,
      glint(16, 26) +
        carp(
          c,
          "#f7f2e6",
          [
            [0, -170, 40, 36],
            [-30, 0, 40, 46],
            [30, 110, 34, 40],
          ],
          "#33383a",
        ),
      0.72,
      60,
    )
  );
}

function goldfish({ c, r }: Studio): string {
  const fish = (shade: string) => {
    const tail =
      path(
        "M40 0C110 -90 200 -120 250 -90C220 -50 200 -20 210 0C200 20 220 60 250 100C190 120 100 90 40 0Z",
        c.round(lighter(shade, 0.3)),
        'fill-opacity="0.85"',
      ) +
      path(
        "M60 0C130 -30 190 -30 230 -10M60 6C130 40 190 50 230 60M70 -10C130 -60 180 -80 220 -80",
        "none",
        `stroke="${shade}" stroke-width="4" stroke-opacity="0.6"`,
      );
    return (
      tail +
      path("M-50 -96C-20 -170 50 -160 80 -84Z", lighter(shade, 0.2)) +
      ellipse(-20, 0, 130, 108, c.ball(shade)) +
      faint(
        0.4,
        [-40, 0, 40].map((x) => line(`M${x} -70q22 36 0 70q22 36 0 66`, darker(shade, 0.3), 4)).join(""),
      ) +
      path("M-20 70C0 130 40 140 66 130C56 100 40 80 30 66Z", lighter(shade, 0.3)) +
      circle(-100, -24, 20, "#fff8e6") +
      circle(-104, -24, 11, "#231a15") +
      line("M-146 16q16 14 30 4", darker(shade, 0.4), 5)
    );
  };
  const bubbles = Array.from({ length: 14 }, () =>
    circle(r.between(200, 1100), r.between(100, 700), r.between(6, 20), "#ffffff", 'fill-opacity="0.28"'),
  ).join("");
  return (
    bubbles +
    at(490, 430, fish("#e8702a"), 1.35, -6) +
    at(880, 620, mirrored(fish("#f0973f")), 0.86, 8) +
    at(900, 280, fish("#f4efe2"), 0.62, 10)
  );
}

export const living = {
  peacock: { on: "yard", draw: (studio) => at(640, 700, peacock(studio), 1.05) },
  gladiolus: { on: "table", palettes: ["celadon", "sea"], size: 1.1, draw: gladiolus },
  chrysanthemum: { on: "table", palettes: ["sea", "indigo"], size: 1.14, draw: chrysanthemum },
  lotus: { on: "table", palettes: ["celadon", "mist"], size: 1.0, draw: lotusBunch },
  bonsai: { on: "table", palettes: ["sand", "mist"], size: 1.1, draw: bonsai },
  bougainvillea: { on: "table", palettes: ["celadon", "mist"], size: 1.1, draw: bougainvillea },
  koi: { on: "pond", draw: koi },
  goldfish: { on: "pond", draw: goldfish },
} as const satisfies Record<string, Subject>;
