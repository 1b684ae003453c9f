import { REVIEW_LENGTH } from "@market/ocop";
import type { MyReviewAnswer } from "@market/store-contract";
import { data } from "@remix-run/node";
import { textOf } from "~/account/attempt.server";
import { formWithFiles } from "~/form-with-files.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, uploadStore } from "~/medusa.server";
import { whoAsks } from "~/my-orders/who-asks.server";
import { redirectWithToast } from "~/session.server";
import { tooMany } from "~/too-many.server";
import type { ReviewDraft, Unopened } from "./draft";
import { type Refused, refusedIn, tooOften } from "./refused.server";

const MOST_KEPT = 10;
/** Megabytes of all pictures together. */
const MOST_MEGABYTES = 24;

/** Sends a review with its pictures. What stands in the way comes back with what was typed. */
export async function sendReview(request: Request, purchaseId: string, lineId: string) {
  const locale = localeOfRequest(request);
  const { form, leftOut } = await formWithFiles(request, MOST_MEGABYTES);
  const pictures = form
    .getAll("pictures")
    .filter((file): file is File => typeof file !== "string" && file.size > 0);
  const rating = textOf(form, "rating").slice(0, 1);
  const text = textOf(form, "text").slice(0, REVIEW_LENGTH * 2);
  const keep = form
    .getAll("keep")
    .filter((url): url is string => typeof url === "string")
    .slice(0, MOST_KEPT);
  const again = ({ fields, whole, status }: Refused) => {
    const draft: ReviewDraft = {
      rating,
      text,
      keep,
      fields,
      whole,
      picturesLost: leftOut || pictures.length > 0,
    };
    return data({ draft }, { status });
  };
  const wait = tooMany(request);
  if (wait) return again(tooOften(wait, locale));
  const headers = await whoAsks(request, purchaseId);
  if (Object.keys(headers).length === 0) throw unopened(text);
  if (!/^[1-5]$/.test(rating)) return again(noRating(locale));
  if (leftOut) return again(tooLargeTogether(locale));

  const sent = new FormData();
  sent.append("locale", locale);
  sent.append("rating", rating);
  sent.append("text", text);
  for (const url of keep) sent.append("keep", url);
  for (const picture of pictures) sent.append("pictures", picture, picture.name || "anh");
  const path = `/store/purchases/${encodeURIComponent(purchaseId)}/lines/${encodeURIComponent(lineId)}/review`;
  try {
    const { review } = await uploadStore<MyReviewAnswer>(path, sent, headers);
    const message = translator(
      locale,
      "review",
    )(review.state === "shown" ? "write.sent" : "write.sentWaiting");
    return redirectWithToast(localPath(locale, `/orders/${purchaseId}`), { tone: "good", message });
  } catch (error) {
    if (error instanceof StoreRefusal && (error.status === 404 || error.status === 401)) throw unopened(text);
    return again(refusedIn(error, locale));
  }
}

const noRating = (locale: "vi" | "en"): Refused => ({
  fields: { rating: translator(locale, "review")("errors.rating") },
  whole: null,
  status: 422,
});

const tooLargeTogether = (locale: "vi" | "en"): Refused => ({
  fields: {
    pictures: translator(locale, "review")("errors.pictures.too_large_together", { max: MOST_MEGABYTES }),
  },
  whole: null,
  status: 413,
});

/** The order cannot be opened here: what was written is shown, so that it can be taken along. */
function unopened(written: string): Response {
  const body: Unopened = { written };
  return Response.json(body, { status: 404, headers: { "Cache-Control": "private, no-store" } });
}
