import { StoreRefusal } from "~/medusa.server";

/** For the desk's script: what the backend answers, or its refusal with its status; no cache keeps either. */
export async function told(ask: () => Promise<unknown>): Promise<Response> {
  const headers = { "Cache-Control": "private, no-store" };
  try {
    const answer = await ask();
    return typeof answer === "number"
      ? Response.json({ code: "refused" }, { status: answer, headers })
      : Response.json(answer, { headers });
  } catch (error) {
    if (error instanceof StoreRefusal) return Response.json(error.answer, { status: error.status, headers });
    if (error instanceof Response) return Response.json({ code: "away" }, { status: error.status, headers });
    throw error;
  }
}
