import { at, box, circle, ellipse, faint, line, n, path, shadow } from "../canvas";
import { darker, lighter } from "../colour";
import { heap, leaf, riceSheaf, sprig } from "../plants";
import { bowl, CUP, glass, POT, plate, steam, TUMBLER, tray, vessel } from "../vessels";
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

function gaiCake({ c }: Studio): string {
  const cake = (cut: boolean) =>
    box(-76, -92, 152, 100, 26, c.down("#4a433f", "#1f1b19")) +
    path(
      "M-50 -82Q0 -96 50 -82",
      "none",
      'stroke="#8b847c" stroke-width="8" stroke-linecap="round" stroke-opacity="0.6"',
    ) +
    (cut
      ? box(-54, -66, 108, 60, 18, c.round("#d8b765")) +
        ellipse(-12, -38, 9, 6, "#f4ead0") +
        ellipse(20, -28, 8, 5, "#a9793a")
      : "");
  const wrapped =
    path("M-104 0L-86 -84Q0 -110 92 -80L110 4Q0 30 -104 0Z", c.round("#b39259")) +
    line("M-90 -40Q0 -64 100 -38M-20 -100L-8 16M40 -98L44 14", "#7f6236", 5, 'stroke-opacity="0.7"') +
    line("M-100 -30Q0 -54 106 -26", "#e3d3a4", 7);
  return (
    shadow(c, 0, 40, 310) +
    at(0, 26, tray(c, 340), 1.02) +
    at(-190, 6, wrapped, 1.05, -4) +
    at(10, -74, wrapped, 0.98, 5) +
    at(200, -6, wrapped, 1.02, 3) +
    at(-50, 46, cake(false), 1.02) +
    at(130, 66, cake(true), 1.08) +
    at(-380, 20, sprig(c, 220, "#6b8f5a", 4, 1.15), 1, -16)
  );
}

function mungCake(shade: string): Subject["draw"] {
  return ({ c }) => {
    const cube = (s: string) =>
      path("M-52 -40L0 -62L52 -40V22L0 46L-52 22Z", s) +
      path("M-52 -40L0 -62L52 -40L0 -18Z", lighter(s, 0.35)) +
      path("M0 -18L52 -40V22L0 46Z", darker(s, 0.14)) +
      line("M-26 -40L0 -29L26 -40L0 -51Z", darker(s, 0.2), 3);
    const stack =
      heap(
        () => cube(shade),
        [
          [3, -110, 108],
          [4, -62, 166],
          [5, -8, 222],
        ],
      ) +
      at(-54, -176, cube(shade)) +
      at(54, -176, cube(shade)) +
      at(0, -238, cube(lighter(shade, 0.12)));
    const carton =
      path("M-150 -250L110 -280V-20L-150 14Z", c.down("#b3382d", "#8d2720")) +
      path("M110 -280L170 -250V-4L110 -20Z", "#6f1d19") +
      path("M-150 -250L-90 -274L170 -250L110 -280Z", "#d7604c") +
      circle(-20, -140, 62, "#e9c46a") +
      circle(-20, -140, 46, "none", 'stroke="#b3382d" stroke-width="5"') +
      at(-20, -116, [-50, 0, 50].map((t) => at(0, 0, leaf(c, 50, 20, "#b3382d"), 1, t)).join("")) +
      line("M-138 -228L100 -256M-138 -10L100 -40", "#e9c46a", 6);
    const cup = vessel(c, CUP, "#f4efe4") + ellipse(0, -101, 76, 9, "#a9a545");
    return (
      shadow(c, -270, -6, 170) +
      at(-270, -10, carton, 1.12) +
      shadow(c, 70, 44, 250) +
      at(70, 28, plate(c, 270)) +
      at(70, 8, stack, 0.92) +
      shadow(c, 370, 92, 70) +
      at(370, 88, cup, 0.92)
    );
  };
}

function sweetSoup({ c, r }: Studio): string {
  const beans = Array.from({ length: 40 }, () =>
    at(
      r.between(-62, 62),
      r.between(-120, -12),
      ellipse(0, 0, 15, 10, c.ball(r.oneOf(["#2b1d22", "#3a2429", "#241619"]))),
      1,
      r.between(0, 180),
    ),
  ).join("");
  const cup =
    glass(c, TUMBLER, "#4a2a2d", 130) +
    beans +
    path("M-84 -132Q0 -108 84 -132L90 -190Q0 -168 -90 -190Z", c.round("#fbf6ea", 0.14)) +
    ellipse(0, -190, 89, 13, "#fffdf6") +
    [
      [-30, -196],
      [10, -190],
      [40, -198],
    ]
      .map(([x = 0, y = 0]) => ellipse(x, y, 12, 6, "#e7dcc4"))
      .join("");
  const coconut =
    path("M-130 -100A130 118 0 0 0 130 -100Z", c.round("#6a4427")) +
    ellipse(0, -100, 130, 34, "#fdfaf1") +
    ellipse(0, -98, 98, 22, "#e9e2d0");
  return (
    shadow(c, 250, 50, 140) +
    at(250, 46, coconut, 1.05) +
    shadow(c, -60, 10, 110) +
    at(-60, 4, cup, 1.7) +
    at(
      -320,
      84,
      heap(
        () => ellipse(0, 0, 17, 11, c.ball("#35222a")),
        [
          [5, -24, 70],
          [6, 0, 110],
        ],
      ),
    ) +
    line("M110 90L330 56", "#b9bcb8", 12)
  );
}

