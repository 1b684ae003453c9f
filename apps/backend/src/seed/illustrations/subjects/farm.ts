import { at, box, type Canvas, circle, ellipse, faint, line, n, path, shadow } from "../canvas";
import { darker } from "../colour";
import { heap, sprig } from "../plants";
import { basket, tray } from "../vessels";
import type { Studio, Subject } from "./subject";

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

export const farm = {
  eggs: { on: "table", palettes: ["sea", "mist"], draw: eggs },
  mushroom: { on: "table", palettes: ["moss", "clay"], draw: mushroom },
  carrot: { on: "table", palettes: ["celadon", "sea"], size: 1.12, draw: carrots },
  kale: { on: "table", palettes: ["dusk", "sand"], draw: kale },
  cabbage: { on: "table", palettes: ["clay", "sand", "sea"], draw: cabbage },
} as const satisfies Record<string, Subject>;
