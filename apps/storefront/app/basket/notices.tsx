import type { BasketNotice } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { isInTheWay, tellNotice } from "./telling";

/** What changed since the shopper last looked; said before anything else on the page. */
export function Notices({ notices }: { notices: BasketNotice[] }) {
  const t = useT("basket");
  const locale = useLocale();
  if (notices.length === 0) return null;
  const blocked = notices.some(isInTheWay);
  return (
    <section aria-labelledby="notices-title" className="notice">
      <h2 id="notices-title" className="font-semibold">
        {t("notices.title")}
      </h2>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {notices.map((notice) => (
          <li key={notice.code + notice.line_id}>
            <a href={`#${notice.line_id}`} className="underline underline-offset-4">
              {tellNotice(t, locale, notice)}
            </a>
          </li>
        ))}
      </ul>
      {blocked && <p className="mt-2 font-semibold">{t("notices.blocked")}</p>}
    </section>
  );
}
