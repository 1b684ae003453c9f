import type { AccountExport } from "@market/store-contract";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { readAsCustomer, requireCustomer } from "~/account/session.server";

/** Everything that is kept about the customer, as one file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { token } = await requireCustomer(request);
  const everything = await readAsCustomer<AccountExport>(request, token, "/store/account/export");
  const day = everything.made_at.slice(0, 10);
  return new Response(`${JSON.stringify(everything, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="ocop-hai-phong-${day}.json"`,
      "Cache-Control": "private, no-store",
    },
  });
}
