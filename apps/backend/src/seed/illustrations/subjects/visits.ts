import { at, box, type Canvas, circle, ellipse, faint, line, n, path, shadow } from "../canvas";
import { darker, lighter } from "../colour";
import { bloom, lotusFlower, riceEar, sprig } from "../plants";
import { ridge, WIDTH } from "../scenes";
import type { Studio, Subject } from "./subject";

/** A tiled roof with lifted corners; its middle at the origin, its foot below. */
function roof(c: Canvas, w: number, h: number, colour = "#a9503a"): string {
  const shape = `M${n(-w)} ${n(h * 0.1)}C${n(-w * 0.86)} ${n(h * 0.02)} ${n(-w * 0.62)} ${n(-h * 0.4)} ${n(-w * 0.5)} ${n(-h)}H${n(w * 0.5)}C${n(w * 0.62)} ${n(-h * 0.4)} ${n(w * 0.86)} ${n(h * 0.02)} ${n(w)} ${n(h * 0.1)}C${n(w * 0.9)} ${n(h * 0.34)} ${n(w * 0.8)} ${n(h * 0.3)} ${n(w * 0.72)} ${n(h * 0.3)}H${n(-w * 0.72)}C${n(-w * 0.8)} ${n(h * 0.3)} ${n(-w * 0.9)} ${n(h * 0.34)} ${n(-w)} ${n(h * 0.1)}Z`;
  const tiles =
    Array.from({ length: 7 }, (_, i) =>
      line(
        `M${n(-w)} ${n(-h * 0.85 + i * h * 0.17)}H${n(w)}`,
        darker(colour, 0.25),
        4,
        'stroke-opacity="0.45"',
      ),
    ).join("") +
    Array.from({ length: 25 }, (_, i) =>
      line(
        `M${n((i - 12) * w * 0.042)} ${n(-h)}L${n((i - 12) * w * 0.08)} ${n(h * 0.3)}`,
        darker(colour, 0.25),
        3,
        'stroke-opacity="0.3"',
      ),
    ).join("");
  const dragon = (dir: number) =>
    line(`M${n(dir * w * 0.5)} ${n(-h)}q${n(dir * 26)} -30 ${n(dir * 8)} -54`, darker(colour, 0.15), 13);
  return (
    path(shape, c.down(lighter(colour, 0.14), darker(colour, 0.14))) +
    c.clip(`<path d="${shape}"/>`, tiles) +
    box(-w * 0.53, -h - 16, w * 1.06, 24, 10, darker(colour, 0.2)) +
    dragon(1) +
    dragon(-1) +
    circle(0, -h - 36, 22, "#e0b04c")
  );
}

function hall(c: Canvas, tall: boolean): string {
  const columns = [-340, -210, -80, 80, 210, 340]
    .map((x) => box(x - 17, -210, 34, 214, 4, c.round("#8a3a2a")) + box(x - 26, -6, 52, 22, 4, "#b9b3a4"))
    .join("");
  return (
    shadow(c, 0, 50, 470, 0.35) +
    box(-450, 0, 900, 26, 0, "#c4bba6") +
    box(-490, 24, 980, 26, 0, "#a89f8a") +
    box(-370, -206, 740, 208, 0, c.down("#5a3420", "#7a4a2c")) +
    [-146, 0, 146]
      .map(
        (x) =>
          box(x - 52, -170, 104, 172, 0, "#3f2415") +
          line(`M${x} -166V0M${x - 50} -100H${x + 50}`, "#6b4226", 5),
      )
      .join("") +
    columns +
    at(0, -240, roof(c, 540, 180)) +
    (tall
      ? box(-190, -520, 380, 100, 0, c.down("#6b3f26", "#8a5533")) +
        [-160, -54, 54, 160].map((x) => box(x - 11, -516, 22, 96, 3, "#9c4632")).join("") +
        at(0, -540, roof(c, 330, 120))
      : "")
  );
}

