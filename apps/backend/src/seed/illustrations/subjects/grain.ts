import { at, circle, ellipse, faint, line, n, path, shadow } from "../canvas";
import { darker, lighter } from "../colour";
import { riceSheaf } from "../plants";
import { bowl, steam, tray } from "../vessels";
import type { Studio, Subject } from "./subject";

function riceSack({ c, r }: Studio): string {
  const grains = Array.from({ length: 70 }, () =>
    at(
      r.between(-150, 150),
      r.between(-420, -352),
      ellipse(0, 0, 11, 4.4, r.oneOf(["#fffdf4", "#f3ead2", "#e8dcbc"])),
      1,
      r.between(0, 180),
    ),
  ).join("");
  const sack =
    path("M-190 -350C-230 -200 -236 -60 -200 0Q0 44 200 0C236 -60 230 -200 190 -350Z", c.round("#cfb48a")) +
    faint(
      0.35,
      [-150, -90, -30, 30, 90, 150]
        .map((x) => line(`M${x} -340Q${n(x * 1.24)} -160 ${n(x * 1.06)} 16`, "#8d6f45", 3))
        .join(""),
    ) +
    ellipse(0, -356, 196, 48, "#a98a5c") +
    path("M-176 -362C-110 -446 110 -446 176 -362C100 -326 -100 -326 -176 -362Z", c.ball("#f6efdd", 0.14)) +
    grains +
    path(
      "M-200 -372C-214 -336 -206 -318 -190 -306Q0 -252 190 -306C206 -318 214 -336 200 -372Q0 -300 -200 -372Z",
      c.round("#dcc49c"),
    ) +
    at(0, -150, circle(0, 0, 62, "#f6edd8", 'fill-opacity="0.9"') + at(0, 44, riceSheaf(0.26), 1.05));
  const scoop =
    path("M-60 0C-70 -60 70 -60 60 0Q0 40 -60 0Z", c.round("#a9713c")) +
    line("M56 -10L160 -44", c.round("#a9713c"), 20);
  return (
    at(250, 40, riceSheaf(1.1), 1.1, 10) +
    shadow(c, -80, 20, 220) +
    at(-80, 14, sack, 1.1) +
    at(230, 70, ellipse(0, 8, 110, 24, c.ball("#f7f0dc", 0.16)) + at(20, -6, scoop, 0.9))
  );
}

function riceBowl({ c, r }: Studio): string {
  const grains = Array.from({ length: 80 }, () => {
    const t = r.between(-1, 1);
    return at(
      t * 140,
      -140 - (1 - t * t) * r.between(0, 96),
      ellipse(0, 0, 12, 5, r.oneOf(["#ffffff", "#f2ead8", "#fbf7ea"])),
      1,
      r.between(-60, 60),
    );
  }).join("");
  const rice =
    path("M-164 -128C-120 -278 120 -278 164 -128C90 -104 -90 -104 -164 -128Z", c.ball("#fbf8ee", 0.14)) +
    grains;
  return (
    at(-330, 40, riceSheaf(1.1), 1.1, -16) +
    steam(20, -330, 150) +
    shadow(c, 20, 14, 190) +
    at(20, 8, bowl(c, "#f0ebdf", rice, undefined, "#3f6490"), 1.42) +
    at(260, 86, line("M0 0L200 -60M14 20L214 -34", "#8a3a2c", 10)) +
    at(
      330,
      20,
      bowl(c, "#8aa296", ellipse(0, -92, 100, 18, "#a5521f"), [
        [0, 44],
        [14, 52],
        [50, 92],
        [90, 112],
      ]),
      0.72,
    )
  );
}

/** Skeins of dried noodles on a bamboo tray. */
function noodles(colour: string, width: number, tie: string): Subject["draw"] {
  return ({ c, r }) => {
    const skein = () => {
      const strands = Array.from({ length: 22 }, (_, i) => {
        const y = -58 + i * 5.4;
        return line(
          `M-190 ${n(y)}C-90 ${n(y + r.between(-10, 10))} 90 ${n(y + r.between(-10, 10))} 190 ${n(y)}`,
          i % 3 === 0 ? darker(colour, 0.16) : i % 3 === 1 ? colour : lighter(colour, 0.35),
          width,
        );
      }).join("");
      return (
        strands +
        path("M-34 -72Q0 -84 34 -72L32 66Q0 76 -32 66Z", c.down(lighter(tie, 0.1), tie)) +
        line("M-30 -4Q0 6 30 -4", lighter(tie, 0.5), 4)
      );
    };
    const nest = Array.from({ length: 9 }, (_, i) =>
      ellipse(
        0,
        -i * 3,
        104 - i * 9,
        38 - i * 3,
        "none",
        `stroke="${i % 2 ? colour : darker(colour, 0.14)}" stroke-width="${width + 1}"`,
      ),
    ).join("");
    return (
      at(-360, 20, riceSheaf(0.95), 1.1, -12) +
      shadow(c, 0, 46, 310) +
      at(0, 34, tray(c, 340), 1.02) +
      at(-30, -16, skein(), 1, -7) +
      at(30, -104, skein(), 1, 6) +
      at(-6, -184, skein(), 0.94, -3) +
      at(330, 76, ellipse(0, 10, 110, 34, "#241a14", 'fill-opacity="0.25"') + nest)
    );
  };
}

export const grain = {
  "rice-sack": { on: "table", palettes: ["sea", "celadon", "moss"], draw: riceSack },
  "rice-bowl": { on: "table", palettes: ["moss", "dusk", "celadon"], draw: riceBowl },
  noodle: {
    on: "table",
    palettes: ["celadon", "clay", "sea"],
    size: 1.16,
    draw: noodles("#efe4c6", 5, "#a9482f"),
  },
  vermicelli: {
    on: "table",
    palettes: ["sea", "moss", "rose"],
    size: 1.16,
    draw: noodles("#f6f0e0", 3, "#55713f"),
  },
  "red-noodle": {
    on: "table",
    palettes: ["mist", "celadon"],
    size: 1.16,
    draw: noodles("#a85a35", 6, "#3f5f7c"),
  },
} as const satisfies Record<string, Subject>;
