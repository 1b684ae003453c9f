import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import type { ReplyDraft } from "~/desk/reviews";
import { answerAtDesk, readDeskReviews } from "~/desk/reviews.server";
import { DeskReviewsPage } from "~/desk/reviews-page";
import { DeskError } from "~/desk/send-again";
import { requireMember } from "~/desk/session.server";
import { translator } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "review")("desk.title"), noindex: true });

/** `/desk/reviews?page=2`: what buyers say and ask, and the producer's answers. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return new OnServer(await readDeskReviews(request, member));
}

export const action = ({ request }: ActionFunctionArgs) => answerAtDesk(request);

export default function DeskReviews() {
  const sent = useActionData<{ draft: ReplyDraft }>();
  return <DeskReviewsPage {...held<typeof loader>(useLoaderData())} draft={sent?.draft ?? null} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
