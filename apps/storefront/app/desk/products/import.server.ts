import type { GoodsImportAnswer } from "@market/store-contract";
import { data, redirect } from "@remix-run/node";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, uploadStore, writeStore } from "~/medusa.server";
import type { AtDesk } from "../desk-cookie.server";
import { sendAsMember } from "../send.server";
import { readAsMember } from "../session.server";
import type { Fault } from "./typed-goods";

const ID = /^[\w-]{1,80}$/;

export type ImportJob = GoodsImportAnswer["import"];

/** A sheet is looked at; its page tells how far that is. */
export async function beginImport(request: Request) {
  const form = await request.formData();
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return again({ field: "file", code: "no_file" }, 422);
  const upload = new FormData();
  upload.append("file", file, "sheet");
  try {
    const { import: job } = await sendAsMember(request, new FormData(), (headers) =>
      uploadStore<GoodsImportAnswer>("/producer/products/import", upload, headers),
    );
    return redirect(localPath(localeOfRequest(request), `/desk/products/import/${job.id}`), { status: 303 });
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    return again(error.errors[0] ?? { field: "file", code: error.code }, error.status);
  }
}

const again = (fault: Fault, status: number) => data({ fault }, { status });

/** @throws Response 404 where it is another's */
export async function readImport(request: Request, member: AtDesk, id: string): Promise<ImportJob> {
  if (!ID.test(id)) throw new Response(null, { status: 404 });
  const { import: job } = await readAsMember<GoodsImportAnswer>(
    request,
    member,
    `/producer/products/import/${id}`,
  );
  return job;
}

/** All of it or nothing; asked twice it is written once. */
export async function runImport(request: Request, id: string): Promise<Response> {
  if (!ID.test(id)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  try {
    await sendAsMember(request, form, (headers) =>
      writeStore("POST", `/producer/products/import/${id}/run`, {}, headers),
    );
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.status === 404) throw new Response(null, { status: 404 });
    // Whatever stood in the way, the page tells it.
  }
  return redirect(new URL(request.url).pathname, { status: 303 });
}
