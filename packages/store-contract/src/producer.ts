import type { CertificateSummary } from "./certificate";
import type { Resting } from "./shop-rest";

/** A commune, ward or special zone of today, by its official five-digit code. */
export interface CommuneRef {
  code: string;
  /** Full name, for example "Đặc khu Cát Hải". */
  name: string;
}

export interface ProducerRef {
  id: string;
  handle: string;
  name: string;
}

/** GET /store/producers/:handle */
export interface ProducerPage extends ProducerRef {
  kind: "cooperative" | "cooperative_group" | "company" | "farm" | "household" | "association" | "unknown";
  commune: CommuneRef | null;
  /** The address as sources give it, with the old commune and district. */
  old_address: string | null;
  story: string | null;
  /** False for pages that the seed made from public articles: the producer has not joined yet. */
  joined: boolean;
  demo: boolean;
  certificates: CertificateSummary[];
  product_count: number;
  /** Nothing can be bought of it now. */
  resting: Resting | null;
}

/** GET /store/producers: everyone who sells or holds a certificate here, by name. */
export interface ProducerList {
  producers: Array<
    ProducerRef & {
      kind: ProducerPage["kind"];
      commune: CommuneRef | null;
      joined: boolean;
      product_count: number;
    }
  >;
}
