import { useLocation } from "@remix-run/react";
import { AccountIcon, BasketIcon, SearchIcon } from "~/components/icons";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { inLanguage, localPath } from "~/i18n/locale";

const PAGES = [
  ["/products", "products"],
  ["/experiences", "experiences"],
  ["/producers", "producers"],
  ["/#places", "places"],
  ["/#stars", "stars"],
] as const;

export function Header({ basketCount }: { basketCount: number }) {
  const t = useT("common");
  return (
    <header className="border-b border-line bg-paper">
      <div className="wrap flex flex-wrap items-center gap-x-2 gap-y-3 py-3 lg:gap-x-6 lg:py-4">
        <Anchor to="/" className="flex items-center gap-2.5 text-lg font-semibold tracking-tight text-ink">
          <Mark />
          {t("site")}
        </Anchor>
        <div className="ml-auto flex items-center sm:gap-1 lg:order-3 lg:ml-0">
          <LanguageSwitch />
          {/* The same for everybody, signed in or not: pages are kept and given to all. */}
          <Anchor
            to="/account"
            aria-label={t("account")}
            className="grid size-11 place-items-center rounded-full text-ink hover:bg-soft"
          >
            <AccountIcon />
          </Anchor>
          <Anchor
            to="/cart"
            aria-label={basketCount > 0 ? t("basketCount", { count: basketCount }) : t("basket")}
            className="relative grid size-11 place-items-center rounded-full text-ink hover:bg-soft"
          >
            <BasketIcon />
            {basketCount > 0 && (
              <span className="absolute right-0 top-0.5 grid min-w-5 place-items-center rounded-full bg-accent px-1 text-xs font-semibold text-white">
                {basketCount > 99 ? "99+" : basketCount}
              </span>
            )}
          </Anchor>
        </div>
        <SearchForm />
      </div>
      <nav aria-label={t("nav.label")} className="wrap -mt-1 overflow-x-auto pb-1">
        <ul className="flex gap-x-6 whitespace-nowrap text-sm text-muted">
          {PAGES.map(([to, key]) => (
            <li key={key}>
              <Anchor to={to} className="block py-2 hover:text-accent hover:underline">
                {t(`nav.${key}`)}
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function SearchForm() {
  const t = useT("common");
  const tSuggest = useT("suggest");
  const locale = useLocale();
  const { search } = useLocation();
  return (
    <search className="w-full lg:order-2 lg:w-auto lg:flex-1">
      <search-box
        class="relative mx-auto block lg:max-w-2xl"
        data-from={localPath(locale, "/suggestions")}
        data-label={tSuggest("label")}
      >
        <form action={localPath(locale, "/search")}>
          <label htmlFor="site-search" className="sr-only">
            {t("search.label")}
          </label>
          <input
            id="site-search"
            name="q"
            // Text: with its suggestions the field is a combobox, which a search field may not be. A change of type costs a layout.
            type="text"
            inputMode="search"
            maxLength={200}
            enterKeyHint="search"
            autoCapitalize="off"
            spellCheck={false}
            defaultValue={new URLSearchParams(search).get("q")?.slice(0, 200) ?? ""}
            placeholder={t("search.placeholder")}
            className="h-12 w-full rounded-full border border-field bg-white pl-5 pr-14 text-base placeholder:text-muted"
          />
          <button
            type="submit"
            className="absolute right-1 top-1 grid size-10 place-items-center rounded-full bg-accent text-white hover:bg-accent-deep"
          >
            <SearchIcon width="20" height="20" />
            <span className="sr-only">{t("search.submit")}</span>
          </button>
        </form>
      </search-box>
    </search>
  );
}

function LanguageSwitch() {
  const t = useT("common");
  const { pathname, search } = useLocation();
  const other = useLocale() === "vi" ? "en" : "vi";
  return (
    <a
      href={inLanguage(other, pathname, search)}
      hrefLang={other}
      lang={other}
      className="grid h-11 place-items-center rounded-full px-2 text-sm sm:px-3 font-semibold text-ink hover:bg-soft"
    >
      <span className="sm:hidden" aria-hidden="true">
        {t("language.otherShort")}
      </span>
      <span className="max-sm:sr-only">{t("language.other")}</span>
    </a>
  );
}

/** A wave under a sun: ours, not the programme's mark, which only certified goods may carry. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <circle cx="16" cy="16" r="16" className="fill-accent" />
      <circle cx="16" cy="12" r="4" className="fill-gold-soft" />
      <path
        d="M4 19c3-2.5 6-2.5 9 0s6 2.5 9 0 4.5-2.3 6-1.2M7 24.5c2.5-2 5-2 7.5 0s5 2 7.5 0 2.5-1.5 3.5-1.3"
        className="fill-none stroke-white"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </svg>
  );
}
