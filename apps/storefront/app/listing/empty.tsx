import { GROUPS_2026 } from "@market/ocop";
import type { EmptyHelp } from "@market/store-contract";
import { GroupIcon } from "~/components/group-icon";
import { Anchor, useLocale } from "~/components/link";
import { CardGrid } from "~/components/listing-card";
import { POPULAR } from "~/home/popular";
import { useT } from "~/i18n";
import { addressWithout } from "./drops";
import { addressOf, chosenCount, type Filters, readFilters } from "./filters";

interface Props {
  path: string;
  filters: Filters;
  help: EmptyHelp | null;
}

/** No result: the filters that are in the way, each with what it hides, and goods that are near. */
export function Empty({ path, filters, help }: Props) {
  const t = useT("listing");
  const drops = (help?.drop ?? []).flatMap((drop) => {
    const to = addressWithout(path, filters, drop);
    return to ? [{ ...drop, to }] : [];
  });
  const near = help?.near ?? [];
  return (
    <>
      <section className="mt-8 rounded-card bg-soft px-6 py-8" aria-labelledby="empty-title">
        <h2 id="empty-title" className="text-xl font-semibold">
          {t("empty.title")}
        </h2>
        {drops.length > 0 ? (
          <>
            <p className="mt-3">{t("empty.drop")}</p>
            <ul className="mt-3 flex flex-wrap gap-2">
              {drops.map(({ param, value, label, count, to }) => (
                <li key={`${param}:${value}`}>
                  <Anchor to={to} className="chip">
                    {t("empty.without", { label })}
                    <span className="tabular-nums text-muted">{t("count", { count })}</span>
                  </Anchor>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <Advice path={path} filters={filters} />
        )}
        <Anchor to="/products" className="button mt-6">
          {t("empty.all")}
        </Anchor>
      </section>
      {near.length === 0 && <Elsewhere />}
      {near.length > 0 && (
        <section className="mt-10" aria-labelledby="near-title">
          <h2 id="near-title" className="section-title">
            {t("empty.near")}
          </h2>
          <div className="mt-6">
            <CardGrid cards={near} />
          </div>
        </section>
      )}
    </>
  );
}

/** What to try where no single filter is to blame. */
function Advice({ path, filters }: Omit<Props, "help">) {
  const t = useT("listing");
  const bare = { ...readFilters(new URLSearchParams()).filters, q: filters.q };
  return (
    <>
      <p className="mt-3">{t("empty.text")}</p>
      <ul className="mt-2 list-disc space-y-1 pl-5 text-muted">
        <li>{t("empty.shorter")}</li>
        <li>{t("empty.place")}</li>
        {chosenCount(filters) > 0 && (
          <li>
            <Anchor to={addressOf(path, bare)} className="link">
              {t("empty.filters")}
            </Anchor>
          </li>
        )}
      </ul>
    </>
  );
}

/** Where there is always something: words that others search for, and the six groups. */
function Elsewhere() {
  const t = useT("listing");
  const tHome = useT("home");
  const locale = useLocale();
  return (
    <>
      <section className="mt-8" aria-labelledby="popular-title">
        <h2 id="popular-title" className="font-semibold">
          {tHome("hero.popular")}
        </h2>
        <ul className="mt-3 flex flex-wrap gap-2">
          {POPULAR[locale].map((term) => (
            <li key={term}>
              <Anchor to={`/search?q=${encodeURIComponent(term)}`} className="chip">
                {term}
              </Anchor>
            </li>
          ))}
        </ul>
      </section>
      <nav className="mt-8" aria-labelledby="by-group-title">
        <h2 id="by-group-title" className="font-semibold">
          {t("facet.group")}
        </h2>
        <ul className="mt-3 grid grid-cols-2 gap-3 xl:grid-cols-3">
          {GROUPS_2026.map(({ no, slug, name }) => (
            <li key={no}>
              <Anchor to={`/groups/${slug}`} className="group-tile group-tile-small" data-group={no}>
                <GroupIcon group={no} />
                <span className="font-semibold leading-snug">{name[locale]}</span>
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
