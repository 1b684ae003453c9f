import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileAsMember } from "~/desk/file.server";

const FILES = /^(template|products)\.(xlsx|csv)$/;

/** `/desk/products/files/:file`: a sheet to fill in, or one's goods as they are now. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = params.file ?? "";
  if (!FILES.test(file)) return new Response(null, { status: 404 });
  return fileAsMember(request, `/producer/products/files/${file}`);
}
