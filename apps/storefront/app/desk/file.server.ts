import { localeOfRequest, localPath } from "~/i18n/locale";
import { settings } from "~/settings.server";
import { visitorHeaders } from "~/visitor.server";
import { asMember, requireMember } from "./session.server";

const HANDED_ON = ["Content-Type", "Content-Disposition"];

/**
 * A file of the acting producer's, handed on as the backend writes it, however large.
 * @throws Response 303 to the desk where the session has ended or nobody is chosen to act for, 403, 404, 429, 503
 */
export async function fileAsMember(request: Request, path: string): Promise<Response> {
  const member = await requireMember(request);
  const answer = await fetch(new URL(path, settings.backendUrl), {
    headers: {
      "x-publishable-api-key": settings.publishableKey,
      ...(await visitorHeaders(path)),
      ...asMember(member),
    },
    signal: request.signal,
  }).catch((error: unknown) => {
    console.error(`backend did not answer ${path}: ${error instanceof Error ? error.message : error}`);
    return null;
  });
  if (answer?.ok) {
    const headers = new Headers({ "Cache-Control": "private, no-store" });
    for (const name of HANDED_ON) headers.set(name, answer.headers.get(name) ?? "");
    return new Response(answer.body, { headers });
  }
  const status = answer?.status ?? 503;
  if (status === 401 || status === 409) {
    const to = localPath(localeOfRequest(request), "/desk");
    throw new Response(null, { status: 303, headers: { Location: to } });
  }
  throw new Response(null, { status: [403, 404, 429].includes(status) ? status : 503 });
}
