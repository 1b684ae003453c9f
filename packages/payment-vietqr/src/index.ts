import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { VietQrProvider } from "./provider";

export { type Awaited, type Matched, match, NEEDS_NOBODY, type Outcome, type Part } from "./match";
export { readNotice } from "./notice";
export { readVietQr, type Transfer, vietQrPayload } from "./payload";
export { VIETQR, VietQrProvider } from "./provider";
export { type Receipt, readAmount, readTime } from "./receipt";
export { DEFAULT_PREFIX, isReference, newReference, referencesIn } from "./reference";
export { type NotTaken, signatureOf, TOLERANCE_MS, whyNotTaken } from "./signature";
export { type Cell, readStatement, type StatementRow } from "./statement";

export default ModuleProvider(Modules.PAYMENT, { services: [VietQrProvider] });
