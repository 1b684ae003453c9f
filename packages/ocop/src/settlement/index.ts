export { askedAfter, collectedFor, type Less, type Unit } from "./collected";
export { type CommissionRule, commissionRate, partOf, type Sold, WHOLE } from "./commission";
export {
  type AgreedPart,
  type AgreedUnit,
  commissionKept,
  type KeptCommission,
  type KeptTax,
  shareOut,
  takingsShared,
  taxKept,
} from "./kept";
export { isWithheldOf, type Rate, SUPPLIES, type Supply, taxOf, withholdingRate } from "./withholding";
