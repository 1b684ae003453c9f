import type { ApplicationAnswer, ApplicationList, JoinBody, LinkSent } from "@market/store-contract";
import { redirect } from "@remix-run/node";
import { attempt, textOf, typed } from "~/account/attempt.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { readProducer, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import { readDeskCookie } from "../desk-cookie.server";
import { readAsMember } from "../session.server";
import { attemptAsMember } from "./attempt.server";

const HANDLE = /^[a-z0-9-]{1,200}$/;

/** The page that is claimed, as everybody sees it; null where none is named, or there is none. */
async function claimIn(request: Request) {
  const handle = new URL(request.url).searchParams.get("claim") ?? "";
  if (!HANDLE.test(handle)) return null;
  try {
    const { name, joined } = await readProducer(handle, localeOfRequest(request));
    return { handle, name, joined };
  } catch (error) {
    if (error instanceof Response && error.status === 404) return null;
    throw error;
  }
}

export type Claim = Awaited<ReturnType<typeof claimIn>>;

/** What the page shows: to whoever is signed in at the desk their applications, to others the form. */
export async function readJoin(request: Request) {
  const claim = await claimIn(request);
  const sent = new URL(request.url).searchParams.has("sent");
  const member = await readDeskCookie(request);
  if (!member) return { claim, sent, applications: null };
  const { applications } = await readAsMember<ApplicationList>(request, member, "/producer/applications");
  return { claim, sent, applications };
}

/** Whoever is signed in begins another application; anybody else is mailed a link. */
export async function join(request: Request) {
  const form = await request.formData();
  return (await readDeskCookie(request)) ? startAnother(request, form) : askForLink(request, form);
}

function askForLink(request: Request, form: FormData) {
  const locale = localeOfRequest(request);
  return attempt(request, typed(form, ["name", "email"]), async () => {
    const body: JoinBody = {
      name: textOf(form, "name"),
      email: textOf(form, "email"),
      password: textOf(form, "password"),
      claim: textOf(form, "claim") || undefined,
      locale,
    };
    const { sent_to } = await writeStore<LinkSent>("POST", "/producer/join", body);
    const message = translator(locale, "joining")("toast.sent", { to: sent_to });
    return redirectWithToast(localPath(locale, "/desk/join?sent=1"), { tone: "good", message });
  });
}

function startAnother(request: Request, form: FormData) {
  const locale = localeOfRequest(request);
  return attemptAsMember(request, form, {}, async (headers) => {
    const body = { claim: textOf(form, "claim") || undefined };
    const path = `/producer/applications?locale=${locale}`;
    const { application } = await writeStore<ApplicationAnswer>("POST", path, body, headers);
    return redirect(localPath(locale, `/desk/join/${application.id}`), { status: 303 });
  });
}
