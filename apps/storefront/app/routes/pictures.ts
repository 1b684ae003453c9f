import type { LoaderFunctionArgs } from "@remix-run/node";
import { formatFor, resized } from "~/pictures/resize.server";
import { safeFileName, widthFrom } from "~/pictures/widths";

/** `/pictures/:file?w=`: a file of the backend at one of our widths. A file's name never changes its content. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const name = safeFileName(params.file);
  const width = widthFrom(new URL(request.url).searchParams.get("w"));
  if (!name || !width) return new Response(null, { status: 404 });
  const format = formatFor(request.headers.get("Accept"));
  const bytes = await resized(name, width, format).catch((error: unknown) => {
    if (error instanceof Response) throw error;
    console.error(`picture ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  });
  if (!bytes) return new Response(null, { status: 404, headers: { "Cache-Control": "public, max-age=60" } });
  return new Response(bytes as BodyInit, {
    headers: {
      "Content-Type": `image/${format}`,
      "Cache-Control": "public, max-age=31536000, immutable",
      Vary: "Accept",
    },
  });
}
