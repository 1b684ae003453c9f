export { ALCOHOL_SETS, alcoholIsSold, mayBeSold, mayShowAlcohol } from "./alcohol-sales";
export {
  areaOf,
  provinceRefs,
  shownTerms,
  TERMS_FIELDS,
  type Terms,
  type TermsRow,
  termsFields,
  termsOf,
} from "./terms";
