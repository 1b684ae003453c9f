import { Anchor } from "~/components/link";
import { useT } from "~/i18n";
import { addressOf, chosenCount, type Filters, readFilters } from "./filters";

/** No result: what to try next, and the way out. */
export function Empty({ path, filters }: { path: string; filters: Filters }) {
  const t = useT("listing");
  const bare = { ...readFilters(new URLSearchParams()).filters, q: filters.q };
  return (
    <section className="mt-8 rounded-card bg-soft px-6 py-10">
      <h2 className="text-xl font-semibold">{t("empty.title")}</h2>
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
      <Anchor to="/products" className="button mt-6">
        {t("empty.all")}
      </Anchor>
    </section>
  );
}
