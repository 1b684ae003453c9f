import type { CodeSent, DeletedAnswer } from "@market/store-contract";
import { data } from "@remix-run/node";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { writeStore } from "~/medusa.server";
import { redirectWithToast, writeBasketCookie } from "~/session.server";
import { forgetWishes } from "~/wish-list/wishes.server";
import { writeAccountCookie } from "./account-cookie.server";
import { attempt, textOf } from "./attempt.server";
import { type FormDraft, UNTOUCHED } from "./form";
import { asCustomer, requireCustomer } from "./session.server";

/** The delete page once more: what is wrong, or where the code went. */
export interface DeleteDraft {
  draft: FormDraft;
  sent?: Pick<CodeSent, "challenge" | "sent_to">;
}

export async function deleteAccount(request: Request) {
  const { token } = await requireCustomer(request);
  const locale = localeOfRequest(request);
  const form = await request.formData();
  const headers = asCustomer(token);
  const challenge = textOf(form, "challenge");
  let sent: CodeSent | undefined;
  const answer = await attempt(request, {}, async () => {
    if (form.get("intent") === "code") {
      const body = { locale, purpose: "confirm" };
      sent = await writeStore<CodeSent>("POST", "/store/account/codes", body, headers);
      return new Response(null);
    }
    const proof = challenge
      ? { challenge, code: textOf(form, "code") }
      : { password: textOf(form, "password") };
    const { kept_until } = await writeStore<DeletedAnswer>("POST", "/store/account/delete", proof, headers);
    const t = translator(locale, "account");
    const day = kept_until?.split("-").reverse().join("/");
    const message = day ? t("toast.deletedKept", { day }) : t("toast.deleted");
    const cookies = [await writeAccountCookie(null), await writeBasketCookie(null), await forgetWishes()];
    return redirectWithToast(localPath(locale, "/"), { tone: "good", message }, cookies);
  });
  if (sent) return data<DeleteDraft>({ draft: UNTOUCHED, sent });
  if (answer instanceof Response) return answer;
  const again = {
    draft: answer.data.draft,
    ...(challenge ? { sent: { challenge, sent_to: textOf(form, "sent_to") } } : {}),
  };
  return data<DeleteDraft>(again, answer.init ?? undefined);
}
