import type { FieldError } from "@market/store-contract";
import { data } from "@remix-run/node";
import type { TFunction } from "i18next";
import { translator } from "~/i18n";
import { localeOfRequest } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import { sendAsMember } from "../send.server";
import { askedBy } from "./asked.server";
import { VISIT_FORMS, type VisitDraft, type VisitForm } from "./draft";
import { pathOf } from "./read.server";

const LONGEST_ECHO = 700;
const MOST_FIELDS = 80;

/** Numbers that the backend answers with, for the words that follow. */
interface Done {
  made?: number;
  taken_back?: number;
  changed?: number;
  bookings?: number;
  called_off?: number;
}

/**
 * Whatever a form of a visit's or a departure's page does; the page comes again, with what stood in the way and what was typed.
 * @throws Response 404 for what is not theirs
 */
export async function changeVisit(
  request: Request,
  thing: "experiences" | "departures",
  id: string | undefined,
) {
  const path = pathOf(thing, id);
  const form = await request.formData();
  const what = VISIT_FORMS.find((known) => known === form.get("form"));
  if (!what) throw new Response(null, { status: 404 });
  const again = (errors: FieldError[], code: string | null, status: number) => {
    const draft: VisitDraft = { form: what, values: valuesOf(form), errors, code };
    return data({ draft }, { status });
  };
  const asked = askedBy(what, form, path);
  if (asked.errors.length) return again(asked.errors, null, 422);
  let done: Done;
  try {
    done = await sendAsMember(request, form, (headers) =>
      writeStore<Done>(asked.method, asked.path, asked.body, headers),
    );
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.status === 404 && error.code !== "no_such_schedule") throw new Response(null, { status: 404 });
    return again(fieldsOf(what, error, form), error.code, error.status);
  }
  const { pathname, search } = new URL(request.url);
  const t = translator(localeOfRequest(request), "deskVisits");
  return redirectWithToast(pathname + search, { tone: "good", message: toastOf(t, what, form, done) });
}

/** Which field of the form a refusal is about: the backend names its own. */
const FIELDS: Partial<Record<VisitForm, Record<string, string>>> = {
  schedule: { rrule: "first_day" },
};

function fieldsOf(what: VisitForm, { code, errors }: StoreRefusal, form: FormData): FieldError[] {
  if (code === "changed_meanwhile" && what !== "prices") return [];
  return errors.map(({ field, ...rest }) => ({
    ...rest,
    field:
      what === "prices" ? priceField(field, form) : (FIELDS[what]?.[field] ?? field.replace(/\.\d+$/, "")),
  }));
}

/** `prices.1.price` is the second price of the form. */
function priceField(field: string, form: FormData): string {
  const place = Number(/^prices\.(\d+)/.exec(field)?.[1]);
  return [...form.keys()].filter((name) => name.startsWith("price."))[place] ?? field;
}

function toastOf(t: TFunction<"deskVisits">, what: VisitForm, form: FormData, done: Done): string {
  if (what === "schedule") return t("toast.schedule", { count: done.made ?? 0 });
  if (what === "end_schedule") return t("toast.end_schedule", { count: done.taken_back ?? 0 });
  if (what === "closure") {
    return t(form.get("closed") === "no" ? "toast.opened" : "toast.closed", { count: done.changed ?? 0 });
  }
  if (what === "state") return t(form.get("state") === "closed" ? "toast.close" : "toast.open");
  if (what === "message") return t("toast.message", { count: done.bookings ?? 0 });
  if (what === "call_off") return t("toast.call_off", { count: done.called_off ?? 0 });
  return t(`toast.${what}`);
}

function valuesOf(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of [...form].slice(0, MOST_FIELDS)) {
    if (typeof value !== "string" || name.startsWith("was") || name.startsWith("seen")) continue;
    const before = values[name];
    values[name] = (before === undefined ? value : `${before} ${value}`).slice(0, LONGEST_ECHO);
  }
  return values;
}
