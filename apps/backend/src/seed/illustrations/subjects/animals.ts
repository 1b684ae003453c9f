import { at, type Canvas, circle, ellipse, faint, line, mirrored, n, path, shadow } from "../canvas";
import { darker, lighter } from "../colour";
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

export const animals = {
  peacock: { on: "yard", draw: (studio) => at(640, 700, peacock(studio), 1.05) },
  koi: { on: "pond", draw: koi },
  goldfish: { on: "pond", draw: goldfish },
} as const satisfies Record<string, Subject>;
