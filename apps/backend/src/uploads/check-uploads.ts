import { slugify } from "@market/ocop";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Refusal } from "../refusal";
import { KINDS, kindOf } from "./file-kind";

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 10;
const MOST_MEGABYTES_AT_ONCE = 60;

/** As Medusa's own reader of forms leaves it on the request. */
interface Uploaded {
  originalname: string;
  mimetype: string;
  size: number;
  buffer: Buffer;
}

type Uploading = MedusaRequest & { files?: unknown };

/** Medusa reads what comes into memory without a limit, so the length is looked at before it does. */
export const refuseLarge = refusing((req) => {
  if (req.method !== "POST" || !req.is("multipart")) return null;
  const length = Number(req.headers["content-length"]);
  return length <= MOST_MEGABYTES_AT_ONCE * MEGABYTE ? null : tooLarge(MOST_MEGABYTES_AT_ONCE);
});

/** Each file is what it is by its content, and is kept under that name and no other. */
export const refuseOtherKinds = refusing((req) => {
  const { files } = req as Uploading;
  // Nothing was looked at, so nothing goes on.
  if (!Array.isArray(files)) return otherKind("?");
  for (const file of files as Uploaded[]) {
    const name = Buffer.from(file.originalname, "latin1").toString("utf8");
    if (file.size > MOST_MEGABYTES * MEGABYTE) return tooLarge(MOST_MEGABYTES, name);
    const kind = kindOf(file.buffer, name);
    if (!kind) return otherKind(name);
    file.mimetype = kind.mime;
    file.originalname = `${slugify(name.replace(/\.[^.]*$/, "")) || "tep"}.${kind.extension}`;
  }
  return null;
});

/** Where files go past us, straight to the store of files: there only what is said of them can be looked at. */
export const refuseOtherKindsAhead = refusing((req) => {
  const { originalname, mime_type, size } = (req.body ?? {}) as Record<string, unknown>;
  const name = typeof originalname === "string" ? originalname : "?";
  if (!(Number(size) <= MOST_MEGABYTES * MEGABYTE)) return tooLarge(MOST_MEGABYTES, name);
  return KINDS.some(({ mime }) => mime === mime_type) ? null : otherKind(name);
});

function refusing(fault: (req: MedusaRequest) => Refusal | null) {
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const refusal = fault(req);
    if (refusal) res.status(refusal.status).json(refusal.answer);
    else next();
  };
}

/** The admin shows the message as it is, so it is written in both of the officers' languages. */
function tooLarge(max: number, name?: string): Refusal {
  const [vi, en] = name
    ? [`Tệp “${name}” quá lớn`, `The file “${name}” is too large`]
    : ["Những tệp này quá lớn", "These files are too large"];
  const message = `${vi}: nhiều nhất ${max} MB. / ${en}: ${max} MB at most.`;
  return new Refusal(413, "too_large", message, [{ field: "files", code: "too_large", values: { max } }]);
}

function otherKind(name: string): Refusal {
  const message =
    `“${name}” không phải ảnh JPEG, PNG, WebP, AVIF, GIF (hay bảng CSV). ` +
    `/ “${name}” is no JPEG, PNG, WebP, AVIF or GIF picture (nor a CSV table).`;
  return new Refusal(415, "other_kind", message, [{ field: "files", code: "other_kind", values: { name } }]);
}
