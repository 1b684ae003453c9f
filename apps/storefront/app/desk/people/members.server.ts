import { textOf, typed } from "~/account/attempt.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast, type Toast } from "~/session.server";
import { attemptAsMember } from "../joining/attempt.server";
import { sendAsMember } from "../send.server";

const ID = /^[\w-]{1,80}$/;

const DONE = { role: "roleChanged", remove: "removed", withdraw: "withdrawn" } as const;

/** Invites somebody; or changes a role, removes somebody, withdraws an invitation. */
export async function changeMembers(request: Request) {
  const form = await request.formData();
  const intent = textOf(form, "intent");
  if (intent === "role" || intent === "remove" || intent === "withdraw") return manage(request, form, intent);
  const locale = localeOfRequest(request);
  return attemptAsMember(request, form, typed(form, ["email", "role"]), async (headers) => {
    const body = { email: textOf(form, "email"), role: textOf(form, "role"), locale };
    await writeStore("POST", "/producer/invitations", body, headers);
    return back(request, { tone: "good", message: translator(locale, "joining")("toast.invited") });
  });
}

async function manage(request: Request, form: FormData, intent: keyof typeof DONE) {
  const t = translator(localeOfRequest(request), "joining");
  const id = textOf(form, "id");
  if (!ID.test(id)) throw new Response(null, { status: 404 });
  try {
    await sendAsMember(request, form, (headers) => {
      if (intent === "withdraw")
        return writeStore("DELETE", `/producer/invitations/${id}`, undefined, headers);
      if (intent === "remove") return writeStore("DELETE", `/producer/members/${id}`, undefined, headers);
      return writeStore("POST", `/producer/members/${id}`, { role: textOf(form, "role") }, headers);
    });
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    return back(request, { tone: "warn", message: t(`toast.${whyNot(error)}`) });
  }
  return back(request, { tone: "good", message: t(`toast.${DONE[intent]}`) });
}

function whyNot({ code, status }: StoreRefusal): "lastOwner" | "gone" | "failed" {
  if (code === "last_owner") return "lastOwner";
  return status === 404 ? "gone" : "failed";
}

function back(request: Request, toast: Toast): Promise<Response> {
  return redirectWithToast(localPath(localeOfRequest(request), "/desk/members"), toast);
}
