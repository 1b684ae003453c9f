import type { StatementAnswer, StatementBody } from "@market/store-contract";
import { data } from "@remix-run/node";
import { textOf } from "~/account/attempt.server";
import { translator } from "~/i18n";
import { localeOfRequest } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import { sendAsMember } from "../send.server";

const PATH = "/producer/transfers/statement";
/** As the backend takes them. */
const MOST_BYTES = 300_000;

/** A statement that was looked at, with itself, so that what was seen is what is taken. */
export interface Looked {
  statement: StatementAnswer;
  content: string;
}

export const STATEMENT_FAULTS = ["no_file", "too_large", "not_a_statement", "other"] as const;
export type StatementFault = (typeof STATEMENT_FAULTS)[number];

/** Looks at a bank's statement, or takes the one that was looked at. */
export async function sendStatement(request: Request, form: FormData) {
  const apply = form.has("content");
  const content = apply ? textOf(form, "content") : await contentOf(form.get("statement"));
  if (content === "no_file" || content === "too_large") return failed(content, 422);
  const body: StatementBody = { content_base64: content, apply };
  try {
    const statement = await sendAsMember(request, new FormData(), (headers) =>
      writeStore<StatementAnswer>("POST", PATH, body, headers),
    );
    if (!apply) return data({ looked: { statement, content } satisfies Looked });
    const t = translator(localeOfRequest(request), "deskTransfers");
    const message = t("statement.toast", { count: statement.taken ?? 0 });
    return redirectWithToast(new URL(request.url).pathname, { tone: "good", message });
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    const unreadable = error.status === 415 || error.status === 422;
    return failed(
      error.status === 413 ? "too_large" : unreadable ? "not_a_statement" : "other",
      error.status,
    );
  }
}

async function contentOf(file: FormDataEntryValue | null): Promise<string> {
  if (!(file instanceof File) || file.size === 0) return "no_file";
  if (file.size > MOST_BYTES) return "too_large";
  return Buffer.from(await file.arrayBuffer()).toString("base64");
}

const failed = (fault: StatementFault, status: number) => data({ fault }, { status });
