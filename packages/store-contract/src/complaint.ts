import type { Locale } from "./listing";

/** POST /store/complaints. Answers 201 with `ComplaintAnswer`; 422 names the fields that are wrong. */
export interface ComplaintBody {
  locale: Locale;
  /** "order" | "goods" | "certificate" | "ranking" | "privacy" | "other" */
  kind: string;
  /** 20 to 5,000 characters. */
  text: string;
  /** As printed on the order, where it is about one. */
  order_number?: string;
  /** The page it is about. */
  about?: string;
  name: string;
  /** One of the two, or both. */
  phone?: string;
  email?: string;
  /** Made once with the form: the same form sent twice is one complaint. */
  form_id: string;
}

/** GET /store/complaints/:id: for whoever holds the id, which cannot be guessed. */
export interface ComplaintAnswer {
  complaint: {
    id: string;
    /** For people: `KN-261124-7K3MQ`. */
    number: string;
    kind: string;
    text: string;
    order_number: string | null;
    state: "received" | "replied" | "resolved";
    received_at: string;
    reply_due: string;
    resolve_due: string;
    replied_at: string | null;
    reply: string | null;
    resolved_at: string | null;
    decision: string | null;
  };
}
