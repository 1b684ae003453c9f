export {
  listQuery,
  onSaleBody,
  partsQuery,
  readGoods,
  sendBody,
  stockAndPriceBody,
} from "./body";
export { approveGoods, sendBackGoods } from "./decide";
export { knownGoods, ownGoods } from "./known-goods";
export { listOwnGoods } from "./list";
export { setOnSale } from "./on-sale";
export { partChoices } from "./parts";
export { takePictures } from "./pictures";
export { listReviews, readReview } from "./reviews";
export { createGoods, editGoods, sendGoods } from "./save";
export { setStockAndPrice } from "./stock-and-price";
