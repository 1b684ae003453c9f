import type { ProductPage } from "@market/store-contract";
import type { ReactNode } from "react";
import { useT } from "~/i18n";
import { BuyersNote } from "~/legal/buyers-note";
import { LawfulWords } from "~/terms/lawful-words";
import { SeasonFacts } from "~/terms/season-facts";
import { type ProvinceChoice, ShipsTo } from "~/terms/ships-to";
import { AddToBasket } from "./add-to-basket";
import { BoxBarred } from "./box-barred";
import { OfferHead } from "./offer-head";

/** Name, origin, price, and the way into the basket. */
export function Offer({
  product,
  path,
  ships,
  children,
}: {
  product: ProductPage;
  path: string;
  ships: ProvinceChoice;
  /** What else can be done with it. */
  children?: ReactNode;
}) {
  const t = useT("product");
  const { terms, parts } = product;
  // Out of season, there is nothing to press whatever there is of its parts.
  const short = terms.sale.kind === "on_sale" && parts.some((part) => part.short);
  const bar = product.bar ?? (short ? "short" : null);
  return (
    <div className="product-offer">
      <OfferHead product={product} />
      <SeasonFacts product={product} />
      {bar ? (
        <BoxBarred bar={bar} />
      ) : (
        <AddToBasket variants={product.variants} returnTo={path} sale={product.terms.sale} />
      )}
      {children}
      <LawfulWords terms={product.terms} />
      <ShipsTo product={product} path={path} choice={ships} />
      <Included alcohol={product.terms.alcohol} />
      {product.demo && <p className="mt-5 text-sm text-muted">{t("demo")}</p>}
    </div>
  );
}

function Included({ alcohol }: { alcohol: boolean }) {
  const t = useT("product");
  return (
    <section className="mt-6 border-t border-line pt-5">
      <h2 className="text-sm font-semibold">{t("included.title")}</h2>
      <ul className="mt-2 space-y-1.5 text-sm text-muted">
        {(["tax", "delivery", "inspect", ...(alcohol ? [] : (["cod"] as const))] as const).map((line) => (
          <li key={line}>{t(`included.${line}`)}</li>
        ))}
      </ul>
      <BuyersNote pages={["delivery", "returns"]} />
    </section>
  );
}
