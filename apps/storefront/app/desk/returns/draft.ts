/** An answer to a return that came to nothing, with what was typed. */
export interface AnswerDraft {
  id: string;
  answer: string;
  text: string;
  refund: string;
  error: "answer" | "text" | "refund" | "said" | "over" | "busy" | "other";
  /** What somebody else said first. */
  said?: string;
  by?: string;
}

/** Which field is wrong; null where it is something else. */
export const wrongField = ({ error }: AnswerDraft): "answer" | "text" | "refund" | null =>
  error === "answer" || error === "text" || error === "refund" ? error : null;