function communalHouse({ c }: Studio): string {
  return (
    at(640, 740, hall(c, false), 1.06) +
    [170, 1110]
      .map((x) =>
        at(
          x,
          830,
          box(-64, -20, 128, 30, 6, "#a89f8a") +
            path("M-44 -20L-36 -70H36L44 -20Z", c.round("#b7ae9a")) +
            at(0, -72, sprig(c, 110, "#6d9456", 4, 0.9)),
        ),
      )
      .join("")
  );
}

function temple({ c }: Studio): string {
  const gate = (x: number) =>
    at(
      x,
      860,
      box(-32, -330, 64, 330, 4, c.round("#e9dcc0")) +
        box(-44, -352, 88, 30, 4, "#c9a25a") +
        at(0, -352, lotusFlower(c, 0.36, "#d9776b")) +
        box(-40, -8, 80, 22, 4, "#b9ae96"),
    );
  return (
    at(640, 700, hall(c, true), 0.86) +
    gate(130) +
    gate(1150) +
    at(
      640,
      880,
      path("M-70 0L-54 -60H54L70 0Z", c.round("#8d8a80")) +
        ellipse(0, -66, 80, 20, "#6f6c63") +
        [-16, -4, 8, 20].map((x) => line(`M${x} -70V-130`, "#b3372f", 4)).join(""),
    ) +
    faint(0.3, line("M640 740c-40 -50 40 -80 0 -130", "#fff", 9))
  );
}

function person(c: Canvas, shirt: string, hat: boolean, arms: string): string {
  return (
    path("M-46 0C-60 -90 -50 -140 0 -140C50 -140 60 -90 46 0Z", c.round(shirt)) +
    line(arms, shirt, 26) +
    circle(0, -172, 34, c.ball("#d9a27a", 0.2)) +
    (hat
      ? path("M-72 -176L0 -238L72 -176Q0 -156 -72 -176Z", c.round("#e8d3a2"))
      : path("M-35 -178C-34 -220 34 -220 35 -178C14 -194 -14 -194 -35 -178Z", "#2b211c")) +
    path("M-46 -4H46L40 120H8L0 40L-8 120H-40Z", "#3c4652")
  );
}

function clayGame({ c, r }: Studio): string {
  const shards = Array.from({ length: 16 }, () => {
    const a = r.between(-2.9, -0.25);
    const d = r.between(130, 290);
    return at(
      Math.cos(a) * d,
      Math.sin(a) * d * 0.7 - 30,
      path("M0 -16L17 -4L8 15L-15 9Z", "#8f5a3a"),
      r.between(0.5, 1.3),
      r.between(0, 180),
    );
  }).join("");
  const burst = Array.from({ length: 11 }, (_, i) => {
    const a = -Math.PI * (0.06 + 0.088 * i);
    return line(
      `M${n(Math.cos(a) * 150)} ${n(Math.sin(a) * 110 - 20)}L${n(Math.cos(a) * 240)} ${n(Math.sin(a) * 180 - 20)}`,
      "#fbf0d0",
      8,
    );
  }).join("");
  const shell =
    ellipse(0, 0, 150, 58, c.ball("#8a5535")) +
    ellipse(0, -16, 116, 36, "#5a3420") +
    path("M-116 -16C-80 -46 -40 10 0 -24S70 10 116 -16C100 30 -100 30 -116 -16Z", c.ball("#9c6544"));
  return (
    at(250, 640, person(c, "#a9482f", false, "M-36 -110L-96 -190M36 -110L104 -176"), 1.25) +
    at(1040, 640, person(c, "#3f6a86", true, "M-36 -110L-90 -70M36 -110L96 -180"), 1.25) +
    at(860, 600, person(c, "#7a8a4d", false, "M-36 -110L-80 -176M36 -110L84 -170"), 1.05) +
    at(430, 590, person(c, "#d9b45a", true, "M-36 -110L-80 -60M36 -110L84 -170"), 1) +
    shadow(c, 640, 830, 210) +
    at(640, 810, burst + shards + shell, 1.1) +
    at(250, 880, circle(0, -34, 46, c.ball("#9c6544")) + circle(78, -22, 34, c.ball("#8a5535"))) +
    at(1060, 890, ellipse(0, -20, 84, 34, c.ball("#9c6544")) + ellipse(0, -30, 58, 17, "#6b4028"))
  );
}

