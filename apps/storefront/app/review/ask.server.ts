import type { QuestionAsked } from "@market/store-contract";
import { data } from "@remix-run/node";
import { textOf } from "~/account/attempt.server";
import { forgetForm, keptForm } from "~/account/kept-form.server";
import { asCustomer, requireCustomer, toSignInAgain } from "~/account/session.server";
import { translator } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import { tooMany } from "~/too-many.server";
import { askPath, type Subject } from "./load.server";
import { type Refused, refusedIn, tooOften } from "./refused.server";

export interface AskDraft extends Pick<Refused, "fields" | "whole"> {
  text: string;
}

/** What was typed before somebody had to sign in. */
export async function askedBefore(request: Request): Promise<AskDraft> {
  const form = await keptForm(request);
  return { text: form ? textOf(form, "text") : "", fields: {}, whole: null };
}

/** Sends a question in a customer's name. What stands in the way comes back with what was typed. */
export async function askQuestion(request: Request, { product, path, locale, headers }: Subject) {
  const form = await request.formData();
  const text = textOf(form, "text").slice(0, 5_000);
  const again = ({ fields, whole, status }: Refused) =>
    data({ draft: { text, fields, whole } satisfies AskDraft }, { status });
  const wait = tooMany(request);
  if (wait) return again(tooOften(wait, locale));
  const { token } = await requireCustomer(request, form);
  try {
    const { question } = await writeStore<QuestionAsked>(
      "POST",
      askPath(product.handle, locale),
      { locale, text },
      { ...headers, ...asCustomer(token) },
    );
    const t = translator(locale, "review");
    const waits = question.state === "waiting";
    const message = t(waits ? "questions.sentWaiting" : "questions.sent");
    const to = localPath(locale, `${path}/questions`);
    return redirectWithToast(to, { tone: "good", message }, [await forgetForm()]);
  } catch (error) {
    if (error instanceof StoreRefusal && error.status === 401) throw await toSignInAgain(request, form);
    return again(refusedIn(error, locale));
  }
}
