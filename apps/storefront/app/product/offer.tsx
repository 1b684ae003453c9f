import type { CertificateSummary, ProductPage } from "@market/store-contract";
import type { ReactNode } from "react";
import { stateWords } from "~/certificate/facts";
import { PlaceIcon } from "~/components/icons";
import { Anchor, useLocale } from "~/components/link";
import { Price } from "~/components/price";
import { Stars } from "~/components/stars";
import { useT } from "~/i18n";
import { BuyersNote } from "~/legal/buyers-note";
import { LawfulWords } from "~/terms/lawful-words";
import { SeasonFacts } from "~/terms/season-facts";
import { type ProvinceChoice, ShipsTo } from "~/terms/ships-to";
import { AddToBasket } from "./add-to-basket";

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
  const locale = useLocale();
  const prices = product.variants.flatMap(({ price }) => (price === null ? [] : [price]));
  return (
    <div className="product-offer">
      <Stars stars={product.stars} note={product.stars_note} size="large" />
      {product.stars === 0 && product.certificate && <NoLonger certificate={product.certificate} />}
      <h1 className="mt-2 text-2xl font-semibold tracking-tight sm:text-3xl lg:text-4xl">{product.title}</h1>
      {locale === "en" && product.title_vi !== product.title && (
        <p className="mt-1 text-lg text-muted" lang="vi">
          {product.title_vi}
        </p>
      )}
      {product.made_up && <p className="mt-2 font-semibold text-warn">{t("madeUp")}</p>}
      <p className="mt-3">
        {product.producer && (
          <>
            <span className="text-muted">{t("by")} </span>
            <Anchor to={`/producers/${product.producer.handle}`} className="link font-semibold">
              {product.producer.name}
            </Anchor>
          </>
        )}
      </p>
      {product.commune && (
        <p className="mt-1 flex items-center gap-1.5">
          <PlaceIcon width="18" height="18" className="shrink-0 text-muted" />
          <Anchor to={`/search?commune=${product.commune.code}`} className="py-0.5 hover:underline">
            {product.commune.name}
          </Anchor>
        </p>
      )}
      <p className="mt-5 text-3xl">
        <span className="sr-only">{t("priceLabel")}: </span>
        <Price amount={prices.length > 0 ? Math.min(...prices) : null} />
      </p>
      {product.kind === "experience" ? (
        <div className="mt-5 rounded-card bg-soft p-5">
          <h2 className="font-semibold">{t("booking.title")}</h2>
          <p className="mt-1 text-muted">{t("booking.text")}</p>
        </div>
      ) : (
        <>
          <SeasonFacts product={product} />
          <AddToBasket variants={product.variants} returnTo={path} sale={product.terms.sale} />
          {children}
          <LawfulWords terms={product.terms} />
          <ShipsTo product={product} path={path} choice={ships} />
          <Included alcohol={product.terms.alcohol} />
        </>
      )}
      {product.demo && <p className="mt-5 text-sm text-muted">{t("demo")}</p>}
    </div>
  );
}

/** Stars that are not shown are said to be so, and why, where they would stand. */
function NoLonger({ certificate }: { certificate: CertificateSummary }) {
  const t = useT("certificate");
  const { name } = stateWords(certificate, useLocale());
  return (
    <p className="text-sm">
      <a href="#certificate" className="link text-warn">
        {t("title")}: {name.toLocaleLowerCase()}
      </a>
    </p>
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
