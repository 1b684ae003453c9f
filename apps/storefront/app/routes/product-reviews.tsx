import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Anchor } from "~/components/link";
import type { HeadOf } from "~/head/page-head";
import { translator, useT } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { readReviews, readSubject } from "~/review/load.server";
import { Pages } from "~/review/pages";
import { ReviewItem } from "~/review/said";
import { RatingSummaryView } from "~/review/summary";

/** `/products/:handle/reviews?page=2`, and of visits alike. */
export async function loader(args: LoaderFunctionArgs) {
  const subject = await readSubject(args);
  const { product, path } = subject;
  return new OnServer({ title: product.title, path, ...(await readReviews(subject, args.request)) });
}

export const meta: MetaFunction<typeof loader> = ({ data, location: { pathname } }) => {
  const title = data && held<typeof loader>(data).title;
  const t = translator(localeOfPath(pathname), "review");
  // All of it stands on the product's own page, or is told there: that one is to be found.
  return pageMeta({ pathname, title: title && t("pageTitle", { title }), noindex: true });
};

const head: HeadOf = () => ({ canonical: null });
export const handle = { head };

export default function ProductReviews() {
  const { title, path, rating, reviews, page, pages } = held<typeof loader>(useLoaderData());
  const t = useT("review");
  return (
    <div className="wrap max-w-3xl py-8 lg:py-12">
      <p className="text-sm">
        <Anchor to={path} className="link">
          ← {t("back", { title })}
        </Anchor>
      </p>
      <h1 className="mt-2 text-2xl font-semibold lg:text-4xl">{t("pageTitle", { title })}</h1>
      {rating ? <RatingSummaryView rating={rating} /> : <p className="mt-3 text-muted">{t("none")}</p>}
      <div className="mt-4">
        {reviews.map((review) => (
          <ReviewItem key={review.id} review={review} from={`${path}/reviews`} />
        ))}
      </div>
      <Pages path={`${path}/reviews`} page={page} pages={pages} />
    </div>
  );
}
