import { Anchor } from "~/components/link";
import { useT } from "~/i18n";
import { pagesShown } from "~/listing/pages";

/** @param path without language and page */
export function Pages({ path, page, pages }: { path: string; page: number; pages: number }) {
  const t = useT("review");
  if (pages <= 1) return null;
  const to = (target: number) => (target > 1 ? `${path}?page=${target}` : path);
  return (
    <nav aria-label={t("pages")} className="mt-8">
      <ul className="flex flex-wrap items-center justify-center gap-1.5">
        {page > 1 && (
          <li>
            <Anchor to={to(page - 1)} rel="prev" className="page-step" aria-label={t("previous")}>
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
              aria-label={t("page", { page: shown })}
              aria-current={shown === page ? "page" : undefined}
            >
              {shown}
            </Anchor>
          </li>
        ))}
        {page < pages && (
          <li>
            <Anchor to={to(page + 1)} rel="next" className="page-step" aria-label={t("next")}>
              →
            </Anchor>
          </li>
        )}
      </ul>
    </nav>
  );
}
