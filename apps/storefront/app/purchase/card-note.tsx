import type { Purchase } from "@market/store-contract";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";

interface Props {
  card: NonNullable<NonNullable<Purchase["prepaid"]>["card"]>;
  /** Its buyer comes back from having paid, as Stripe says; the money has yet to be heard of, or to buy what it was paid for. */
  waiting: boolean;
}

/** Ordered, and not paid by card yet: what became of it, and the ways on. */
export function CardNote({ card: { pay_at, paid, demo }, waiting }: Props) {
  const t = useT("purchase");
  const said = paid ? "paid" : waiting ? "waiting" : pay_at ? "left" : "closed";
  return (
    <section aria-labelledby="card-title" className="panel">
      <h2 id="card-title" className="text-lg font-semibold">
        {t(`card.${said}.title`)}
      </h2>
      <p role={waiting ? "status" : undefined} className="mt-2 max-w-prose">
        {t(`card.${said}.text`)}
      </p>
      {demo && <p className="mt-2 font-semibold">{t("card.demo")}</p>}
      {/* Who has paid is not asked to pay again. */}
      {!paid && (
        <p className="mt-4 flex flex-wrap gap-3">
          {pay_at && (
            <a href={pay_at} className={waiting ? "button-quiet" : "button"}>
              {t("card.goOn")}
            </a>
          )}
          <Anchor to="/checkout" className={pay_at ? "button-quiet" : "button"}>
            {t(pay_at ? "card.another" : "card.again")}
          </Anchor>
        </p>
      )}
    </section>
  );
}
