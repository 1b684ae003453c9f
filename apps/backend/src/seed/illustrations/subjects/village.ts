import { at, box, type Canvas, circle, ellipse, faint, line, n, path, shadow } from "../canvas";
import { darker, lighter } from "../colour";
import { bloom, lotusFlower, sprig } from "../plants";
import { WIDTH } from "../scenes";
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

export function person(c: Canvas, shirt: string, hat: boolean, arms: string): string {
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

export const village = {
  "clay-game": { on: "yard", draw: clayGame },
  "communal-house": { on: "yard", draw: communalHouse },
  temple: { on: "yard", draw: temple },
  puppet: { on: "pond", draw: puppet },
  "to-he": { on: "table", palettes: ["celadon", "mist"], draw: toHe },
} as const satisfies Record<string, Subject>;
