/**
 * A mail as what it says, without how it looks: the HTML and the text part are made of the same blocks, so neither says more than the
 * other.
 */
export interface Letter {
  subject: string;
  /** What mailboxes show beside the subject. */
  preview: string;
  heading: string;
  blocks: Block[];
  /** Why this came, in small print. */
  footing: string[];
}

export type Block =
  | { kind: "text"; text: string; quiet?: boolean }
  | { kind: "list"; items: string[] }
  | { kind: "code"; code: string }
  | { kind: "button"; label: string; href: string }
  | { kind: "facts"; rows: Row[] }
  | { kind: "goods"; title: string; note: string | null; lines: GoodsLine[]; sums: Row[]; under: string[] };

export interface Row {
  label: string;
  value: string;
  strong?: boolean;
}

export interface GoodsLine {
  title: string;
  /** Kind and pieces: "500 ml · 2 × 85.000 ₫". */
  note: string;
  amount: string;
}

/** A text message: one sentence or two. */
export interface ShortMessage {
  text: string;
}
