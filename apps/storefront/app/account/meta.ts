import { translator } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { pageMeta } from "~/page-meta";

type Page =
  | "overview"
  | "signIn"
  | "signUp"
  | "code"
  | "forgotten"
  | "profile"
  | "addresses"
  | "address"
  | "privacy"
  | "remove";

/** The head of a page of the account: its own title, and no search engine. */
export function accountMeta(page: Page) {
  return ({ location: { pathname } }: { location: { pathname: string } }) =>
    pageMeta({
      pathname,
      title: translator(localeOfPath(pathname), "account")(`${page}.title`),
      noindex: true,
    });
}
