export { type MonthAsked, monthAvailability } from "./availability";
export { type ChangedDeparture, changeDeparture, type DepartureChange } from "./change-departure";
export { experienceAnswer, mapUrl, meetingPointOf } from "./experience-answer";
export {
  type Held,
  holdRooms,
  holdSeats,
  type RoomsWanted,
  releaseAll,
  releaseRooms,
  releaseSeats,
  type SeatsWanted,
  sweepHolds,
} from "./holds";
export { DAYS_AHEAD, makeDepartures } from "./make-departures";
export { monthAsked } from "./month-asked";
export { type ExperienceRow, type KindRow, priceFrom, readExperience } from "./read-experience";
export { holdMinutes, longestHoldMinutes } from "./settings";
