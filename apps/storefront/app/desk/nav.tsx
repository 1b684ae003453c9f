import { Anchor } from "~/components/link";
import { useT } from "~/i18n";

/** The desk's sections, in the order of their links. */
const SECTIONS = [
  ["/desk", "today"],
  ["/desk/orders", "orders"],
  ["/desk/products", "products"],
  ["/desk/visits", "visits"],
  ["/desk/reviews", "reviews"],
  ["/desk/profile", "profile"],
] as const;

export type DeskSection = (typeof SECTIONS)[number][1];

/** Where one is at the desk, and its other sections: first on every page of it. */
export function DeskNav({ current }: { current: DeskSection }) {
  const t = useT("desk");
  return (
    <nav aria-label={t("nav.label")} className="desk-nav">
      <ul>
        {SECTIONS.map(([to, key]) => (
          <li key={key}>
            <Anchor to={to} aria-current={key === current ? "page" : undefined} className="account-nav-link">
              {t(`nav.${key}`)}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
