import type { DeskMeAnswer } from "@market/store-contract";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { redirectWithToast } from "~/session.server";
import { type AtDesk, writeDeskCookie } from "./desk-cookie.server";
import { readAsMember, requireMember } from "./session.server";

/** Who is at the desk as things stand now, and the producer they act for: as the cookie has it, unless they no longer work there. */
export async function readActing(request: Request, member: AtDesk) {
  const { producers, name } = (await readAsMember<DeskMeAnswer>(request, member, "/producer/me")).member;
  const acting = producers.find(({ id }) => id === member.acting?.id) ?? null;
  const [only, another] = producers;
  return { name, producers, acting: acting ?? (only && !another ? only : null) };
}

/** From now on this browser acts for another of the member's producers. */
export async function chooseProducer(request: Request): Promise<Response> {
  const member = await requireMember(request);
  const wanted = (await request.formData()).get("producer");
  const { producers } = await readActing(request, member);
  const acting = producers.find(({ id }) => id === wanted);
  const locale = localeOfRequest(request);
  const t = translator(locale, "desk");
  const home = localPath(locale, "/desk");
  if (!acting) return redirectWithToast(home, { tone: "warn", message: t("toast.chooseOne") });
  const toast = { tone: "good" as const, message: t("toast.acting", { name: acting.name }) };
  return redirectWithToast(home, toast, [await writeDeskCookie({ ...member, acting })]);
}
