import { Anchor } from "~/components/link";
import { useT } from "~/i18n";

/** The desk's sections, in the order of their links. */
const SECTIONS = [
  ["/desk", "today"],
  ["/desk/orders", "orders"],
  ["/desk/products", "products"],
  ["/desk/money", "money"],
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

const OF_MONEY = [
  ["/desk/money", "statement"],
  ["/desk/transfers", "transfers"],
  ["/desk/figures", "figures"],
  ["/desk/shares", "shares"],
] as const;

/** The pages on money: where one is among them, and the others. */
export function MoneyNav({ current }: { current: (typeof OF_MONEY)[number][1] | null }) {
  const t = useT("desk");
  return (
    <>
      <DeskNav current="money" />
      <nav aria-label={t("nav.money")} className="not-printed mb-3">
        <ul className="flex flex-wrap gap-x-2.5">
          {OF_MONEY.map(([to, key]) => (
            <li key={key}>
              <Anchor
                to={to}
                aria-current={key === current ? "page" : undefined}
                className="desk-subnav-link"
              >
                {t(`nav.ofMoney.${key}`)}
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
