import type { MetaArgs, MetaDescriptor } from "@remix-run/node";
import { toldStatus } from "./error-status";
import { translator } from "./i18n";
import { localeOfPath } from "./i18n/locale";

interface Page {
  pathname: string;
  title?: string;
  description?: string;
  noindex?: boolean;
}

/** The head of a page. Without a title it is the shop's own. */
export function pageMeta({ pathname, title, description, noindex }: Page): MetaDescriptor[] {
  const t = translator(localeOfPath(pathname), "common");
  const full = title ? `${title} · ${t("site")}` : `${t("site")} – ${t("tagline")}`;
  const text = description ?? t("description");
  return [
    { title: full },
    { name: "description", content: text },
    { property: "og:title", content: full },
    { property: "og:description", content: text },
    ...(noindex ? [{ name: "robots", content: "noindex" }] : []),
  ];
}

/** For routes that hold an error boundary: the error's own title, kept out of search engines. */
export function frameMeta({ location, error }: Pick<MetaArgs, "location" | "error">): MetaDescriptor[] {
  if (!error) return pageMeta(location);
  const title = translator(localeOfPath(location.pathname), "errors")(`${toldStatus(error)}.title`);
  return pageMeta({ pathname: location.pathname, title, noindex: true });
}
