import { Anchor } from "~/components/link";
import { useT } from "~/i18n";
import { addressOf, type Filters } from "./filters";

interface Props {
  path: string;
  filters: Filters;
  page: number;
  pages: number;
}

export function Pages({ path, filters, page, pages }: Props) {
  const t = useT("listing");
  if (pages <= 1) return null;
  const to = (target: number) => addressOf(path, filters, { page: target });
  return (
    <nav aria-label={t("page.label")} className="mt-12">
      <ul className="flex flex-wrap items-center justify-center gap-1.5">
        {page > 1 && (
          <li>
            <Anchor to={to(page - 1)} rel="prev" className="page-step" aria-label={t("page.previous")}>
              ←
            </Anchor>
          </li>
        )}
        {pagesShown(page, pages).map((shown, index, all) => (
          <li key={shown} className="flex items-center gap-1.5">
            {shown - (all[index - 1] ?? 0) > 1 && <span aria-hidden="true">…</span>}
            <Anchor
              to={to(shown)}
              className="page-step"
              aria-label={t("page.current", { page: shown })}
              aria-current={shown === page ? "page" : undefined}
            >
              {shown}
            </Anchor>
          </li>
        ))}
        {page < pages && (
          <li>
            <Anchor to={to(page + 1)} rel="next" className="page-step" aria-label={t("page.next")}>
              →
            </Anchor>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The first, the last, and the neighbours of the current page. */
export function pagesShown(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages];
  return [...new Set(near)].filter((each) => each >= 1 && each <= pages).sort((a, b) => a - b);
}
