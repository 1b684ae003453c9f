import { type UploadHandlerPart, unstable_parseMultipartFormData } from "@remix-run/node";

const MEGABYTE = 1024 * 1024;

/** What a form says, and whether files were left out of it since all of them together were too large. */
export interface FormWithFiles {
  form: FormData;
  leftOut: boolean;
}

/**
 * Reads a form that brings files. Files that together are larger than may be kept are read past and left out, so that what was typed
 * beside them comes again with the page; without this the whole form would be refused, and lost.
 * @param most megabytes that its files may have together
 * @throws Response 413 for a field of words as large as a book
 */
export async function formWithFiles(request: Request, most: number): Promise<FormWithFiles> {
  const plain = !request.headers.get("content-type")?.startsWith("multipart/form-data");
  if (plain) return { form: await request.formData(), leftOut: false };
  let left = most * MEGABYTE;
  let leftOut = false;
  const form = await unstable_parseMultipartFormData(request, async (part) => {
    if (part.filename === undefined) {
      const typed = await bytesOf(part, MEGABYTE);
      if (!typed) throw new Response(null, { status: 413 });
      return new TextDecoder().decode(typed);
    }
    const bytes = await bytesOf(part, left);
    if (!bytes) {
      leftOut = true;
      return null;
    }
    left -= bytes.length;
    return new File([bytes], part.filename, { type: part.contentType });
  });
  return { form, leftOut };
}

/** All of a part, or nothing where it is larger; read to its end either way, for the next one begins there. */
async function bytesOf(part: UploadHandlerPart, most: number): Promise<Buffer<ArrayBuffer> | null> {
  let kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of part.data) {
    length += chunk.length;
    if (length > most) kept = [];
    else kept.push(chunk);
  }
  return length > most ? null : Buffer.concat(kept);
}
