import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";

/** A link holds a mail, a sign-up's a name too: a day after its end nobody needs it any more. */
export async function forgetLinks(container: MedusaContainer): Promise<void> {
  await sqlOf(container).raw("delete from desk_link where expires_at < ?::timestamptz - interval '1 day'", [
    clock.now(),
  ]);
}
