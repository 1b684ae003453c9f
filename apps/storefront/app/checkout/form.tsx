import type { Basket } from "@market/store-contract";
import type { ReactNode } from "react";
import { isInTheWay } from "~/basket/telling";
import { isVisitsOnly } from "~/basket/visit";
import { TextArea } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { PartTerms } from "~/terms/part-terms";
import { AddressFields } from "./address-fields";
import type { PlaceChoice } from "./communes.server";
import { ContactFields } from "./contact-fields";
import { DeliveryChoice } from "./delivery-choice";
import { type CheckoutDraft, EMPTY } from "./draft";
import { GiftField } from "./gift-field";
import { InvoiceFields } from "./invoice-fields";
import { LONGEST } from "./limits";
import { PaymentChoice } from "./payment-choice";
import { CheckoutSummary } from "./summary";
import { fieldOf } from "./telling";
import { Told } from "./told";
import { chosenOption } from "./totals";

interface Props {
  basket: Basket;
  provinces: PlaceChoice[];
  draft?: CheckoutDraft;
  communes?: PlaceChoice[];
  /** Nobody is signed in: whoever has an account is told that it fills the form in. */
  guest: boolean;
  /** Somebody was, until just now. */
  signedOut?: boolean;
}

const FORM = "checkout";
const UNTOUCHED: CheckoutDraft = { values: EMPTY, errors: [], refusal: null, focus: null };

/** The whole checkout on one page. Where everything is collected the address hides itself, by style alone. */
export function CheckoutForm(props: Props) {
  const { basket, provinces, draft = UNTOUCHED, communes = [], guest, signedOut = false } = props;
  const t = useT("checkout");
  const locale = useLocale();
  const tVisit = useT("visit");
  const { values } = draft;
  const withGoods = basket.parts.filter((part) => !isVisitsOnly(part));
  const visitsOnly = withGoods.length === 0;
  const withVisits = basket.parts.some(({ lines }) => lines.some(({ visit }) => visit));
  return (
    <checkout-form class="wrap block pb-8 pt-8 lg:pt-12" data-locale={locale} data-free={t("free")}>
      <p className="text-sm">
        <Anchor to="/cart" className="link inline-block py-1">
          {t("back")}
        </Anchor>
      </p>
      <h1 className="mb-6 mt-1 text-3xl font-semibold tracking-tight lg:text-4xl">{t("heading")}</h1>
      {/* Enter in a field must neither order nor lead away: the form's first button, wherever it stands, is the one it presses. */}
      <button type="submit" form={FORM} name="intent" value="again" hidden>
        {t("summary.refresh")}
      </button>
      {guest && (
        <p className="-mt-4 mb-5 text-sm text-muted">
          {t("guest")} {/* A button and no link: what was typed goes along, and comes back. */}
          <button
            type="submit"
            form={FORM}
            name="intent"
            value="sign_in"
            className="link inline-block cursor-pointer py-2"
          >
            {t("signIn")}
          </button>
        </p>
      )}
      <form id={FORM} method="post" action={localPath(locale, "/checkout")} noValidate className="checkout">
        <input type="hidden" name="basket" value={basket.id} />
        {!guest && <input type="hidden" name="signed_in" value="1" />}
        <Told draft={draft} basket={basket} signedOut={signedOut} />
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-10">
          <div className="space-y-6">
            <Step no={1} title={visitsOnly ? tVisit("onlyVisits.contact") : t("contact.title")}>
              <ContactFields draft={draft} />
            </Step>
            {!visitsOnly && (
              <Step no={2} title={t("delivery.title")}>
                <div className="space-y-6">
                  {withGoods.map((part) => {
                    const chosen = chosenOption(part, values.delivery)?.id ?? "";
                    const field = fieldOf(t, draft, `delivery.${part.producer.id}`, chosen);
                    return (
                      <div key={part.producer.id}>
                        <DeliveryChoice part={part} field={field} />
                        <PartTerms part={part} />
                        <GiftField part={part} draft={draft} />
                      </div>
                    );
                  })}
                  {withVisits && <p className="text-muted">{tVisit("onlyVisits.noDelivery")}</p>}
                </div>
              </Step>
            )}
            {!visitsOnly && (
              <Step no={3} title={t("address.title")} className="checkout-address">
                <AddressFields draft={draft} provinces={provinces} communes={communes} />
              </Step>
            )}
            <Step no={4} title={t("payment.title")} className="checkout-payment">
              <PaymentChoice basket={basket} draft={draft} />
              <div className="mt-5">
                <TextArea
                  field={fieldOf(t, draft, "note", values.note)}
                  label={t("note")}
                  hint={visitsOnly ? tVisit("onlyVisits.noteHint") : t("noteHint")}
                  optional
                  maxLength={LONGEST.note}
                />
              </div>
              <InvoiceFields draft={draft} />
            </Step>
          </div>
          <CheckoutSummary basket={basket} draft={draft} blocked={basket.notices.some(isInTheWay)} />
        </div>
      </form>
    </checkout-form>
  );
}

function Step(props: { no: number; title: string; className?: string; children: ReactNode }) {
  const { no, title, className = "", children } = props;
  return (
    <section aria-labelledby={`step-${no}`} className={`panel ${className}`}>
      <h2 id={`step-${no}`} className="mb-4 flex items-center gap-3 text-lg font-semibold">
        <span aria-hidden="true" className="step-number" />
        {title}
      </h2>
      {children}
    </section>
  );
}
