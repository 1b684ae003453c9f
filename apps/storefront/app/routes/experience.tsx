import { dayOf, groupByNo } from "@market/ocop";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { clock } from "~/clock.server";
import { Breadcrumb } from "~/components/breadcrumb";
import { useLocale } from "~/components/link";
import { StructuredData } from "~/components/structured-data";
import { readCalendar } from "~/experience/availability.server";
import { ExperiencePage } from "~/experience/page";
import { isChosen, readChosen, readQuestion } from "~/experience/question";
import { joinWaiting } from "~/experience/waiting.server";
import type { HeadOf } from "~/head/page-head";
import { translator, useT } from "~/i18n";
import { localeOfRequest } from "~/i18n/locale";
import { readProduct } from "~/medusa.server";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { productHead } from "~/product/head";
import { loadProduct } from "~/product/load.server";
import { productData } from "~/product/structured-data.server";
import { originOf } from "~/search-engines/origin.server";
import { redirectWithToast } from "~/session.server";
import { tooMany } from "~/too-many.server";
import type { loader as frame } from "./shop";

/** `/experiences/:handle?month=2026-12&day=2026-12-05&party=2` */
export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const { locale, ...loaded } = await loadProduct(args);
  const { product } = loaded;
  const told = productData(product, locale, originOf(request));
  const { experience } = product;
  if (!experience) return new OnServer({ ...loaded, told, visit: null });
  // Places go by the minute.
  context.doNotKeep();
  const now = clock.now();
  const { searchParams } = new URL(request.url);
  const question = readQuestion(searchParams, experience, dayOf(now));
  const calendar = await readCalendar(product.handle, question, now);
  const visit = { question, chosen: readChosen(searchParams), calendar, now };
  return new OnServer({ ...loaded, told, visit });
}

/** The waiting list of a departure that is full; places themselves are taken by the basket. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOfRequest(request);
  const handle = params.handle ?? "";
  const { experience } = await readProduct(handle, locale);
  if (!experience) throw new Response(null, { status: 404 });
  const ways = { wait: tooMany(request), limits: experience.party };
  const refused = await joinWaiting(handle, await request.formData(), locale, ways);
  if (refused) return data({ waiting: refused.draft }, { status: refused.status });
  const { pathname, search } = new URL(request.url);
  const message = translator(locale, "waiting")("done");
  // The form's own place on the page would be kept, and the words above it not be seen.
  return redirectWithToast(`${pathname}${search}#top`, { tone: "good", message });
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const product = data && held<typeof loader>(data).product;
  return pageMeta({
    pathname: location.pathname,
    title: product?.title,
    description: product?.seo_description,
  });
};

const head: HeadOf = (data, { pathname }) =>
  productHead(data ? held<typeof loader>(data) : undefined, pathname);
export const handle = { head };

export default function ExperienceRoute() {
  const { told, ...page } = held<typeof loader>(useLoaderData());
  const sent = useActionData<typeof action>();
  const t = useT("listing");
  const group = groupByNo(page.product.group);
  const locale = useLocale();
  const toast = useRouteLoaderData<typeof frame>(`${locale}.shop`)?.toast;
  // Told at the top as ever, and where the form stands too, to which the page comes again.
  const refused = page.visit && isChosen(page.visit.chosen) && toast?.tone === "warn" ? toast.message : null;
  return (
    <div className="wrap py-6 lg:py-8">
      <StructuredData data={told} />
      <Breadcrumb
        crumbs={[
          { label: t("title.experiences"), to: "/experiences" },
          { label: group.name[locale], to: `/groups/${group.slug}` },
        ]}
      />
      <ExperiencePage {...page} refused={refused} waiting={sent?.waiting ?? null} />
    </div>
  );
}
