export { applyRevisionWorkflow, type RevisionToApply } from "./apply-revision";
export { importGoodsWorkflow, type SheetToWrite } from "./import-goods";
export { type GoodsForShop, putGoodsInShopWorkflow } from "./put-goods-in-shop";
export { type StockAndPrices, setStockAndPriceWorkflow } from "./set-stock-and-price";