function puppet({ c, r }: Studio): string {
  const water =
    box(0, 620, WIDTH, 340, 0, c.down("#6f9a7a", "#2f5f55")) +
    Array.from({ length: 20 }, (_, i) =>
      line(`M${n(r.between(0, 1200))} ${640 + i * 16}q40 -8 80 0`, "#cfe3c9", 4, 'stroke-opacity="0.4"'),
    ).join("");
  const blinds =
    box(170, 300, 940, 330, 0, c.down("#a9553f", "#7f3526")) +
    Array.from({ length: 22 }, (_, i) =>
      line(`M170 ${312 + i * 15}H1110`, "#5a2519", 3, 'stroke-opacity="0.5"'),
    ).join("") +
    [170, 480, 800, 1110].map((x) => box(x - 17, 280, 34, 380, 4, c.round("#c98f3c"))).join("");
  const doll = (coat: string, prop: string) =>
    path("M-80 40C-90 -70 -60 -130 0 -140C60 -130 90 -70 80 40Z", c.round(coat)) +
    line("M-64 -40Q0 -10 64 -40", "#e9c46a", 9) +
    line("M-64 -90L-110 -40M64 -90L112 -130", "#e3b98f", 22) +
    circle(0, -184, 54, c.ball("#eec7a0", 0.2)) +
    path("M-54 -196C-54 -262 54 -262 54 -196C30 -222 -30 -222 -54 -196Z", "#231a17") +
    circle(0, -254, 18, "#231a17") +
    circle(-18, -182, 6, "#231a17") +
    circle(18, -182, 6, "#231a17") +
    line("M-14 -158Q0 -146 14 -158", "#b3372f", 6) +
    circle(-32, -166, 9, "#e08a7a", 'fill-opacity="0.7"') +
    circle(32, -166, 9, "#e08a7a", 'fill-opacity="0.7"') +
    prop;
  const dragon =
    line("M-330 60C-250 -60 -190 90 -110 0S40 60 110 -30", "#c9932f", 64) +
    line("M-330 60C-250 -60 -190 90 -110 0S40 60 110 -30", "#d94a2f", 26) +
    circle(130, -60, 52, c.ball("#d9a23a")) +
    path("M150 -100L210 -150L190 -80Z", "#d94a2f") +
    circle(148, -72, 9, "#231a17") +
    path("M172 -40L226 -30L172 -8Z", "#e9c46a") +
    line("M120 -104q-6 -40 -40 -56", "#d94a2f", 11);
  return (
    box(0, 0, WIDTH, 640, 0, c.down("#cfe0da", "#f6ead0")) +
    blinds +
    at(640, 300, roof(c, 600, 160)) +
    water +
    at(
      380,
      720,
      doll(
        "#b3372f",
        line("M112 -130L150 -260", "#7a5a3a", 9) +
          at(150, -260, path("M0 0q40 -20 60 10q-40 30 -60 -10Z", "#4d7f5a")),
      ),
    ) +
    at(700, 740, doll("#3f7a5a", at(112, -140, bloom(c, 6, 40, 18, "#e58fa6", "#e9c46a"))), 0.96) +
    at(1010, 800, dragon, 0.9) +
    [380, 700].map((x) => ellipse(x, 776, 130, 22, "#dfeedd", 'fill-opacity="0.35"')).join("") +
    at(180, 880, lotusFlower(c, 0.5))
  );
}

function sampan(c: Canvas, colour = "#7a4a2c"): string {
  return (
    path("M-190 -10Q0 60 200 -30L150 40Q0 74 -140 44Z", c.down(lighter(colour, 0.2), darker(colour, 0.2))) +
    path("M-70 0C-70 -100 70 -110 76 -8Z", c.round("#c9a15c")) +
    line("M-40 -8C-40 -76 10 -84 10 -8", "#8f6c34", 5)
  );
}

