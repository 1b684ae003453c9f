import { REVIEW_PICTURES } from "@market/ocop";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import multer, { MulterError } from "multer";
import { ownPurchase } from "../my-purchases/whose";
import { Refusal } from "../refusal";
import { MOST_MEGABYTES, MOST_MEGABYTES_AT_ONCE, tooLarge, tooManyPictures } from "./pictures";

const MEGABYTE = 1024 * 1024;

const take = multer({
  storage: multer.memoryStorage(),
  limits: {
    fileSize: MOST_MEGABYTES * MEGABYTE,
    files: REVIEW_PICTURES,
    fields: 20,
    fieldSize: 32 * 1024,
    parts: 20 + REVIEW_PICTURES,
  },
}).array("pictures", REVIEW_PICTURES);

/**
 * A form with pictures is read into memory, its length looked at before, and only for whoever may see the purchase: nobody else makes
 * this server hold megabytes. Without any it is plain JSON.
 */
export async function takePictures(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (!req.is("multipart")) {
    next();
    return;
  }
  try {
    await ownPurchase(req);
  } catch (error) {
    if (error instanceof Refusal) refuse(res, error);
    else next(error);
    return;
  }
  const length = Number(req.headers["content-length"]);
  if (!(length <= MOST_MEGABYTES_AT_ONCE * MEGABYTE)) {
    refuse(res, tooLarge(MOST_MEGABYTES_AT_ONCE));
    return;
  }
  take(req, res, (error: unknown) => {
    if (!error) return next();
    const large = error instanceof MulterError && error.code === "LIMIT_FILE_SIZE";
    refuse(res, large ? tooLarge(MOST_MEGABYTES) : tooManyPictures());
  });
}

function refuse(res: MedusaResponse, { status, answer }: Refusal): void {
  res.status(status).json(answer);
}

/** The pictures that came with a form; a field left empty is sent as a file of nothing. */
export function picturesOf(req: MedusaRequest): Buffer[] {
  const { files } = req as MedusaRequest & { files?: unknown };
  return Array.isArray(files)
    ? (files as Array<{ buffer: Buffer }>).map(({ buffer }) => buffer).filter(({ length }) => length > 0)
    : [];
}
