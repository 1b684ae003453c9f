import { groupByNo, groupBySlug, groupOfSet, setsOfGroup } from "@market/ocop";
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isAdult } from "~/age/age.server";
import { HiddenGoods } from "~/age/hidden-goods";
import { Breadcrumb } from "~/components/breadcrumb";
import { GroupIcon } from "~/components/group-icon";
import { Anchor, useLocale } from "~/components/link";
import { StructuredData } from "~/components/structured-data";
import { listingHead, listingTitle } from "~/head/listing-head";
import { listData } from "~/head/organization.server";
import type { HeadOf } from "~/head/page-head";
import { translator, useT } from "~/i18n";
import { localeOfPath, localeOfRequest, localPath } from "~/i18n/locale";
import { addressOf, readFilters } from "~/listing/filters";
import { loadListing } from "~/listing/load.server";
import { Results } from "~/listing/results";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { originOf } from "~/search-engines/origin.server";
import { settings } from "~/settings.server";

/** Holds community tourism. */
const GROUP_OF_VISITS = 6;
/** Holds the sets of alcohol. */
const GROUP_OF_DRINKS = 2;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const locale = localeOfRequest(request);
  const found = groupBySlug(params.slug ?? "");
  if (!found) throw new Response(null, { status: 404 });
  const { group, taxonomy } = found;
  if (taxonomy === "2021") throw redirect(localPath(locale, placeOf2021(group.no)), 301);
  const data = await loadListing({ request, context }, { group: String(group.no) });
  const sets = data.listing.facets.groups.find(({ value }) => value === String(group.no))?.sets ?? [];
  const name = group.name[locale];
  const crumbs = [
    { name: translator(locale, "listing")("title.products"), path: "/products" },
    { name, path: `/groups/${group.slug}` },
  ];
  const hidden = group.no === GROUP_OF_DRINKS && settings.alcohol && !(await isAdult(request));
  const told = listData(data.listing.items, crumbs, locale, originOf(request));
  return new OnServer({ ...data, no: group.no, slug: group.slug, name, sets, hidden, told });
}

/** Where a group of the founding document's names went: a whole group of today, or a choice of sets. */
function placeOf2021(no: number): string {
  const sets = setsOfGroup(groupByNo(no, "2021").no, "2021");
  const groups = [...new Set(sets.map((set) => groupOfSet(set.no).no))];
  const [only] = groups;
  if (groups.length === 1 && only && setsOfGroup(only).length === sets.length) {
    return `/groups/${groupByNo(only).slug}`;
  }
  return `/products?${new URLSearchParams(sets.map((set) => ["set", String(set.no)]))}`;
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return pageMeta({ pathname: location.pathname });
  const locale = localeOfPath(location.pathname);
  const found = held<typeof loader>(data);
  const base = {
    title: found.name,
    description: translator(locale, "head")("group", { name: found.name }),
  };
  const listed = { path: `/groups/${found.slug}`, ...found };
  const { canonical, name } = listingHead(listed);
  return pageMeta({
    pathname: location.pathname,
    ...listingTitle(listed, base, name, locale),
    noindex: canonical === null,
  });
};

const head: HeadOf = (data) => {
  if (!data) return { canonical: null };
  const found = held<typeof loader>(data);
  return { canonical: listingHead({ path: `/groups/${found.slug}`, ...found }).canonical };
};
export const handle = { head };

export default function Group() {
  const { no, slug, name, sets, hidden, listing, filters, ignored, today, told } = held<typeof loader>(
    useLoaderData(),
  );
  const t = useT("listing");
  const tGroup = useT("group");
  const locale = useLocale();
  const path = `/groups/${slug}`;
  const none = readFilters(new URLSearchParams()).filters;
  return (
    <div className="wrap py-6 lg:py-10">
      {listing.items.length > 0 && <StructuredData data={told} />}
      <Breadcrumb crumbs={[{ label: t("title.products"), to: "/products" }]} />
      <div className="group-head" data-group={no}>
        <GroupIcon group={no} />
        <div>
          <h1 className="text-2xl font-semibold lg:text-4xl">{name}</h1>
          <p className="mt-2 max-w-prose lg:text-lg">{tGroup(`intro.${no}`)}</p>
        </div>
      </div>
      {sets.length > 1 && (
        <nav aria-label={t("group.sets")} className="chip-row">
          <ul>
            {sets.map((set) => (
              <li key={set.value}>
                <Anchor
                  to={set.chosen ? path : addressOf(path, none, { set: [set.value] })}
                  className="chip"
                  aria-current={set.chosen ? "true" : undefined}
                >
                  {set.label} <span className="tabular-nums">{set.count}</span>
                </Anchor>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {hidden && <HiddenGoods returnTo={localPath(locale, path)} />}
      <Results
        path={path}
        {...{ listing, filters, ignored }}
        withGroups={false}
        visitsFrom={no === GROUP_OF_VISITS ? today : undefined}
      />
    </div>
  );
}