function bayVillage({ c }: Studio): string {
  const house = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      box(-90, -90, 180, 94, 0, c.down("#f3e6c9", "#d9c59a")) +
        path("M-120 -84L-70 -160H70L120 -84Z", c.down("#b3643f", "#8a4529")) +
        box(-20, -56, 40, 60, 0, "#6b4226") +
        box(44, -62, 30, 28, 0, "#5f7f8a"),
      s,
    );
  const shore = path("M0 760C200 700 420 740 640 790S1100 800 1280 740V960H0Z", c.down("#93ab5f", "#6d8a45"));
  return (
    ridge(
      c,
      640,
      "#4f7f68",
      { between: (a, b) => (a + b) / 2, oneOf: (x) => x[0] as (typeof x)[number] },
      1.15,
    ) +
    at(860, 700, sampan(c), 0.95) +
    ellipse(860, 740, 170, 16, "#23575e", 'fill-opacity="0.3"') +
    at(1120, 650, sampan(c, "#8a5535"), 0.55) +
    shore +
    house(190, 780, 1.15) +
    house(420, 800, 0.95) +
    at(90, 800, sprig(c, 240, "#55803f", 5, 1.5)) +
    at(310, 830, sprig(c, 170, "#5d8a46", 5, 1.2)) +
    at(560, 860, sprig(c, 130, "#6d9456", 4, 1.1)) +
    at(700, 880, bloom(c, 6, 34, 16, "#e58fa6", "#f3d27a")) +
    at(800, 900, bloom(c, 6, 28, 14, "#f6e3d0", "#e9b03a"))
  );
}

function kayak({ c }: Studio): string {
  const boat = (hull: string) =>
    path(
      "M-330 10C-200 -50 200 -50 330 10C200 62 -200 62 -330 10Z",
      c.down(lighter(hull, 0.25), darker(hull, 0.15)),
    ) +
    ellipse(-80, -6, 66, 22, darker(hull, 0.5)) +
    ellipse(100, -6, 66, 22, darker(hull, 0.5)) +
    line("M-300 8C-180 -30 180 -30 300 8", "#fff7e6", 5, 'stroke-opacity="0.6"');
  const rower = (shirt: string) =>
    path("M-40 0C-52 -90 -40 -124 0 -124C40 -124 52 -90 40 0Z", c.round(shirt)) +
    circle(0, -156, 32, c.ball("#d9a27a", 0.2)) +
    path("M-64 -164L0 -222L64 -164Q0 -144 -64 -164Z", c.round("#e8d3a2")) +
    line("M-150 -130L150 -10", "#8a5a34", 9) +
    ellipse(-170, -138, 40, 17, "#e0b04c", 'transform="rotate(22 -170 -138)"') +
    ellipse(170, -2, 40, 17, "#e0b04c", 'transform="rotate(22 170 -2)"') +
    line("M-30 -96L-70 -92M30 -96L60 -50", shirt, 20);
  const arch =
    path(
      "M40 640C60 380 190 240 330 300C420 340 470 480 480 640H380C370 560 330 520 290 520C240 520 210 570 200 640Z",
      c.down("#7f9f86", "#55776a"),
    ) +
    faint(0.5, line("M120 470q40 -40 60 -100M400 520q20 -70 -10 -130", "#a9c2a4", 9)) +
    at(180, 330, sprig(c, 50, "#4f7a48", 3, 0.5), 1, -10) +
    at(330, 300, sprig(c, 46, "#5d8a46", 3, 0.5), 1, 16);
  return (
    arch +
    at(
      1180,
      620,
      path("M-200 20C-180 -240 -60 -330 40 -260C110 -200 130 -80 140 20Z", c.down("#7f9f86", "#4f7265")),
    ) +
    ellipse(680, 800, 380, 30, "#1d4f56", 'fill-opacity="0.3"') +
    at(680, 770, at(-80, -4, rower("#d9672f")) + at(100, -4, rower("#2f6f86")) + boat("#e0a12f"), 1.15)
  );
}

