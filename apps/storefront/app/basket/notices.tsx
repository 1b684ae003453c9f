import type { BasketNotice } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { isInTheWay, tellNotice } from "./telling";

/** What changed since the shopper last looked; said before anything else on the page. */
export function Notices({ notices }: { notices: BasketNotice[] }) {
  const t = useT("basket");
  const locale = useLocale();
  if (notices.length === 0) return null;
  const repriced = notices.filter(({ code }) => code === "price_changed");
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
      {repriced.length > 0 && (
        <form method="post" action={localPath(locale, "/cart")} className="mt-2">
          <input type="hidden" name="intent" value="seen" />
          {repriced.map(({ line_id, after }) => (
            <input key={line_id} type="hidden" name="seen" value={`${line_id}:${after}`} />
          ))}
          <button type="submit" className="link min-h-11 font-semibold">
            {t("notices.seen")}
          </button>
        </form>
      )}
      {blocked && <p className="mt-2 font-semibold">{t("notices.blocked")}</p>}
    </section>
  );
}
