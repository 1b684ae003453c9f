import { BasketIcon } from "~/components/icons";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";

export function EmptyBasket() {
  const t = useT("basket");
  return (
    <div className="wrap py-16 text-center lg:py-24">
      <span className="mx-auto grid size-20 place-items-center rounded-full bg-accent-soft text-accent">
        <BasketIcon width="36" height="36" />
      </span>
      <h1 className="mt-6 text-3xl font-semibold">{t("empty.title")}</h1>
      <p className="mx-auto mt-3 max-w-prose text-lg text-muted">{t("empty.text")}</p>
      <p className="mt-8 flex flex-wrap justify-center gap-3">
        <Anchor to="/products" className="button">
          {t("empty.products")}
        </Anchor>
        <Anchor to="/products?stars=5" className="button-quiet">
          {t("empty.stars")}
        </Anchor>
      </p>
    </div>
  );
}