function iceCream(main: string, second: string): Subject["draw"] {
  return ({ c, r }) => {
    const bar = (colour: string, bitten: boolean) =>
      box(-19, -70, 38, 168, 18, c.round("#d9b483")) +
      path(
        bitten
          ? "M-100 -60V-330C-100 -400 -50 -440 -10 -440C0 -410 30 -410 42 -384C66 -384 84 -360 100 -330V-60Q96 -36 70 -36H-70Q-96 -36 -100 -60Z"
          : "M-100 -60V-340C-100 -476 100 -476 100 -340V-60Q96 -36 70 -36H-70Q-96 -36 -100 -60Z",
        c.round(colour, 0.26),
      ) +
      line("M-52 -330V-110M52 -330V-110", darker(colour, 0.16), 14, 'stroke-opacity="0.5"') +
      Array.from({ length: 16 }, () =>
        ellipse(r.between(-76, 76), r.between(-380, -70), 7, 5, darker(colour, 0.25), 'fill-opacity="0.7"'),
      ).join("") +
      line("M-76 -340V-200", "#ffffff", 12, 'stroke-opacity="0.35"');
    const ice = (x: number, y: number, s: number, t: number) =>
      at(
        x,
        y,
        box(-46, -46, 92, 92, 16, c.down("#ffffff", "#c9e0e6"), 'fill-opacity="0.85"') +
          line("M-30 -30h34", "#fff", 7),
        s,
        t,
      );
    return (
      shadow(c, 0, 60, 330) +
      at(0, 46, plate(c, 350, "#eef1ee", "#7a9aa6")) +
      ice(-250, 10, 1, 14) +
      ice(250, 0, 1.05, -10) +
      ice(170, -40, 0.8, 24) +
      ice(-160, -38, 0.8, -20) +
      at(-84, -20, bar(second, false), 1, -13) +
      at(92, -6, bar(main, true), 1.06, 11) +
      ice(-10, 64, 0.95, 6) +
      ice(-330, 60, 0.7, -16) +
      at(330, 96, sprig(c, 130, "#7fa35a", 3, 0.8), 1, 58)
    );
  };
}

export const prepared = {
  "fish-pot": { on: "table", palettes: ["ochre", "celadon"], draw: fishPot },
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
  ham: { on: "table", palettes: ["rose", "mist"], size: 1.3, draw: ham },
  "ruoi-cake": { on: "table", palettes: ["celadon", "sea"], size: 1.26, draw: ruoiCake },
  "gai-cake": { on: "table", palettes: ["celadon", "rose"], size: 1.28, draw: gaiCake },
  "mung-cake-gold": { on: "table", palettes: ["celadon", "sea"], draw: mungCake("#e6c257") },
  "mung-cake-green": { on: "table", palettes: ["sand", "mist"], draw: mungCake("#a9b75a") },
  "mung-cake-cream": { on: "table", palettes: ["moss", "celadon"], draw: mungCake("#ecd9a0") },
  "mung-cake-orange": { on: "table", palettes: ["sea", "mist"], draw: mungCake("#e9b05a") },
  "sweet-soup": { on: "table", palettes: ["rose", "sea"], draw: sweetSoup },
  "ice-cream-mung": { on: "table", palettes: ["sea", "rose"], draw: iceCream("#c9bd6c", "#e8dfa3") },
  "ice-cream-coconut": { on: "table", palettes: ["celadon", "sea"], draw: iceCream("#f6f0e2", "#e3d8c0") },
  "ice-cream-chocolate": { on: "table", palettes: ["rose", "sand"], draw: iceCream("#4a2a1d", "#7a4a30") },
  "ice-cream-milk-tea": { on: "table", palettes: ["sea", "mist"], draw: iceCream("#c79a6d", "#8a5a38") },
  "ice-cream-green-rice": { on: "table", palettes: ["mist", "rose"], draw: iceCream("#a9bd6a", "#d9e3a8") },
} as const satisfies Record<string, Subject>;
