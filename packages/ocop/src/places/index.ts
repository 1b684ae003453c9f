export {
  type Commune,
  type CommuneKind,
  communeByCode,
  communesOf,
  HAIPHONG,
  type Province,
  provinceByCode,
  provinces,
} from "./communes";
export {
  type OldPlace,
  type OldPlaceAnswer,
  type OldPlaceQuestion,
  oldPlacesOf,
  resolveOldPlace,
  searchOldPlaces,
} from "./old-places";
