import { formatMoment } from "@market/ocop";
import type { GoodsPartChoices, OwnGoods } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { tellMonths } from "~/terms/telling";
import { DeskNav } from "../nav";
import { Badges } from "./badges";
import type { GoodsDraft } from "./draft";
import { GoodsForm } from "./goods-form";
import type { StockDraft } from "./stock.server";
import { StockForm } from "./stock-form";
import type { Province } from "./terms-section";
import { NEW_BOX, NEW_GOODS, typedOf } from "./typed-goods";

interface Props {
  /** null: new ones */
  product: OwnGoods | null;
  draft: GoodsDraft | null;
  stock: StockDraft | null;
  provinces: readonly Province[];
  /** What may lie in it, where it is a gift box. */
  choices: GoodsPartChoices;
  /** New ones are a gift box. */
  box?: boolean;
}

/** One product: where it stands, price and stock at once, and all the rest in one form. */
export function ProductPage({ product, draft, stock, provinces, choices, box = false }: Props) {
  const t = useT("goods");
  const locale = useLocale();
  const action = localPath(locale, `/desk/products/${product?.id ?? (box ? "new?box=1" : "new")}`);
  const shown: GoodsDraft = draft ?? {
    typed: product ? typedOf(product) : box ? NEW_BOX : NEW_GOODS,
    faults: [],
    refusal: null,
  };
  const inShop = product && product.sale !== "new" ? product.variants.map(({ id }) => id) : [];
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="products" />
      <p>
        <Anchor to="/desk/products" className="link inline-block py-2">
          {t("back")}
        </Anchor>
      </p>
      <h1 id="product" className="text-2xl font-semibold tracking-tight lg:text-3xl">
        {product ? product.title || t("list.noName") : t(box ? "newBox" : "new")}
      </h1>
      {product && <Standing product={product} action={action} />}
      {product && product.sale !== "new" && (
        <section aria-labelledby="stock" className="panel mt-6">
          <h2 id="stock" className="text-lg font-semibold">
            {t("stock.title")}
          </h2>
          <p className="text-sm text-muted">{t("stock.atOnce")}</p>
          <StockForm
            productId={product.id}
            title={product.title}
            variants={product.variants}
            draft={stock}
            action={action}
          />
        </section>
      )}
      {product?.sale === "on" && <p className="notice mt-6">{t("form.revisionHint")}</p>}
      <GoodsForm
        draft={shown}
        comments={product?.comments ?? []}
        action={action}
        inShop={inShop}
        inReview={product?.pending === "in_review"}
        heading="product"
        provinces={provinces}
        choices={choices}
      />
    </div>
  );
}

function Standing({ product, action }: { product: OwnGoods; action: string }) {
  const t = useT("goods");
  const tTerms = useT("terms");
  const locale = useLocale();
  const { sale, pending, handle, may_return, sent_at, comments } = product;
  const barred = product.parts.filter(({ bar }) => bar !== null);
  const turn = sale === "on" ? "take-off-sale" : "put-on-sale";
  return (
    <div className="mt-2 space-y-3">
      <Badges sale={sale} pending={pending} />
      {barred.length > 0 && (
        <div role="status" className="notice">
          <p className="font-semibold">{t("box.barred")}</p>
          <ul className="list-disc pl-5">
            {barred.map(({ variant_id, title, season_months, bar }) => (
              <li key={variant_id}>
                {title || t("box.noName")}:{" "}
                {t(`box.bar.${bar ?? "gone"}`, { months: tellMonths(tTerms, locale, season_months) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {pending === "in_review" && sent_at && (
        <p>{t("form.sentAt", { moment: formatMoment(new Date(sent_at), locale) })}</p>
      )}
      {comments.length > 0 && (
        <p role="status" className="notice font-semibold">
          {t("form.sentBack", { count: comments.length })}
        </p>
      )}
      {sale === "on" && handle && (
        <p>
          <Anchor to={`/products/${handle}`} className="link inline-block py-2">
            {t("form.seeInShop")}
          </Anchor>
        </p>
      )}
      {(sale === "on" || (sale === "off" && may_return)) && (
        <form method="post" action={action}>
          <button type="submit" name="intent" value={turn} className="button-quiet w-full">
            {t(sale === "on" ? "form.takeOff" : "form.putOn")}
          </button>
        </form>
      )}
    </div>
  );
}
