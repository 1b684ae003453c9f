import type { ReviewableLine } from "@market/store-contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { Anchor, useLocale } from "~/components/link";
import { Picture } from "~/components/picture";
import { translator, useT } from "~/i18n";
import { localeOfPath, localeOfRequest, localPath } from "~/i18n/locale";
import { ErrorPage } from "~/layout/error-page";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";
import { draftOf, type ReviewDraft, unopenedIn } from "~/review/draft";
import { readMyReviews } from "~/review/mine.server";
import { sendReview } from "~/review/write.server";
import { WriteForm } from "~/review/write-form";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "review")("write.title"), noindex: true });

/** `/reviews/:id/:line`: what a buyer says of a line of their purchase. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id = "", line = "" } = params;
  const lines = await readMyReviews(request, id, localeOfRequest(request));
  const found = lines?.find(({ line_id }) => line_id === line);
  if (!found) throw new Response(null, { status: 404 });
  return new OnServer({ purchaseId: id, line: found });
}

export const action = ({ request, params }: ActionFunctionArgs) =>
  sendReview(request, params.id ?? "", params.line ?? "");

export default function WriteReview() {
  const { purchaseId, line } = held<typeof loader>(useLoaderData());
  const draft = useActionData<{ draft: ReviewDraft }>()?.draft ?? draftOf(line);
  const t = useT("review");
  const locale = useLocale();
  const { review, may } = line;
  return (
    <div className="wrap max-w-2xl py-8 lg:py-12">
      <p className="text-sm">
        <Anchor to={`/orders/${purchaseId}`} className="link">
          ← {t("write.backToOrder")}
        </Anchor>
      </p>
      <h1 id="review-title" className="mt-2 text-2xl font-semibold lg:text-4xl">
        {t(review ? "write.titleEdit" : "write.title")}
      </h1>
      <div className="mt-4 flex items-center gap-4">
        <Picture
          src={line.thumbnail}
          alt=""
          sizes="4rem"
          widths={[160]}
          className="basket-line-picture !size-16 shrink-0"
        />
        <p className="min-w-0 font-medium">
          {line.title}
          {line.variant_title && <span className="block text-sm text-muted">{line.variant_title}</span>}
        </p>
      </div>
      {review?.state === "waiting" && <p className="notice mt-4">{t("write.waiting")}</p>}
      {review?.state === "hidden" && (
        <p className="notice mt-4">{t("write.hidden", { reason: review.hidden_reason ?? "" })}</p>
      )}
      {may === "write" || may === "edit" ? (
        <WriteForm
          line={line}
          draft={draft}
          action={localPath(locale, `/reviews/${purchaseId}/${line.line_id}`)}
        />
      ) : (
        <p className="notice mt-6">{t(`write.${whyNot(line)}`)}</p>
      )}
    </div>
  );
}

function whyNot({ may, kind }: ReviewableLine) {
  if (may === "closed") return "closed" as const;
  if (may === "never") return "never" as const;
  return kind === "experience" ? ("notYetVisit" as const) : ("notYet" as const);
}

export function ErrorBoundary() {
  return <ErrorPage handlers={{ 404: () => <NotOpened /> }} />;
}

/** The order is not to be opened here; what was written is not lost. */
function NotOpened() {
  const written = unopenedIn(useRouteError());
  const t = useT("review");
  return (
    <div className="wrap max-w-2xl py-12">
      <h1 className="text-2xl font-semibold">{t("write.goneTitle")}</h1>
      <p className="mt-3">{t("write.goneText")}</p>
      {written && (
        <div className="panel mt-6">
          <h2 className="font-semibold">{t("write.goneWritten")}</h2>
          <p className="said-text">{written}</p>
        </div>
      )}
      <p className="mt-6 flex flex-wrap gap-3">
        <Anchor to="/account/sign-in" className="button">
          {t("write.signIn")}
        </Anchor>
        <Anchor to="/orders/find" className="button-quiet">
          {t("write.find")}
        </Anchor>
      </p>
    </div>
  );
}
