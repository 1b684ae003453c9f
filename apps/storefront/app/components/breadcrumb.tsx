import { useT } from "~/i18n";
import { Anchor } from "./link";

export interface Crumb {
  label: string;
  to: string;
}

/** The way down from the home page; the page itself is not in it. */
export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  const t = useT("common");
  return (
    <nav aria-label={t("breadcrumb")} className="text-sm text-muted">
      <ol className="flex flex-wrap gap-x-2">
        {[{ label: t("home"), to: "/" }, ...crumbs].map(({ label, to }, index) => (
          <li key={to} className="flex gap-x-2">
            {index > 0 && (
              <span aria-hidden="true" className="py-1">
                /
              </span>
            )}
            <Anchor to={to} className="inline-block py-1 hover:text-accent hover:underline">
              {label}
            </Anchor>
          </li>
        ))}
      </ol>
    </nav>
  );
}
