import { formatPhone } from "@market/ocop";
import type { AccountAddress, AccountAnswer, AccountProfile, FieldError } from "@market/store-contract";
import { data } from "@remix-run/node";
import { communeChoices } from "~/checkout/communes.server";
import { type CheckoutDraft, EMPTY } from "~/checkout/draft";
import { askedForOldPlace } from "~/checkout/old-place.server";
import { readForm } from "~/checkout/schema.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import { attempt } from "./attempt.server";
import { type FormDraft, KEPT } from "./form";
import { keptForm } from "./kept-form.server";
import { asCustomer, requireCustomer } from "./session.server";

/** What the address page shows: the checkout's own fields, so that both take the same; first what was typed when the session had ended. */
export async function shownAddress(request: Request, customer: AccountProfile, id: string) {
  const isNew = id === "new";
  const address = customer.addresses.find((one) => one.id === id);
  if (!isNew && !address) throw new Response(null, { status: 404 });
  const kept = await keptForm(request);
  if (kept) return { isNew, isDefault: isDefaultIn(kept), ...shown(readForm(kept)), refusal: KEPT.refusal };
  const known: Partial<AccountAddress> = address ?? {};
  const { name = customer.name, phone = customer.phone ? formatPhone(customer.phone) : "" } = known;
  const { province_code = "", commune_code = "", street = "" } = known;
  const values = {
    ...EMPTY,
    contact: { name, phone, email: "" },
    address: { province_code, commune_code, street },
  };
  return { isNew, isDefault: address?.is_default ?? false, ...shown(values), refusal: null };
}

const isDefaultIn = (form: FormData) => form.get("is_default") === "1";

function shown(
  values: CheckoutDraft["values"],
  errors: FieldError[] = [],
  focus: CheckoutDraft["focus"] = null,
  oldPlace?: CheckoutDraft["oldPlace"],
) {
  const draft: CheckoutDraft = { values, errors, refusal: null, focus, oldPlace };
  return { draft, communes: communeChoices(values.address.province_code) };
}

/** The checkout's names for the fields of an address. */
function fieldInForm({ field, ...rest }: FieldError): FieldError {
  return { field: `${field === "name" || field === "phone" ? "contact" : "address"}.${field}`, ...rest };
}

export async function saveAddress(request: Request, id: string) {
  const form = await request.formData();
  const { token } = await requireCustomer(request, form);
  const locale = localeOfRequest(request);
  const values = readForm(form);
  const isDefault = isDefaultIn(form);
  if (form.get("intent") === "province") return { ...shown(values, [], "commune"), isDefault, refusal: null };
  const place = askedForOldPlace(form, values);
  if (place) {
    const focus = place.values === values ? null : "commune";
    return { ...shown(place.values, [], focus, place.oldPlace), isDefault, refusal: null };
  }

  const save = async () => {
    const path = `/store/account/addresses${id === "new" ? "" : `/${encodeURIComponent(id)}`}`;
    const { name, phone } = values.contact;
    const body = { name, phone, ...values.address, is_default: isDefault };
    await writeStore<AccountAnswer>("POST", path, body, asCustomer(token));
    const message = translator(locale, "account")("toast.addressSaved");
    return redirectWithToast(localPath(locale, "/account/addresses"), { tone: "good", message });
  };
  const answer = await attempt(request, {}, save, form);
  if (answer instanceof Response) return answer;
  const { errors, refusal }: FormDraft = answer.data.draft;
  return data({ ...shown(values, errors.map(fieldInForm)), isDefault, refusal }, answer.init ?? undefined);
}
