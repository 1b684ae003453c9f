/** An answer that came to nothing, with what was typed. */
export interface ReplyDraft {
  kind: "review" | "question";
  id: string;
  text: string;
  error: "required" | "too_short" | "too_long" | "said" | "over" | "other";
  /** What somebody else said first. */
  said?: string;
  by?: string;
}

/** What is wrong is wrong with the words that were typed. */
export const isOfWords = ({ error }: ReplyDraft): boolean =>
  error === "required" || error === "too_short" || error === "too_long";

/** As many signs as the backend takes. */
export const LONGEST_REPLY = 2_000;
