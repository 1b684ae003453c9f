export { refuseShortTogether } from "./enough";
export { partFacts } from "./parts-by-graph";
export { type Part, partsOf, partTitle } from "./read-parts";
export {
  barCode,
  boxBar,
  boxDraftFaults,
  boxFaults,
  boxTerms,
  hasSeason,
  isBox,
  type KnownParts,
  MOST_PARTS,
  MOST_PIECES_OF_A_PART,
  type PartFacts,
  partBar,
} from "./rules";
export { type LineTaking, leftBeside, shareOut, type Taken } from "./share-out";
