import { groupByNo, groupBySlug, groupOfSet, setsOfGroup } from "@market/ocop";
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "~/components/breadcrumb";
import { GroupIcon } from "~/components/group-icon";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { addressOf, readFilters } from "~/listing/filters";
import { loadListing } from "~/listing/load.server";
import { Results } from "~/listing/results";
import { pageMeta } from "~/page-meta";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOfRequest(request);
  const found = groupBySlug(params.slug ?? "");
  if (!found) throw new Response(null, { status: 404 });
  const { group, taxonomy } = found;
  if (taxonomy === "2021") throw redirect(localPath(locale, placeOf2021(group.no)), 301);
  const data = await loadListing(request, { group: String(group.no) });
  const sets = data.listing.facets.groups.find(({ value }) => value === String(group.no))?.sets ?? [];
  return { ...data, no: group.no, slug: group.slug, name: group.name[locale], sets };
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

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta({ pathname: location.pathname, title: data?.name });

export default function Group() {
  const { no, slug, name, sets, listing, filters, ignored } = useLoaderData<typeof loader>();
  const t = useT("listing");
  const path = `/groups/${slug}`;
  const none = readFilters(new URLSearchParams()).filters;
  return (
    <div className="wrap py-6 lg:py-10">
      <Breadcrumb crumbs={[{ label: t("title.products"), to: "/products" }]} />
      <div className="group-head" data-group={no}>
        <GroupIcon group={no} />
        <h1 className="text-2xl font-semibold lg:text-4xl">{name}</h1>
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
      <Results path={path} {...{ listing, filters, ignored }} withGroups={false} />
    </div>
  );
}
