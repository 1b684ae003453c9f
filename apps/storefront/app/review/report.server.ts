import type { ReportBody } from "@market/store-contract";
import { data } from "@remix-run/node";
import { textOf } from "~/account/attempt.server";
import { accountToken, asCustomer } from "~/account/session.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { ownPath, redirectWithToast } from "~/session.server";
import { tooMany } from "~/too-many.server";
import { type Refused, refusedIn, tooOften } from "./refused.server";

export interface ReportDraft extends Pick<Refused, "fields" | "whole"> {
  reason: string;
  text: string;
}

export const EMPTY_REPORT: ReportDraft = { reason: "", text: "", fields: {}, whole: null };

/** A page of this shop without its language, to come back to. */
export const cameFrom = (sent: FormDataEntryValue | null): string => ownPath(sent, "/").slice(0, 300);

/** Sends a report. What stands in the way comes back with what was typed. */
export async function sendReport(request: Request, kind: string, id: string) {
  const locale = localeOfRequest(request);
  const t = translator(locale, "review");
  const form = await request.formData();
  const [reason, text] = [textOf(form, "reason").slice(0, 20), textOf(form, "text").slice(0, 1_000)];
  const back = localPath(locale, cameFrom(form.get("from")));
  const again = ({ fields, whole, status }: Refused) =>
    data({ draft: { reason, text, fields, whole } satisfies ReportDraft }, { status });
  const wait = tooMany(request);
  if (wait) return again(tooOften(wait, locale));
  try {
    const token = await accountToken(request);
    const body: ReportBody = { reason, text };
    const path = `/store/${kind}s/${encodeURIComponent(id)}/report`;
    await writeStore("POST", path, body, token ? asCustomer(token) : {});
    return redirectWithToast(back, { tone: "good", message: t("reporting.sent") });
  } catch (error) {
    if (error instanceof StoreRefusal && error.status === 404) {
      return redirectWithToast(back, { tone: "warn", message: t("reporting.gone") });
    }
    return again(refusedIn(error, locale));
  }
}
