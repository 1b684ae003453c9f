import type { AccountAnswer, AccountProfile, CodeSent } from "@market/store-contract";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import { attempt, textOf, typed } from "./attempt.server";
import { toCodePage } from "./entering.server";
import { type FormDraft, KEPT, UNTOUCHED } from "./form";
import { keptForm } from "./kept-form.server";
import { asCustomer, requireCustomer } from "./session.server";

const SHOWN_AGAIN = ["name", "login"];

/** What the profile page shows, with what was typed when the session had ended. */
export async function shownProfile(request: Request, { name, email, phone, has_password }: AccountProfile) {
  const kept = await keptForm(request);
  const draft: FormDraft = kept ? { ...KEPT, values: typed(kept, SHOWN_AGAIN) } : UNTOUCHED;
  return { name, email, phone, hasPassword: has_password, draft };
}

/** The profile page's three forms: name, another phone or mail, password. */
export async function changeProfile(request: Request) {
  const form = await request.formData();
  const { token, customer } = await requireCustomer(request, form);
  const locale = localeOfRequest(request);
  const here = localPath(locale, "/account/profile");
  const send = <T>(path: string, body: object) =>
    writeStore<T>("POST", `/store/account${path}`, body, asCustomer(token));
  const done = (message: "nameSaved" | "passwordChanged") =>
    redirectWithToast(here, { tone: "good", message: translator(locale, "account")(`toast.${message}`) });

  const save = async () => {
    const intent = form.get("intent");
    if (intent === "login") {
      const login = textOf(form, "login");
      const sent = await send<CodeSent>("/codes", { locale, purpose: "add_login", login });
      return toCodePage(locale, { ...sent, purpose: "add_login", login, return_to: here });
    }
    if (intent === "first_password") {
      const login = customer.email ?? customer.phone ?? "";
      const sent = await send<CodeSent>("/codes", { locale, purpose: "reset_password", login });
      return toCodePage(locale, { ...sent, purpose: "reset_password", login, return_to: here });
    }
    if (intent === "password") {
      await send<AccountAnswer>("/password", {
        password: textOf(form, "password"),
        new_password: textOf(form, "new_password"),
      });
      return done("passwordChanged");
    }
    await send<AccountAnswer>("", { name: textOf(form, "name") });
    return done("nameSaved");
  };
  return attempt(request, typed(form, SHOWN_AGAIN), save, form);
}
