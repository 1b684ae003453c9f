import type { InterestAnswer } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { Table } from "../table";
import { ViewsChart } from "./chart";

const NUMBER = "py-2 pr-2 text-right tabular-nums last:pr-0";

/** How often goods were looked at, put in a basket and bought, and what was searched for before. */
export function Interest({ interest }: { interest: InterestAnswer }) {
  const t = useT("figures");
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB");
  const { products, searches } = interest;
  return (
    <section aria-labelledby="interest-title" className="mt-8">
      <h2 id="interest-title" className="text-lg font-semibold">
        {t("interest.title")}
      </h2>
      <p className="text-sm text-muted">{t("interest.lead")}</p>
      <ViewsChart interest={interest} />
      {products.length === 0 ? (
        <p className="notice mt-4">{t("interest.none")}</p>
      ) : (
        <Table
          caption={t("interest.byProduct")}
          heads={[t("product"), t("interest.views"), t("interest.baskets"), t("orders")]}
        >
          {products.map(({ product_id, title, views, baskets, orders }) => (
            <tr key={product_id} className="border-t border-line">
              <th scope="row" className="py-2 pr-2 text-left font-normal">
                {title}
              </th>
              <td className={NUMBER}>{number.format(views)}</td>
              <td className={NUMBER}>{number.format(baskets)}</td>
              <td className={NUMBER}>{number.format(orders)}</td>
            </tr>
          ))}
        </Table>
      )}
      {searches.length > 0 && (
        <Table
          caption={t("interest.searches")}
          heads={[t("interest.term"), t("product"), t("interest.times")]}
        >
          {searches.map(({ term, product_id, title, times }) => (
            <tr key={`${product_id} ${term}`} className="border-t border-line">
              <th scope="row" className="py-2 pr-2 text-left font-normal break-words">
                {term}
              </th>
              <td className="py-2 pr-2 text-right">{title}</td>
              <td className={NUMBER}>{number.format(times)}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
