import { at, box, circle, ellipse, faint, line, path, shadow } from "../canvas";
import { darker, lighter } from "../colour";
import { heap, leaf, sprig } from "../plants";
import { bowl, POT, plate, steam, vessel } from "../vessels";
import type { Studio, Subject } from "./subject";

function fish(studio: Studio, colour = "#a8703d"): string {
  const { c } = studio;
  return (
    path(
      "M-170 0C-120 -62 40 -70 130 -8L196 -52Q184 0 200 50L130 12C40 66 -120 58 -170 0Z",
      c.down(lighter(colour, 0.2), darker(colour, 0.2)),
    ) +
    circle(-118, -10, 9, "#2b1a10") +
    line("M-82 -34Q-64 0 -84 32", darker(colour, 0.35), 5) +
    faint(0.45, [-40, -4, 32, 68].map((x) => line(`M${x} -34q16 32 0 62`, darker(colour, 0.35), 4)).join(""))
  );
}

function fishPot(studio: Studio): string {
  const { c } = studio;
  const inside =
    ellipse(0, -214, 158, 30, "#6d3517") +
    at(-10, -226, fish(studio), 0.72, -6) +
    at(24, -212, fish(studio, "#965d30"), 0.72, 4) +
    [
      [-86, -232],
      [60, -238],
      [10, -200],
    ]
      .map(([x = 0, y = 0]) => ellipse(x, y, 17, 8, "#c8352b"))
      .join("") +
    at(90, -216, leaf(c, 54, 22, "#6f9a45"), 1, 70);
  const pot =
    vessel(c, POT, "#8a5239") +
    inside +
    path(
      "M-190 -160C-250 -176 -250 -110 -194 -110ZM190 -160C250 -176 250 -110 194 -110Z",
      c.round("#7a4630"),
    ) +
    path(
      "M-160 -214Q0 -166 160 -214C176 -204 190 -180 192 -168Q0 -112 -192 -168C-190 -180 -176 -204 -160 -214Z",
      c.round("#9a5f43"),
    );
  const cup = bowl(
    c,
    "#f2ede1",
    path("M-160 -128C-110 -226 110 -226 160 -128C90 -104 -90 -104 -160 -128Z", c.ball("#fbf8ee", 0.14)),
    undefined,
    "#4d6f9c",
  );
  return (
    steam(-70, -330, 180) +
    shadow(c, -70, 6, 210) +
    at(-70, 0, pot, 1.24) +
    shadow(c, 270, 56, 110) +
    at(270, 50, cup, 0.72) +
    at(-380, 90, line("M0 0L150 -26M8 16L156 -6", "#7a4a2c", 9))
  );
}

function ham({ c }: Studio): string {
  const roll =
    box(-270, -170, 460, 176, 60, c.down("#8fae5d", "#4f7438")) +
    faint(
      0.5,
      [-220, -150, -80, -10, 60, 130]
        .map((x) => line(`M${x} -168Q${x + 18} -84 ${x} 4`, "#38592a", 4))
        .join(""),
    ) +
    [-170, -30, 110]
      .map((x) =>
        line(`M${x} -170Q${x + 12} -84 ${x} 6M${x + 14} -170Q${x + 26} -84 ${x + 14} 6`, "#d8c48a", 6),
      )
      .join("") +
    line("M-266 -84H186", "#d8c48a", 6) +
    ellipse(190, -82, 54, 88, "#5d8141") +
    ellipse(192, -82, 46, 78, c.ball("#efcdb4", 0.16));
  const slice = (x: number) =>
    at(
      x,
      0,
      ellipse(8, -56, 62, 76, "#6d8f4c") +
        ellipse(0, -58, 60, 74, c.ball("#f2d3bb", 0.14)) +
        circle(-14, -80, 4, "#d9ad90") +
        circle(18, -40, 5, "#d9ad90"),
    );
  return (
    shadow(c, -60, 30, 300) +
    at(-50, 26, box(-360, -6, 760, 44, 20, c.round("#a9773f")) + box(-360, 26, 760, 18, 9, "#7a5229")) +
    at(-90, 14, roll, 1.08) +
    slice(210) +
    slice(268) +
    slice(326) +
    at(-360, 70, leaf(c, 250, 110, "#6f9450"), 1, -68) +
    at(330, 92, [0, 1, 2].map((i) => circle(i * 22 - 20, -8, 9, "#2f2620")).join(""))
  );
}

/** Small cakes on a plate. */
function ruoiCake({ c, r }: Studio): string {
  const patty = (i: number) =>
    at(
      0,
      0,
      ellipse(0, 10, 86, 44, "#8a4f1d") +
        ellipse(0, 0, 86, 44, c.ball(["#d38a35", "#dd9a45", "#c97f2c"][i % 3] ?? "#d38a35")) +
        Array.from({ length: 6 }, () =>
          ellipse(r.between(-56, 56), r.between(-22, 20), 10, 5, r.oneOf(["#8a9a3c", "#a85c1e", "#efb765"])),
        ).join(""),
    );
  return (
    shadow(c, -20, 40, 300) +
    at(-20, 24, plate(c, 320), 1.06) +
    at(
      -20,
      0,
      heap(patty, [
        [2, -120, 80],
        [3, -66, 160],
        [2, -20, 90],
      ]),
    ) +
    at(190, -10, sprig(c, 150, "#6f9a3f", 5, 0.6), 1, 66) +
    shadow(c, 340, 70, 80) +
    at(
      340,
      64,
      bowl(
        c,
        "#f1ece0",
        ellipse(0, -92, 100, 18, "#b8672a") + ellipse(14, -94, 14, 6, "#c8352b"),
        [
          [0, 44],
          [14, 52],
          [50, 92],
          [90, 112],
        ],
        "#4d6f9c",
      ),
      0.8,
    ) +
    at(-370, 100, ellipse(0, -30, 60, 54, c.ball("#e8892a")) + at(0, -78, leaf(c, 56, 28, "#5f8a44"), 1, 40))
  );
}

export const dishes = {
  "fish-pot": { on: "table", palettes: ["ochre", "celadon"], draw: fishPot },
  ham: { on: "table", palettes: ["rose", "mist"], size: 1.3, draw: ham },
  "ruoi-cake": { on: "table", palettes: ["celadon", "sea"], size: 1.26, draw: ruoiCake },
} as const satisfies Record<string, Subject>;
