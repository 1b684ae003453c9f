import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import multer, { MulterError } from "multer";
import {
  refuse as refuseSheet,
  MOST_MEGABYTES as SHEET_MEGABYTES,
} from "../../../certificates/import/read-sheet";
import { memberClaimed } from "../../../members";
import { MOST_AT_ONCE, MOST_MEGABYTES } from "../../../own-goods/pictures";
import { Refusal } from "../../../refusal";

const takeFiles = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MOST_MEGABYTES * 1024 * 1024, files: MOST_AT_ONCE, fields: 5, parts: MOST_AT_ONCE + 5 },
}).array("pictures", MOST_AT_ONCE);

const takeSheet = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: SHEET_MEGABYTES * 1024 * 1024, files: 1, fields: 5, parts: 6 },
}).single("file");

/** One spreadsheet in memory; what is too large or no upload at all is refused in words. */
function sheet(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (!isSignedIn(req, res)) return;
  takeSheet(req, res, (error: unknown) => {
    if (!error) return next();
    const large = error instanceof MulterError && error.code === "LIMIT_FILE_SIZE";
    const { status, answer } = large
      ? refuseSheet("too_large", 413, { max: SHEET_MEGABYTES })
      : refuseSheet("no_file", 422);
    res.status(status).json(answer);
  });
}

/** Files are read into memory only for somebody who is. */
function isSignedIn(req: MedusaRequest, res: MedusaResponse): boolean {
  if (memberClaimed(req)) return true;
  const { status, answer } = new Refusal(401, "signed_out", "Nobody is signed in, or the session has ended.");
  res.status(status).json(answer);
  return false;
}

function pictures(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (!isSignedIn(req, res)) return;
  takeFiles(req, res, (error: unknown) => {
    if (!error) return next();
    const { status, answer } = refusalOf(error);
    res.status(status).json(answer);
  });
}

function refusalOf(error: unknown): Refusal {
  const code = error instanceof MulterError ? error.code : "";
  if (code === "LIMIT_FILE_SIZE") {
    const values = { max: MOST_MEGABYTES };
    const errors = [{ field: "pictures", code: "too_large", values }];
    return new Refusal(413, "too_large", `A picture may have ${MOST_MEGABYTES} MB at most.`, errors);
  }
  if (code.startsWith("LIMIT_")) {
    const errors = [{ field: "pictures", code: "too_many", values: { max: MOST_AT_ONCE } }];
    return new Refusal(422, "too_many", `${MOST_AT_ONCE} pictures at most.`, errors);
  }
  return new Refusal(422, "no_file", "These are no files of a form.", [
    { field: "pictures", code: "required" },
  ]);
}

const POST: MiddlewareRoute["methods"] = ["POST"];

export const ownGoodsRoutes: MiddlewareRoute[] = [
  { matcher: "/producer/products/pictures", methods: POST, middlewares: [pictures] },
  { matcher: "/producer/products/import", methods: POST, middlewares: [sheet] },
  // Texts in two languages, twenty variants: more than the hundred kilobytes that Medusa takes else.
  { matcher: "/producer/products", methods: POST, bodyParser: { sizeLimit: "400kb" } },
  { matcher: "/producer/products/:id", methods: POST, bodyParser: { sizeLimit: "400kb" } },
];
