import type { Occasion } from "../../modules/certification";

/** What the history says when a workflow took its own change back: it cannot be erased. */
export const UNDONE: Occasion = {
  action: "corrected",
  actor: null,
  reason: "Hoàn tác: một bước sau đó không thực hiện được. / Undone: a later step failed.",
};
