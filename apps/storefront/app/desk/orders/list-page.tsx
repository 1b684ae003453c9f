import type { DeskOrderStage, DeskOrdersAnswer, ShopRestAnswer } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { tellRest } from "~/terms/telling";
import { DeskNav } from "../nav";
import { PauseButton } from "../rest/pause-button";
import { type OrderDraft, STAGES } from "./draft";
import { OrderCard } from "./order-card";
import { Refused } from "./refused";

interface Props {
  listed: DeskOrdersAnswer;
  rest: ShopRestAnswer;
  draft: OrderDraft | null;
  /** Of the page as it is asked for, to come back to. */
  search: string;
  formId: string;
}

/** The producer's orders, one tab a stage; a new one is accepted with one tap. */
export function OrdersPage({ listed, rest, draft, search, formId }: Props) {
  const t = useT("deskOrders");
  const tTerms = useT("terms");
  const tTransfers = useT("deskTransfers");
  const locale = useLocale();
  const { stage, sort, counts, orders, next } = listed;
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="orders" />
      <h1 className="text-2xl font-semibold tracking-tight">{t("list.title")}</h1>
      {draft && (
        <div className="mt-3">
          <Refused draft={draft} fieldId={null} />
        </div>
      )}
      {rest.resting && (
        <div className="notice mt-3 space-y-3">
          <p className="font-semibold">{tellRest(tTerms, locale, rest.resting.until)}</p>
          {rest.paused && <PauseButton paused />}
        </div>
      )}
      <p>
        <Anchor to="/desk/transfers" className="link inline-block py-2">
          {tTransfers("title")}
        </Anchor>
      </p>
      <nav aria-label={t("list.stages")} className="desk-stages">
        <ul>
          {STAGES.map((one) => (
            <li key={one}>
              <Anchor
                to={`/desk/orders${queryOf(one, sort)}`}
                aria-current={one === stage ? "page" : undefined}
                className="desk-stage"
              >
                {t(`stage.${one}`)}{" "}
                <span className="tabular-nums">({t("list.count", { count: counts[one] })})</span>
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
      <p className="mt-3 text-sm">
        {(["newest", "oldest"] as const).map((one) => (
          <Anchor
            key={one}
            to={`/desk/orders${queryOf(stage, one)}`}
            aria-current={one === sort ? "true" : undefined}
            className={`mr-4 inline-block py-2 ${one === sort ? "font-semibold" : "link"}`}
          >
            {t(`list.${one}`)}
          </Anchor>
        ))}
      </p>
      {orders.length === 0 && <p className="notice mt-3">{t(`list.none.${stage}`)}</p>}
      <ul className="mt-3 space-y-4">
        {orders.map((order, place) => (
          <OrderCard key={order.id} order={order} search={search} formId={`${formId}-${place}`} />
        ))}
      </ul>
      {!rest.paused && (
        <div className="mt-6">
          <PauseButton paused={false} />
        </div>
      )}
      <p className="mt-4 flex flex-wrap gap-4">
        <Anchor to="/desk/rest" className="link inline-block py-2">
          {t("rest.settings")}
        </Anchor>
        <Anchor to="/desk/offline-sales" className="link inline-block py-2">
          {t("offline.open")}
        </Anchor>
        {next && (
          <Anchor to={`/desk/orders${queryOf(stage, sort, next)}`} className="button-quiet">
            {t("list.next")}
          </Anchor>
        )}
        {search.includes("after=") && (
          <Anchor to={`/desk/orders${queryOf(stage, sort)}`} className="button-quiet">
            {t("list.first")}
          </Anchor>
        )}
      </p>
    </div>
  );
}

function queryOf(stage: DeskOrderStage, sort: DeskOrdersAnswer["sort"], after?: string): string {
  const query = new URLSearchParams({
    ...(stage !== "to_accept" && { stage }),
    ...(sort !== "newest" && { sort }),
    ...(after && { after }),
  });
  return query.size ? `?${query}` : "";
}
