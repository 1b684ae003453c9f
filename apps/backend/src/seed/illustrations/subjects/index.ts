import { animals } from "./animals";
import { care } from "./care";
import { condiments } from "./condiments";
import { crafts } from "./crafts";
import { dishes } from "./dishes";
import { drinks } from "./drinks";
import { farm } from "./farm";
import { fruit } from "./fruit";
import { garden } from "./garden";
import { grain } from "./grain";
import { outdoors } from "./outdoors";
import { pottery } from "./pottery";
import type { Subject } from "./subject";
import { sweets } from "./sweets";
import { village } from "./village";

/** Every subject a product may name in `picture`. */
export const SUBJECTS: Readonly<Record<string, Subject>> = {
  ...animals,
  ...care,
  ...condiments,
  ...crafts,
  ...dishes,
  ...drinks,
  ...farm,
  ...fruit,
  ...garden,
  ...grain,
  ...outdoors,
  ...pottery,
  ...sweets,
  ...village,
};

export type { Studio, Subject } from "./subject";
