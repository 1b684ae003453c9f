/** What could not be sent, and why; all fields as they were, to be sent again. */
export interface Unsent {
  why: "signed_out" | "too_many" | "unavailable";
  /** To wait until then. */
  minutes?: number;
  fields: Array<[string, string]>;
}

/** Of what an error boundary was thrown: the answer of `sendAsMember`; null where it is something else. */
export function unsentIn(thrown: unknown): Unsent | null {
  const { data } = (thrown ?? {}) as { data?: Partial<Unsent> | null };
  return data?.why && Array.isArray(data.fields) ? (data as Unsent) : null;
}
