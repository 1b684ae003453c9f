import { Anchor } from "~/components/link";
import { useT } from "~/i18n";

/** No such order, or not this browser's: the same words, with the ways to find one's own. */
export function OrderNotFound() {
  const t = useT("purchase");
  const tOrders = useT("orders");
  return (
    <div className="wrap max-w-3xl py-16 lg:py-24">
      <h1 className="text-3xl font-semibold lg:text-4xl">{t("notFound.title")}</h1>
      <p className="mt-4 text-lg text-muted">{t("notFound.text")}</p>
      <ul className="mt-6 list-disc space-y-2 pl-5">
        {(["device", "link", "producer"] as const).map((way) => (
          <li key={way}>{t(`notFound.${way}`)}</li>
        ))}
      </ul>
      <p className="mt-8 flex flex-wrap gap-3">
        <Anchor to="/orders/find" className="button">
          {tOrders("find.title")}
        </Anchor>
        <Anchor to="/products" className="button-quiet">
          {t("notFound.products")}
        </Anchor>
        <Anchor to="/" className="button-quiet">
          {t("notFound.home")}
        </Anchor>
      </p>
    </div>
  );
}
