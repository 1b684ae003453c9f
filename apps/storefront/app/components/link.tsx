import { useLocation } from "@remix-run/react";
import type { AnchorHTMLAttributes } from "react";
import { type Locale, localeOfPath, localPath } from "~/i18n/locale";

export function useLocale(): Locale {
  return localeOfPath(useLocation().pathname);
}

/** Where one is, with its language. */
export function usePathname(): string {
  return useLocation().pathname;
}

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & {
  /** A path of the shop without its language, for example `/products?stars=5`. */
  to: string;
};

/** A link within the shop that stays in the visitor's language. */
export function Anchor({ to, ...rest }: Props) {
  return <a href={localPath(useLocale(), to)} {...rest} />;
}