function riceField({ c }: Studio): string {
  const buffalo =
    path(
      "M-150 -20C-170 -110 -60 -150 60 -130C130 -120 160 -90 160 -30C160 0 150 30 120 30H-110C-140 30 -146 0 -150 -20Z",
      c.round("#56504c"),
    ) +
    path("M-140 -110C-220 -130 -250 -80 -240 -40C-220 -10 -160 -20 -140 -60Z", c.round("#5f5954")) +
    line("M-222 -112C-280 -120 -300 -170 -270 -206M-166 -116C-120 -130 -110 -176 -140 -206", "#a39a8c", 15) +
    circle(-206, -76, 6, "#1d1916") +
    [-100, -60, 80, 120].map((x) => box(x - 15, 10, 30, 90, 8, "#47423e")).join("") +
    line("M158 -70q40 30 24 100", "#47423e", 8);
  const farmer = (s: number) =>
    person(c, "#7a4a6a", true, "M-30 -110L-70 -30M30 -110L64 -30").concat(
      at(70, -20, riceEar(110, "#9cb54d", "#6f8a3b"), s),
    );
  const front = Array.from({ length: 24 }, (_, i) =>
    at(
      -20 + i * 58,
      985,
      riceEar(260 + ((i * 37) % 60), i % 3 ? "#d9b044" : "#c9c25a", "#8f9a46"),
      1,
      ((i * 29) % 24) - 18,
    ),
  ).join("");
  return at(430, 700, buffalo, 1.05) + at(800, 680, farmer(1), 1.1) + at(960, 650, farmer(1), 0.86) + front;
}

function bees({ c }: Studio): string {
  const hive = (x: number, y: number, s: number, colour: string) =>
    at(
      x,
      y,
      shadow(c, 0, 20, 130) +
        box(-110, -150, 220, 160, 6, c.down(lighter(colour, 0.14), darker(colour, 0.14))) +
        line("M-110 -78H110M-110 -6H110", darker(colour, 0.3), 5) +
        box(-124, -178, 248, 36, 8, c.round("#e9dcc0")) +
        box(-52, -30, 104, 17, 6, "#2f2318") +
        box(-96, 8, 30, 60, 4, "#7a5a3a") +
        box(66, 8, 30, 60, 4, "#7a5a3a"),
      s,
    );
  const bee = (x: number, y: number, s: number, t: number) =>
    at(
      x,
      y,
      ellipse(-14, -24, 16, 26, "#ffffff", 'fill-opacity="0.75" transform="rotate(-24 -14 -24)"') +
        ellipse(14, -24, 16, 26, "#ffffff", 'fill-opacity="0.75" transform="rotate(24 14 -24)"') +
        ellipse(0, 0, 34, 22, c.ball("#e9b03a")) +
        line("M-8 -20V20M8 -18V18", "#2f2318", 8) +
        circle(32, -2, 12, "#2f2318"),
      s,
      t,
    );
  const trail = line(
    "M420 300C520 200 640 360 760 260S980 220 1040 330",
    "#8a6a3a",
    4,
    'stroke-dasharray="4 16" stroke-opacity="0.7"',
  );
  const keeper =
    path("M-110 200C-130 0 -90 -90 0 -96C90 -90 130 0 110 200Z", c.round("#f6f0e0", 0.2)) +
    circle(0, -150, 56, "#d9a27a") +
    path("M-90 -180H90L70 -80H-70Z", "#3a3a38", 'fill-opacity="0.35"') +
    ellipse(0, -186, 116, 22, c.round("#e8d3a2")) +
    path("M-56 -190C-50 -250 50 -250 56 -190Z", c.round("#e8d3a2")) +
    line("M-86 -30L-150 60M86 -30L130 66", "#f2ead6", 40);
  const frame =
    box(-110, -70, 220, 140, 6, "#a9713c") +
    box(-94, -54, 188, 108, 2, "#e9b84a") +
    Array.from({ length: 24 }, (_, i) =>
      circle(-80 + (i % 8) * 23, -36 + Math.floor(i / 8) * 34, 11, "#c98a22"),
    ).join("");
  const flowers = Array.from({ length: 13 }, (_, i) =>
    at(40 + i * 100, 930 - ((i * 53) % 40), bloom(c, 6, 30, 14, i % 3 ? "#fbf3e2" : "#e9a7b4", "#e9b03a")),
  ).join("");
  return (
    at(110, 700, sprig(c, 520, "#55803f", 7, 2)) +
    at(1200, 720, sprig(c, 480, "#5f8a48", 7, 1.9), 1, -6) +
    hive(300, 760, 1, "#7fa3a8") +
    hive(960, 740, 0.95, "#d9a25a") +
    hive(1120, 800, 0.85, "#a9b877") +
    at(640, 700, keeper, 1.15) +
    at(640, 760, frame, 1.05) +
    trail +
    bee(430, 300, 1, -14) +
    bee(760, 262, 1.25, 10) +
    bee(1010, 320, 0.9, 24) +
    bee(560, 420, 0.8, -24) +
    flowers
  );
}

