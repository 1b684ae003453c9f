import type { ApplicationAnswer, ApplicationFields, FieldError } from "@market/store-contract";
import { again, textOf, typed } from "~/account/attempt.server";
import { formWithFiles } from "~/form-with-files.server";
import { translator } from "~/i18n";
import { localeOfRequest } from "~/i18n/locale";
import { askStore, StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import { sendAsMember } from "../send.server";

/** As many as the backend takes for one paper; nothing larger is sent on. */
const MOST_MEGABYTES = 5;
/** Of all papers that one form brings. */
const MOST_TOGETHER = 25;
const ID = /^[\w-]{1,80}$/;

export const APPLICATION_FIELDS = [
  "kind",
  "legal_name",
  "name",
  "tax_code",
  "commune_code",
  "address",
  "phone",
  "email",
  "bank_code",
  "bank_holder",
] as const satisfies ReadonlyArray<keyof ApplicationFields>;

export function applicationPath(id: string | undefined): string {
  if (!id || !ID.test(id)) throw new Response(null, { status: 404 });
  return `/producer/applications/${id}`;
}

type Headers = Record<string, string>;

/**
 * Whatever the button: papers are kept first, then what was typed, so that no refusal of one loses the other; then what the button says.
 */
export async function changeApplication(request: Request, id: string | undefined) {
  const path = applicationPath(id);
  const { form, leftOut } = await formWithFiles(request, MOST_TOGETHER);
  const toldOf: FieldError[] = leftOut
    ? [{ field: "papers", code: "too_large_together", values: { max: MOST_TOGETHER } }]
    : [];
  try {
    return await sendAsMember(request, form, (headers) => change(request, path, form, { headers, toldOf }));
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.status === 404) throw new Response(null, { status: 404 });
    return again(typed(form, [...APPLICATION_FIELDS]), { refusal: { code: error.code } }, error.status);
  }
}

interface Sending {
  headers: Headers;
  /** What is wrong before anything is sent. */
  toldOf: FieldError[];
}

async function change(request: Request, path: string, form: FormData, { headers, toldOf }: Sending) {
  const intent = textOf(form, "intent");
  if (intent === "take_back") {
    await writeStore("POST", `${path}/take-back`, {}, headers);
    return told(request, "takenBack");
  }
  const papers = await keepPapers(path, form, headers);
  const saved = await saveFields(path, form, headers);
  const errors = [...toldOf, ...papers.errors, ...saved.errors];
  const [, paper] = /^drop:([\w-]{1,80})$/.exec(intent) ?? [];
  if (paper) await dropPaper(path, paper, headers);
  if (intent === "send") {
    // Whoever sends is told of everything at once, also where a paper or a number could not be kept.
    const faults = errors.length
      ? saved.missing
      : await faultsOf(writeStore("POST", `${path}/send`, {}, headers));
    errors.push(...faults.filter(({ field }) => !errors.some((known) => known.field === field)));
    if (errors.length === 0) return told(request, "applied");
  }
  if (errors.length) return again(typed(form, [...APPLICATION_FIELDS]), { errors }, 422);
  if (paper) return told(request, "paperDropped");
  return papers.kept ? told(request, "paperAdded", papers.kept) : told(request, "saved");
}

async function saveFields(path: string, form: FormData, headers: Headers) {
  const body: Record<string, string> = typed(form, [...APPLICATION_FIELDS]);
  const number = textOf(form, "bank_number").trim();
  let missing: FieldError[] = [];
  const errors = await faultsOf(
    writeStore<ApplicationAnswer>(
      "POST",
      path,
      { ...body, ...(number && { bank_number: number }) },
      headers,
    ).then((answer) => {
      missing = answer.missing;
    }),
  );
  // What was typed is kept though the number is refused; what else is missing is asked for.
  if (errors.length) ({ missing } = await askStore<ApplicationAnswer>(path, headers));
  return { errors, missing };
}

/** Nothing, or what is wrong with which field. @throws whatever is no fault of a field */
async function faultsOf(sent: Promise<unknown>): Promise<FieldError[]> {
  try {
    await sent;
    return [];
  } catch (error) {
    if (error instanceof StoreRefusal && error.errors.length && error.status !== 429) return error.errors;
    throw error;
  }
}

async function keepPapers(path: string, form: FormData, headers: Headers) {
  const errors: FieldError[] = [];
  let kept = 0;
  for (const file of form.getAll("papers")) {
    if (typeof file === "string" || file.size === 0) continue;
    if (file.size > MOST_MEGABYTES * 1024 * 1024) {
      errors.push({ field: "papers", code: "too_large", values: { max: MOST_MEGABYTES } });
      continue;
    }
    const content_base64 = Buffer.from(await file.arrayBuffer()).toString("base64");
    const faults = await faultsOf(
      writeStore("POST", `${path}/papers`, { name: file.name.slice(0, 300), content_base64 }, headers),
    );
    errors.push(...faults.filter(({ code }) => !errors.some((known) => known.code === code)));
    if (faults.length === 0) kept += 1;
  }
  return { errors, kept };
}

/** Removed before, perhaps by this same form: it is gone, which is what was wanted. */
async function dropPaper(path: string, paper: string, headers: Headers): Promise<void> {
  try {
    await writeStore("DELETE", `${path}/papers/${paper}`, undefined, headers);
  } catch (error) {
    if (!(error instanceof StoreRefusal && error.status === 404)) throw error;
  }
}

function told(
  request: Request,
  what: "takenBack" | "applied" | "paperDropped" | "saved" | "paperAdded",
  count = 1,
) {
  const t = translator(localeOfRequest(request), "joining");
  const message = what === "paperAdded" ? t("toast.paperAdded", { count }) : t(`toast.${what}`);
  return redirectWithToast(new URL(request.url).pathname, { tone: "good", message });
}
