import type { OwnGoodsList, OwnGoodsRow, OwnGoodsState } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { Picture } from "~/components/picture";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { DeskNav } from "../nav";
import { Badges } from "./badges";
import type { StockDraft } from "./stock.server";
import { StockForm } from "./stock-form";

const STATES = [
  "all",
  "on_sale",
  "off_sale",
  "draft",
  "in_review",
  "sent_back",
] as const satisfies ReadonlyArray<OwnGoodsState | "all">;

export interface Asked {
  q: string;
  state: string;
  page: number;
}

interface Props {
  list: OwnGoodsList;
  asked: Asked;
  draft: StockDraft | null;
}

/** All goods of the producer that somebody acts for. */
export function ProductsPage({ list, asked, draft }: Props) {
  const t = useT("goods");
  const locale = useLocale();
  const { products, count, page, per_page, by_state } = list;
  const pages = Math.max(1, Math.ceil(count / per_page));
  const here = localPath(locale, listPath(asked));
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="products" />
      <h1 className="text-2xl font-semibold tracking-tight lg:text-3xl">{t("title")}</h1>
      <p className="mt-3">
        <Anchor to="/desk/products/new" className="button w-full">
          {t("new")}
        </Anchor>
        <Anchor to="/desk/products/new?box=1" className="link mr-4 inline-block py-2">
          {t("newBox")}
        </Anchor>
        <Anchor to="/desk/products/import" className="link inline-block py-2">
          {t("list.sheets")}
        </Anchor>
      </p>
      <search>
        <form method="get" action={localPath(locale, "/desk/products")} className="mt-4 flex gap-2">
          <label htmlFor="q" className="sr-only">
            {t("list.search")}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            className="field"
            placeholder={t("list.search")}
            defaultValue={asked.q}
          />
          {asked.state && <input type="hidden" name="state" value={asked.state} />}
          <button type="submit" className="button-quiet">
            {t("list.find")}
          </button>
        </form>
      </search>
      <nav aria-label={t("list.states")} className="goods-states">
        <ul>
          {STATES.map((state) => (
            <li key={state}>
              <Anchor
                to={listPath({ q: asked.q, state: state === "all" ? "" : state, page: 1 })}
                aria-current={(asked.state || "all") === state ? "page" : undefined}
                className="account-nav-link gap-1"
              >
                {t(`states.${state}`)} <span className="tabular-nums">({by_state[state]})</span>
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
      {products.length === 0 && (
        <p className="notice mt-4">{t(by_state.all === 0 ? "list.none" : "list.noneFound")}</p>
      )}
      <ul className="mt-4 space-y-4">
        {products.map((row) => (
          <Row key={row.id} row={row} draft={draft} action={here} />
        ))}
      </ul>
      {pages > 1 && (
        <nav aria-label={t("list.pages")} className="mt-6 flex items-center justify-between gap-3">
          {page > 1 ? (
            <Anchor to={listPath({ ...asked, page: page - 1 })} className="button-quiet" rel="prev">
              {t("list.previous")}
            </Anchor>
          ) : (
            <span />
          )}
          <p>{t("list.page", { page, pages })}</p>
          {page < pages ? (
            <Anchor to={listPath({ ...asked, page: page + 1 })} className="button-quiet" rel="next">
              {t("list.next")}
            </Anchor>
          ) : (
            <span />
          )}
        </nav>
      )}
    </div>
  );
}

function listPath({ q, state, page }: Asked): string {
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(state && { state }),
    ...(page > 1 && { page: String(page) }),
  });
  return query.size ? `/desk/products?${query}` : "/desk/products";
}

function Row({ row, draft, action }: { row: OwnGoodsRow; draft: StockDraft | null; action: string }) {
  const t = useT("goods");
  const { id, title, thumbnail, sale, pending, variants } = row;
  return (
    <li className="panel">
      <div className="goods-row">
        <Picture src={thumbnail} alt="" sizes="4.5rem" widths={[160, 320]} />
        <div>
          <h2 className="font-semibold leading-snug">
            <Anchor to={`/desk/products/${id}`} className="link inline-block py-1">
              {title || t("list.noName")}
            </Anchor>
          </h2>
          <Badges sale={sale} pending={pending} />
        </div>
      </div>
      <StockForm productId={id} title={title} variants={variants} draft={draft} action={action} />
    </li>
  );
}
