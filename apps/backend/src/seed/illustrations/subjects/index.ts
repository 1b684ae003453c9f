import { condiments } from "./condiments";
import { crafts } from "./crafts";
import { drinks } from "./drinks";
import { fruit } from "./fruit";
import { living } from "./living";
import { prepared } from "./prepared";
import type { Subject } from "./subject";
import { visits } from "./visits";

/** Every subject a product may name in `picture`. */
export const SUBJECTS: Readonly<Record<string, Subject>> = {
  ...condiments,
  ...drinks,
  ...fruit,
  ...prepared,
  ...crafts,
  ...living,
  ...visits,
};

export type { Studio, Subject } from "./subject";
