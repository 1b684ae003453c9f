import type { Canvas } from "../canvas";
import type { PaletteName } from "../colour";
import type { Random } from "../random";

export interface Studio {
  c: Canvas;
  r: Random;
}

/** What a picture shows: a still life on the table, or a scene with ground and sky of its own. */
export type Subject =
  | { on: "table"; palettes: readonly PaletteName[]; size?: number; draw: (studio: Studio) => string }
  | { on: "bay" | "fields" | "yard" | "pond"; draw: (studio: Studio) => string };
