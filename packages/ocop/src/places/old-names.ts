import { fold } from "../text";

/** A unit's or district's name, ready to be compared. */
export interface OldName {
  /** "Huyện Kiến Thụy" */
  full: string;
  /** "huyen kien thuy" */
  folded: string;
  /** "kien thuy" */
  bare: string;
}

/** The kinds of units and districts, as words and as written short: "X. An Thanh", "TP Chí Linh". */
const KIND =
  /^(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh|tp|tx|tt|h|q|p|x)(?:\.\s*|\s+)(?=\S)/;

/** Takes "xã Đại Hà", "X. Dai Ha", "Đại Hà", composed or decomposed, in either tone placement. */
export function oldName(full: string): OldName {
  const folded = fold(full).replace(/[\s,;]+$/, "");
  return { full, folded, bare: folded.replace(KIND, "") };
}
