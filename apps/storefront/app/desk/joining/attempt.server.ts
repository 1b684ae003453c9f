import { again } from "~/account/attempt.server";
import type { FormDraft } from "~/account/form";
import { StoreRefusal } from "~/medusa.server";
import { sendAsMember } from "../send.server";

type Again = ReturnType<typeof again>;

/**
 * Tries what a form of the desk asks for, in the member's name. What is refused comes back as the same form; what could not be sent at all
 * as a page that holds it: see `sendAsMember`.
 */
export async function attemptAsMember(
  request: Request,
  form: FormData,
  values: FormDraft["values"],
  send: (headers: Record<string, string>) => Promise<Response>,
): Promise<Response | Again> {
  try {
    return await sendAsMember(request, form, send);
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    return error.errors.length
      ? again(values, { errors: error.errors }, error.status)
      : again(values, { refusal: { code: error.code } }, error.status);
  }
}