function toHe({ c }: Studio): string {
  const stick = (h: number) => line(`M0 0V${-h}`, "#d9b483", 11);
  const rooster =
    stick(260) +
    at(
      0,
      -330,
      ellipse(0, 0, 84, 66, c.ball("#e8a02f")) +
        path("M60 -20C130 -110 170 -60 150 0C130 40 90 30 60 20Z", c.ball("#3f8a6a")) +
        path("M70 0C150 -60 180 -10 150 40Z", c.ball("#d9472f")) +
        circle(-70, -60, 40, c.ball("#f0b845")) +
        path("M-92 -94q10 -30 22 -6q14 -30 24 0Z", "#d9352b") +
        path("M-106 -60L-142 -48L-104 -42Z", "#d97a1f") +
        circle(-80, -64, 6, "#231a15"),
    );
  const flower =
    stick(340) +
    at(0, -390, bloom(c, 8, 76, 34, "#e0567f", "#f3c945") + bloom(c, 8, 44, 20, "#f28aa6", "#f3c945", 20)) +
    at(0, -180, ellipse(30, 0, 44, 17, c.ball("#5d9a4d"), 'transform="rotate(-24 30 0)"'));
  const dragon =
    stick(280) +
    at(
      0,
      -340,
      line("M-90 60C-40 -20 -20 100 40 20S60 -80 20 -90", "#3f8a9c", 44) +
        circle(14, -100, 44, c.ball("#4a9aac")) +
        path("M-20 -120L-70 -130L-24 -90Z", "#e8a02f") +
        path("M10 -140L0 -190L34 -146ZM40 -134L60 -180L60 -126Z", "#e8a02f") +
        circle(4, -108, 7, "#231a15"),
    );
  const dough = ["#d9472f", "#f3c945", "#3f8a6a", "#e0567f", "#3f7aa9", "#fbf3e2"]
    .map((s, i) => at(-300 + i * 120, 92, ellipse(0, -26, 50, 34, c.ball(s))))
    .join("");
  const stand = box(-330, -46, 660, 66, 10, c.round("#a9713c")) + box(-330, 8, 660, 20, 8, "#7a4f2a");
  return (
    shadow(c, 0, 40, 340) +
    at(-200, -20, rooster, 1.1) +
    at(20, -20, flower, 1.12) +
    at(220, -20, dragon, 1.12) +
    at(0, 20, stand) +
    dough
  );
}

export const visits = {
  "clay-game": { on: "yard", draw: clayGame },
  "communal-house": { on: "yard", draw: communalHouse },
  temple: { on: "yard", draw: temple },
  puppet: { on: "pond", draw: puppet },
  "bay-village": { on: "bay", draw: bayVillage },
  kayak: { on: "bay", draw: kayak },
  "rice-field": { on: "fields", draw: riceField },
  bees: { on: "fields", draw: bees },
  "to-he": { on: "table", palettes: ["celadon", "mist"], draw: toHe },
} as const satisfies Record<string, Subject>;
