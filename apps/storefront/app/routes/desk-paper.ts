import type { PaperAnswer } from "@market/store-contract";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { applicationPath } from "~/desk/joining/application.server";
import { readAsMember, requireMember } from "~/desk/session.server";

const ID = /^[\w-]{1,80}$/;

/** `/desk/join/:id/papers/:paper_id`, `/desk/profile/papers/:paper_id`: a paper, to be saved; for whom the backend lets read it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const { id, paper_id = "" } = params;
  if (!ID.test(paper_id)) throw new Response(null, { status: 404 });
  const of = id === undefined ? "/producer/profile" : applicationPath(id);
  const { paper } = await readAsMember<PaperAnswer>(request, member, `${of}/papers/${paper_id}`);
  return new Response(Buffer.from(paper.content_base64, "base64"), {
    headers: {
      "Content-Type": paper.mime,
      "Content-Disposition": `attachment; filename="${paper.name}"`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
