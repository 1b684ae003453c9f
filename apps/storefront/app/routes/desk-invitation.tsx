import type { DeskMeAnswer, DeskSignedIn, InvitationAnswer } from "@market/store-contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { attempt, textOf, typed } from "~/account/attempt.server";
import { type FormDraft, UNTOUCHED } from "~/account/form";
import { readDeskCookie, writeDeskCookie } from "~/desk/desk-cookie.server";
import { InvitationPage } from "~/desk/people/invitation-page";
import { asMember } from "~/desk/session.server";
import { translator } from "~/i18n";
import { localeOfPath, localeOfRequest, localPath } from "~/i18n/locale";
import { askStore, StoreRefusal, writeStore } from "~/medusa.server";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";
import { redirectWithToast } from "~/session.server";

/** The secret in the address goes to no other site. */
export const headers = () => ({ ...privateHeaders(), "Referrer-Policy": "same-origin" });
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({
    pathname,
    title: translator(localeOfPath(pathname), "joining")("invitation.title"),
    noindex: true,
  });

const tokenIn = (request: Request) => new URL(request.url).searchParams.get("token")?.slice(0, 200) ?? "";

/** `/desk/invitation?token=`: from the mail; null where it has ended. */
async function readInvitation(token: string): Promise<InvitationAnswer | null> {
  try {
    return await askStore<InvitationAnswer>(`/producer/invitation?${new URLSearchParams({ token })}`);
  } catch (error) {
    if (error instanceof StoreRefusal && error.code === "link_over") return null;
    throw error instanceof StoreRefusal ? new Response(null, { status: error.status }) : error;
  }
}

/** Who is signed in at the desk in this browser, if the session still runs. */
async function signedIn(request: Request) {
  const cookie = await readDeskCookie(request);
  if (!cookie) return null;
  try {
    const { member } = await askStore<DeskMeAnswer>("/producer/me", asMember(cookie));
    return { name: member.name, email: member.email };
  } catch (error) {
    if (error instanceof StoreRefusal) return null;
    throw error;
  }
}

export async function loader({ request }: LoaderFunctionArgs) {
  const token = tokenIn(request);
  const [invitation, member] = await Promise.all([readInvitation(token), signedIn(request)]);
  return new OnServer({ token, invitation, member });
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const locale = localeOfRequest(request);
  const asSelf = form.get("as") === "self" ? await readDeskCookie(request) : null;
  return attempt(request, typed(form, ["name"]), async () => {
    const body = {
      token: textOf(form, "token"),
      ...(!asSelf && { name: textOf(form, "name"), password: textOf(form, "password") }),
    };
    const headers = asSelf ? asMember(asSelf) : {};
    const path = "/producer/invitation/accept";
    const { token, expires_at, member } = await writeStore<DeskSignedIn>("POST", path, body, headers);
    const { name, producers } = member;
    const [only, another] = producers;
    const acting = only && !another ? only : (asSelf?.acting ?? null);
    const cookie = await writeDeskCookie({ token, expires_at, name, acting });
    const message = translator(locale, "joining")("toast.joined", {
      name,
      producer: textOf(form, "producer").slice(0, 200),
    });
    return redirectWithToast(localPath(locale, "/desk"), { tone: "good", message }, [cookie]);
  });
}

export default function Invitation() {
  const draft = useActionData<{ draft: FormDraft }>()?.draft ?? UNTOUCHED;
  return <InvitationPage {...held<typeof loader>(useLoaderData())} draft={draft} />;
}
