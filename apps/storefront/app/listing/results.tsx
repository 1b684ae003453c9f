import type { Day } from "@market/ocop";
import type { ListingAnswer, ListingSort } from "@market/store-contract";
import { type ReactNode, useId } from "react";
import { CrossIcon } from "~/components/icons";
import { Anchor, useLocale } from "~/components/link";
import { CardGrid } from "~/components/listing-card";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { chipsOf } from "./chips";
import { Empty } from "./empty";
import { Facets } from "./facets";
import { addressOf, chosenCount, type Filters, SORTS, visitQuery } from "./filters";
import { Notices } from "./notices";
import { Pages } from "./pages";

interface Props {
  /** The list's own path, without its language. */
  path: string;
  listing: ListingAnswer;
  filters: Filters;
  ignored: string[];
  withGroups?: boolean;
  visitsFrom?: Day;
  /** Between the filters' chips and the results, a map for example. */
  children?: ReactNode;
}

/** Filters, chosen filters, order, results, pages: one form with GET, all of it in the address. */
export function Results({ path, listing, filters, ignored, withGroups, visitsFrom, children }: Props) {
  const t = useT("listing");
  const form = useId();
  const chosen = chosenCount(filters);
  const action = localPath(useLocale(), path);
  return (
    <live-results class="listing">
      <details className="filter-switch">
        <summary className="button-quiet">
          {chosen ? t("filtersChosen", { count: chosen }) : t("filters")}
        </summary>
      </details>
      <form id={form} action={action} className="filter-form" aria-label={t("filters")}>
        {filters.q && <input type="hidden" name="q" value={filters.q} />}
        {filters.q && filters.exactly && <input type="hidden" name="exactly" value="1" />}
        <Facets facets={listing.facets} filters={filters} withGroups={withGroups} visitsFrom={visitsFrom} />
        <div className="mt-4 flex flex-wrap gap-3">
          <button type="submit" className="button flex-1">
            {t("apply")}
          </button>
        </div>
      </form>
      <SortChoice form={form} now={listing.sort} chosen={filters.sort !== null} />
      <div className="listing-body">
        <p className="listing-count">{t("count", { count: listing.total })}</p>
        <Chips path={path} filters={filters} listing={listing} />
        <Notices {...{ path, filters, listing, ignored }} />
        {children}
        {listing.items.length > 0 ? (
          <div className="mt-6">
            <h2 className="sr-only">{t("count", { count: listing.total })}</h2>
            {/* The first row of a phone; all others wait until they are near. */}
            <CardGrid cards={listing.items} eager={2} visit={visitQuery(filters)} />
            <Pages path={path} filters={filters} page={listing.page} pages={listing.pages} />
          </div>
        ) : (
          <Empty path={path} filters={filters} help={listing.empty} />
        )}
      </div>
    </live-results>
  );
}

/** The order that stands by itself has no value, so that it stays out of the address. */
function SortChoice({ form, now, chosen }: { form: string; now: ListingSort; chosen: boolean }) {
  const t = useT("listing");
  return (
    <div className="listing-sort">
      <label htmlFor={`${form}-sort`} className="text-sm text-muted max-sm:sr-only">
        {t("sort.label")}
      </label>
      <select id={`${form}-sort`} name="sort" form={form} defaultValue={chosen ? now : ""} className="select">
        {SORTS.map((sort) => (
          <option key={sort} value={sort === now && !chosen ? "" : sort}>
            {t(`sort.${sort}`)}
          </option>
        ))}
      </select>
      <button
        type="submit"
        form={form}
        className="no-script-only h-11 whitespace-nowrap px-2 text-sm font-semibold text-accent underline"
      >
        {t("apply")}
      </button>
    </div>
  );
}

function Chips({ path, filters, listing }: Pick<Props, "path" | "filters" | "listing">) {
  const t = useT("listing");
  const chips = chipsOf(filters, listing.facets, useLocale());
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t("chosen")} className="mt-4 flex flex-wrap gap-2">
      {chips.map(({ key, label, change }) => (
        <li key={key}>
          <Anchor to={addressOf(path, filters, change)} className="chip" aria-label={t("remove", { label })}>
            {label}
            <CrossIcon width="16" height="16" />
          </Anchor>
        </li>
      ))}
      <li>
        <Anchor
          to={filters.q ? `${path}?q=${encodeURIComponent(filters.q)}` : path}
          className="link inline-block py-2 text-sm"
        >
          {t("clear")}
        </Anchor>
      </li>
    </ul>
  );
}
