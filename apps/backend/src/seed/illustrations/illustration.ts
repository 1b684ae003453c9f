import { at, Canvas } from "./canvas";
import { PALETTES } from "./colour";
import { randomOf } from "./random";
import { bay, fields, HEIGHT, pond, STAND, table, WIDTH, yard } from "./scenes";
import { SUBJECTS } from "./subjects";

export type View = "whole" | "close";

/** What part of the picture a view shows. */
const FRAMES: Record<View, { x: number; y: number; w: number }> = {
  whole: { x: 0, y: 0, w: WIDTH },
  close: { x: 250, y: 300, w: 800 },
};

/**
 * A picture of a product as SVG, 4:3. The same handle always gives the same picture; the close view lies on another table.
 * @throws when nobody has drawn the subject
 */
export function illustration(handle: string, subject: string, view: View = "whole"): string {
  const drawn = SUBJECTS[subject];
  if (!drawn) throw new Error(`No drawing shows "${subject}", which "${handle}" asks for.`);
  const c = new Canvas();
  const stage = randomOf(`${handle} ${view}`);
  // The goods themselves look the same in both views.
  const r = randomOf(handle);
  const content =
    drawn.on === "table"
      ? table(c, PALETTES[stage.oneOf(drawn.palettes)], stage) +
        at(STAND.x + stage.between(-14, 14), STAND.y, drawn.draw({ c, r }), drawn.size ?? 1.16)
      : { bay, fields, yard, pond }[drawn.on](c, randomOf(handle)) + drawn.draw({ c, r });
  const { x, y, w } = FRAMES[view];
  const h = (w * HEIGHT) / WIDTH;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="${x} ${y} ${w} ${h}">` +
    `<defs>${c.defs}</defs>${content}</svg>`
  );
}
