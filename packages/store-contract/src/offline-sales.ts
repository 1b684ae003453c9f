/** Pieces of a producer's goods that are there, and how many of them are promised to somebody. */
export interface GoodsInStock {
  variant_id: string;
  title: string;
  variant_title: string | null;
  stocked: number;
  promised: number;
}

export interface OfflineSale {
  title: string;
  quantity: number;
  note: string | null;
  at: string;
  by: string;
}

/** GET /producer/offline-sales, and the answer to entering one: goods whose pieces are counted, and the latest sales. */
export interface OfflineSalesAnswer {
  goods: GoodsInStock[];
  sales: OfflineSale[];
}

/** POST /producer/offline-sales — 404 `unknown_goods`; 422 `too_many` on `quantity` (values: max): what is promised is not sold again. */
export interface OfflineSaleBody {
  form_id: string;
  variant_id: string;
  quantity: number;
  note?: string | null;
}
