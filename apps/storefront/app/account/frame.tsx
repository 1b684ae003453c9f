import type { ReactNode } from "react";
import { Anchor, useLocale, usePathname } from "~/components/link";
import { useT } from "~/i18n";
import { localPath, withoutLocale } from "~/i18n/locale";

/** The account's own pages, in the order of their links. */
const PAGES = [
  ["/account", "overview"],
  ["/account/orders", "orders"],
  ["/account/wish-list", "wishList"],
  ["/account/addresses", "addresses"],
  ["/account/profile", "profile"],
  ["/account/privacy", "privacy"],
] as const;

interface Props {
  title: string;
  /** One sentence under the heading. */
  lead?: ReactNode;
  children: ReactNode;
}

/** Around every page of the account: where one is, the other pages, the way out. */
export function AccountFrame({ title, lead, children }: Props) {
  const t = useT("account");
  return (
    <div className="wrap account pb-8 pt-8 lg:pt-12">
      <AccountNav />
      <div className="min-w-0">
        <h1 className="text-3xl font-semibold tracking-tight lg:text-4xl">{title}</h1>
        {lead && <p className="mt-2 max-w-prose text-muted">{lead}</p>}
        <div className="mt-6 space-y-6">{children}</div>
      </div>
      <SignOut label={t("signOut")} />
    </div>
  );
}

function AccountNav() {
  const t = useT("account");
  const here = withoutLocale(usePathname()).replace(/\/$/, "");
  return (
    <nav aria-label={t("nav.label")} className="account-nav">
      <ul>
        {PAGES.map(([to, key]) => (
          <li key={key}>
            <Anchor to={to} aria-current={isHere(to, here) ? "page" : undefined} className="account-nav-link">
              {t(`nav.${key}`)}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isHere(to: string, here: string): boolean {
  return to === "/account" ? here === to : here === to || here.startsWith(`${to}/`);
}

function SignOut({ label }: { label: string }) {
  return (
    <form method="post" action={localPath(useLocale(), "/account/sign-out")} className="account-leave">
      <button type="submit" className="link min-h-11 cursor-pointer">
        {label}
      </button>
    </form>
  );
}
