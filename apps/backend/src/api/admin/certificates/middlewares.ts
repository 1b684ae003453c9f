import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import multer, { MulterError } from "multer";
import { MOST_MEGABYTES, refuse } from "../../../certificates/import/read-sheet";

const takeFile = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MOST_MEGABYTES * 1024 * 1024, files: 1, fields: 5, parts: 6 },
}).single("file");

/** One file in memory; what is too large or no upload at all is refused in words. */
function spreadsheet(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  takeFile(req, res, (error: unknown) => {
    if (!error) return next();
    const large = error instanceof MulterError && error.code === "LIMIT_FILE_SIZE";
    const refusal = large ? refuse("too_large", 413, { max: MOST_MEGABYTES }) : refuse("no_file", 422);
    res.status(refusal.status).json(refusal.answer);
  });
}

export const certificationRoutes: MiddlewareRoute[] = [
  { matcher: "/admin/certificates/import", methods: ["POST"], middlewares: [spreadsheet] },
];
