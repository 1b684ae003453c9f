export const RETURN_FIELDS = ["pieces", "reason", "wish", "text", "pictures"] as const;
export type ReturnField = (typeof RETURN_FIELDS)[number];

/** The form of a return, as it was filled in. */
export interface ReturnDraft {
  form_id: string;
  reason: string;
  wish: string;
  text: string;
  /** By line. */
  pieces: Record<string, string>;
  errors: Partial<Record<ReturnField, string>>;
  whole: string | null;
  /** Pictures were chosen, which no browser keeps. */
  picturesLost: boolean;
}

/** What somebody wrote to an officer, when it came to nothing. */
export interface EscalateDraft {
  id: string;
  text: string;
  error: string;
}
