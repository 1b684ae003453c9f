import type { LoaderFunctionArgs } from "@remix-run/node";
import { communeChoices } from "~/checkout/communes.server";

const A_DAY = 86_400;

/** The communes of one province, for the checkout's second list. */
export function loader({ request }: LoaderFunctionArgs) {
  const communes = communeChoices(new URL(request.url).searchParams.get("province") ?? "");
  const found = communes.length > 0;
  return Response.json(
    { communes },
    { status: found ? 200 : 404, headers: { "Cache-Control": `public, max-age=${found ? A_DAY : 60}` } },
  );
}
