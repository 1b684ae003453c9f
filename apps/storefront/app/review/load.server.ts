import type { Locale, QuestionsAnswer, ReviewsAnswer } from "@market/store-contract";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { adultHeaders, askForAge } from "~/age/age.server";
import { localeOfRequest, localPath, withoutLocale } from "~/i18n/locale";
import { readProduct, readStore } from "~/medusa.server";

/**
 * The goods that a page of reviews or questions is about. What is asked for under a visit's address, or the other way round, moves there.
 * @throws Response 404; 302 to the question of age
 */
export async function readSubject({ request, params }: Pick<LoaderFunctionArgs, "request" | "params">) {
  const locale = localeOfRequest(request);
  const handle = params.handle ?? "";
  const { pathname, search } = new URL(request.url);
  const plain = withoutLocale(pathname);
  const headers = await adultHeaders(request);
  const product = await readProduct(handle, locale, headers).catch((error: unknown) => {
    throw error instanceof Response && error.status === 403 ? askForAge(locale, plain) : error;
  });
  const path = `/${product.kind === "experience" ? "experiences" : "products"}/${product.handle}`;
  const [, list, , what] = plain.split("/");
  if (list !== path.split("/")[1]) throw redirect(localPath(locale, `${path}/${what}${search}`), 301);
  return { locale, product, path, headers };
}

export type Subject = Awaited<ReturnType<typeof readSubject>>;

const voicesOf = <T>(subject: Subject, what: "reviews" | "questions", request: Request) => {
  const page = new URL(request.url).searchParams.get("page")?.slice(0, 6);
  const query = new URLSearchParams({ locale: subject.locale, ...(page ? { page } : {}) });
  const handle = encodeURIComponent(subject.product.handle);
  return readStore<T>(`/store/listing/products/${handle}/${what}?${query}`, subject.headers);
};

export const readReviews = (subject: Subject, request: Request) =>
  voicesOf<ReviewsAnswer>(subject, "reviews", request);

export const readQuestions = (subject: Subject, request: Request) =>
  voicesOf<QuestionsAnswer>(subject, "questions", request);

export const askPath = (handle: string, locale: Locale) =>
  `/store/listing/products/${encodeURIComponent(handle)}/questions?locale=${locale}`;
