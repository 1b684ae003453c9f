export const COMPLAINT_FIELDS = ["kind", "text", "order_number", "name", "phone", "email"] as const;
export type ComplaintField = (typeof COMPLAINT_FIELDS)[number];

/** A form as it was filled in, with what is wrong with it. */
export interface ComplaintDraft {
  values: Partial<Record<ComplaintField, string>>;
  errors: Partial<Record<ComplaintField, string>>;
  /** What is wrong with the whole of it. */
  whole: string | null;
  /** The page of this shop that it is about, without language; "" where none was said. */
  about: string;
  form_id: string;
}
