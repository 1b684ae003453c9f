import type { ReviewableLine } from "@market/store-contract";

/** The form of a review, as it was filled in. */
export interface ReviewDraft {
  rating: string;
  text: string;
  /** Addresses of pictures that stay. */
  keep: string[];
  fields: Partial<Record<"rating" | "text" | "pictures", string>>;
  whole: string | null;
  /** Pictures were chosen, which no browser keeps. */
  picturesLost: boolean;
}

/** The form as it opens: empty, or with what was written before. */
export function draftOf({ review }: Pick<ReviewableLine, "review">): ReviewDraft {
  return {
    rating: review ? String(review.rating) : "",
    text: review?.text ?? "",
    keep: review?.pictures ?? [],
    fields: {},
    whole: null,
    picturesLost: false,
  };
}

/** What somebody wrote about an order that this browser cannot open any more. */
export interface Unopened {
  written: string;
}

export function unopenedIn(thrown: unknown): string {
  const { data } = (thrown ?? {}) as { data?: Partial<Unopened> | null };
  return typeof data?.written === "string" ? data.written : "";
}
