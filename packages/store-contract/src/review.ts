import type { Locale } from "./listing";

/**
 * Ratings of buyers, and questions about goods. A rating is points from 1 to 5 and never mixed up with the stars of OCOP.
 *
 * What a buyer writes is seen at once, unless it holds a link, a phone number or words that wait for an officer: then `state` is `waiting`.
 */
export type Rating = 1 | 2 | 3 | 4 | 5;
export type PostState = "shown" | "waiting" | "hidden";

/** Of what is shown. */
export interface RatingSummary {
  /** One decimal. */
  average: number;
  count: number;
  /** How many gave 5, 4, 3, 2, 1. */
  counts: [number, number, number, number, number];
  /** Some of them were made up for the demonstration: told to no search engine. */
  demo: boolean;
}

/** What one rated, as all others see it. */
export interface ReviewShown {
  id: string;
  rating: Rating;
  text: string;
  /** Language it was written in. */
  locale: Locale;
  /** "Hoa N."; empty once the account was deleted. */
  author: string;
  pictures: string[];
  /** What was bought of the goods, where there are several: "500 ml". */
  variant_title: string | null;
  written_at: string;
  edited_at: string | null;
  reply: { text: string; at: string } | null;
  demo: boolean;
}

export interface QuestionShown {
  id: string;
  text: string;
  locale: Locale;
  author: string;
  asked_at: string;
  answer: { text: string; at: string; by: "producer" | "officer" };
}

/** On the product's own page: the newest, and how many there are in all. */
export interface ProductVoices {
  rating: RatingSummary | null;
  reviews: ReviewShown[];
  questions: QuestionShown[];
  question_count: number;
}

/** GET /store/listing/products/:handle/reviews?page= — the newest first */
export interface ReviewsAnswer {
  rating: RatingSummary | null;
  reviews: ReviewShown[];
  total: number;
  page: number;
  pages: number;
}

/** GET /store/listing/products/:handle/questions?page= — answered ones, the newest answer first */
export interface QuestionsAnswer {
  questions: QuestionShown[];
  total: number;
  page: number;
  pages: number;
}

/** What its writer sees of a review. */
export interface MyReview extends ReviewShown {
  state: PostState;
  /** An officer's, where it is hidden. */
  hidden_reason: string | null;
  /** Until when it may be changed. */
  editable_until: string;
}

/** A line that was bought, and what may be done about its review. */
export interface ReviewableLine {
  /** Of the order; several lines of one visit share the review of the first. */
  line_id: string;
  order_id: string;
  product_handle: string | null;
  kind: "product" | "experience";
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  /** `later`: not delivered, or not visited, yet; `closed`: the days to change it are over; `never`: cancelled. */
  may: "write" | "edit" | "later" | "closed" | "never";
  review: MyReview | null;
}

/** GET /store/purchases/:id/reviews with the purchase's key or its customer's token */
export interface PurchaseReviewsAnswer {
  lines: ReviewableLine[];
}

/**
 * POST /store/purchases/:id/lines/:line_id/review, with the purchase's key or its customer's token; as a form (`multipart/form-data`) where it
 * brings `pictures`, each a file. 404 `no_such_line` for a line of another purchase; 409 `not_delivered`, `not_visited`, `cancelled`,
 * `edit_over`; 422 names the fields (`rating`, `text`, `pictures`); 413 and 415 what is wrong with a picture. Answers `MyReviewAnswer`: 201
 * when it is new, 200 when it was changed.
 */
export interface ReviewBody {
  locale: Locale;
  rating: string;
  /** Up to 2,000 signs; may be empty. */
  text: string;
  /** Addresses of pictures of the review that stay; those not named go. */
  keep?: string[];
}

export interface MyReviewAnswer {
  review: MyReview;
}

/** POST /store/listing/products/:handle/questions (a customer's token) → 201 `QuestionAsked`; 401, 409 `asked_before`, 422 */
export interface QuestionBody {
  locale: Locale;
  /** 10 to 500 signs. */
  text: string;
}

export interface QuestionAsked {
  question: { id: string; text: string; state: PostState; asked_at: string };
}

export type ReportReason = "spam" | "abuse" | "false" | "private" | "other";

/** POST /store/reviews/:id/report, /store/questions/:id/report: by anybody; told twice by one, it counts once → 201 `{ reported: true }` */
export interface ReportBody {
  reason: string;
  text?: string;
}

/** A review as the producer's desk sees it. */
export interface DeskReview extends ReviewShown {
  product_title: string;
  product_handle: string;
  /** Who of the desk replied. */
  replied_by: string | null;
}

export interface DeskQuestion {
  id: string;
  text: string;
  locale: Locale;
  author: string;
  asked_at: string;
  product_title: string;
  product_handle: string;
}

/** GET /producer/reviews?page= — the acting producer's: unanswered first, then the newest */
export interface DeskReviewsAnswer {
  reviews: DeskReview[];
  /** Without a reply, of all. */
  unanswered: number;
  total: number;
  page: number;
  pages: number;
  /** Waiting for an answer, the oldest first. */
  questions: DeskQuestion[];
}

/**
 * POST /producer/reviews/:id/reply → `DeskReplyAnswer`: one reply, which stays as it was said. 404 `no_such_review`; 409 `already_replied`,
 * whose error of `text` names what was said and by whom (`said`, `by`). POST /producer/questions/:id/answer likewise: `no_such_question`,
 * `already_answered`.
 */
export interface DeskReplyBody {
  text: string;
}

export interface DeskReplyAnswer {
  id: string;
}

/** GET /admin/moderation?kind=review|question&all=0|1&limit=&offset= */
export interface ModerationAnswer {
  posts: ModeratedPost[];
  count: number;
  limit: number;
  offset: number;
  /** Waiting or reported, of each kind. */
  queue: { review: number; question: number };
}

export interface ModeratedPost {
  id: string;
  kind: "review" | "question";
  state: PostState;
  /** Why it waits: `link`, `phone`, `word`, `edited` (changed after it was hidden). */
  waits_for: string[];
  rating: Rating | null;
  text: string;
  author: string;
  pictures: string[];
  product_id: string;
  product_title: string;
  product_handle: string;
  producer_name: string | null;
  written_at: string;
  /** The producer's reply, or the answer. */
  answer: string | null;
  hidden_reason: string | null;
  /** Open ones. */
  reports: Array<{ reason: ReportReason; text: string | null; at: string }>;
}

/** POST /admin/moderation/:kind/:id/hide → `ModeratedAnswer`; 409 `already_hidden` */
export interface HideBody {
  reason: string;
}

/** POST /admin/moderation/:kind/:id/restore shows it and closes its reports; 409 `already_shown`. POST /admin/moderation/question/:id/answer */
export interface ModeratedAnswer {
  post: ModeratedPost;
}
