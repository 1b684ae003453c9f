import { formatDong } from "@market/ocop";
import type { CertificateSummary, ProductPage } from "@market/store-contract";
import { stateWords } from "~/certificate/facts";
import { PlaceIcon } from "~/components/icons";
import { Anchor, useLocale } from "~/components/link";
import { Price } from "~/components/price";
import { Stars } from "~/components/stars";
import { useT } from "~/i18n";
import { Points } from "~/review/points";

/** Stars, name, origin and price. */
export function OfferHead({ product, from = false }: { product: ProductPage; from?: boolean }) {
  const t = useT("product");
  const tCommon = useT("common");
  const locale = useLocale();
  const lowest = lowestOf(product);
  return (
    <>
      <Stars stars={product.stars} note={product.stars_note} size="large" />
      {product.stars === 0 && product.certificate && <NoLonger certificate={product.certificate} />}
      <h1 className="mt-2 text-2xl font-semibold tracking-tight sm:text-3xl lg:text-4xl">{product.title}</h1>
      {locale === "en" && product.title_vi !== product.title && (
        <p className="mt-1 text-lg text-muted" lang="vi">
          {product.title_vi}
        </p>
      )}
      {product.voices.rating && (
        <p className="mt-2">
          <a href="#reviews" className="inline-block py-1 hover:underline">
            <Points rating={product.voices.rating} />
          </a>
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
        {from && lowest !== null ? (
          <span className="font-semibold tabular-nums">
            {tCommon("price.from", { price: formatDong(lowest, locale) })}
          </span>
        ) : (
          <Price amount={lowest} />
        )}
      </p>
    </>
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

/** Of a visit that of the cheapest ticket that takes a place: an infant's is no price to begin from. */
function lowestOf({ variants, experience }: ProductPage): number | null {
  const sold = experience
    ? experience.tickets.filter(({ seats }) => experience.shape === "stay" || seats > 0)
    : variants;
  // A temple, say, where nothing is sold, has no price of nothing.
  const prices = sold.flatMap(({ price }) =>
    price === null || (experience === null && price === 0) ? [] : [price],
  );
  return prices.length > 0 ? Math.min(...prices) : null;
}
