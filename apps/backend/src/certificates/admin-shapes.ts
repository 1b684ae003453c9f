import type { CertificateSummary, CommuneRef, ErrorAnswer } from "@market/store-contract";

export type AdminCertificateAction =
  | "recorded"
  | "imported"
  | "corrected"
  | "renewal_filed"
  | "withdrawn"
  | "products_changed"
  | "producer_changed";

export interface AdminCertificateEvent {
  id: string;
  at: string;
  action: AdminCertificateAction;
  /** The officer at that time; null for the system. */
  actor: { id: string; name: string | null; email: string | null } | null;
  reason: string | null;
  changes: Array<{ field: string; before: string | number | null; after: string | number | null }>;
}

export interface AdminCertificate extends CertificateSummary {
  set_no: number;
  commune: CommuneRef | null;
  source_url: string | null;
  producer: { id: string; name: string; handle: string } | null;
  products: Array<{ id: string; title: string; handle: string; thumbnail: string | null; status: string }>;
}

/** GET /admin/certificates/:id and the answer to every change of one. */
export interface AdminCertificateAnswer {
  certificate: AdminCertificate & { history: AdminCertificateEvent[] };
}

/** GET /admin/certificates?q=&state=&stars=&ending_before=&product_id=&order=&limit=&offset= */
export interface AdminCertificateList {
  certificates: AdminCertificate[];
  count: number;
  offset: number;
  limit: number;
  /** With `product_id`: the one whose stars count today. */
  counts: string | null;
  /** Today by the backend's clock, which states are computed for. */
  today: string;
}

/** One cell that cannot be taken. */
export interface BadCell {
  /** As the spreadsheet numbers its rows. */
  row: number;
  /** The column's heading; null when it concerns the row. */
  column: string | null;
  /** What stands there. */
  value: string;
  code: string;
  what_to_do: { vi: string; en: string };
}

/** POST /admin/certificates/import */
export interface ImportAnswer {
  dry_run: boolean;
  /** Rows with something in them, but for the heading and the example. */
  rows: number;
  /** How many certificates were recorded; 0 on a dry run or when a cell is bad. */
  imported: number;
  bad_cells: BadCell[];
}

export type ImportRefusal = ErrorAnswer & Partial<ImportAnswer>;

export interface AdminProducer {
  id: string;
  handle: string;
  name: string;
  kind: string;
  legal_name: string | null;
  tax_code: string | null;
  commune_code: string | null;
  commune: CommuneRef | null;
  old_address: string | null;
  story: string | null;
  story_en: string | null;
  phone: string | null;
  email: string | null;
  status: "pending" | "approved" | "suspended";
  status_reason: string | null;
  notice_on: string | null;
  alcohol_licence: string | null;
  alcohol_licence_until: string | null;
  joined: boolean;
  demo: boolean;
  product_count: number;
  certificate_count: number;
}

export interface AdminProducerAnswer {
  producer: AdminProducer & {
    products: AdminCertificate["products"];
    certificates: CertificateSummary[];
  };
}

export interface AdminProducerList {
  producers: AdminProducer[];
  count: number;
  offset: number;
  limit: number;
}
