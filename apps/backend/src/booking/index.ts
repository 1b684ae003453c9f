export { answerBody } from "./answer-body";
export {
  answerRequest,
  declineUnanswered,
  type HostsAnswer,
  listRequests,
  NO_ANSWER,
  type RequestListed,
} from "./answer-request";
export { type MonthAsked, monthAvailability } from "./availability";
export { bookingsAnswer } from "./bookings-answer";
export { callOff } from "./call-off";
export { cancelBooking } from "./cancel";
export { type ChangedDeparture, changeDeparture, type DepartureChange } from "./change-departure";
export { confirmVisits } from "./confirm";
export { inOneTransaction, type Sql, sqlOf } from "./database";
export { decideGroups, TOO_FEW } from "./decide-groups";
export { experienceAnswer, mapUrl, meetingPointOf } from "./experience-answer";
export { freeVisitsOf } from "./free";
export { heldVisits, type Standing, type VisitHeld, type VisitLineHeld, wantedBy } from "./held-visits";
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
export { holdFor, keepHolds } from "./keep-holds";
export { type LineVisit, type StayOfLine, visitIn, visitKey } from "./line-visit";
export {
  type BookingListed,
  type BookingsListed,
  listBookings,
  type WhoComes,
  whoComes,
  whoComesIn,
} from "./list-bookings";
export { type DepartureListed, departureForOffice, listDepartures } from "./list-departures";
export { bedsOf, departureExperience, roomsOf } from "./look-up";
export { DAYS_AHEAD, makeDepartures } from "./make-departures";
export { monthAsked } from "./month-asked";
export { canMove, moveBooking } from "./move";
export { type Attendance, closeVisits, setAttendance } from "./no-show";
export { offerPlaces, PLACES_FREED, placesFreed } from "./offer-places";
export { visitsOfOrders } from "./order-visits";
export { type Chosen, type Kind, partyFault, refuseParty } from "./party";
export { type BookingRow, readBookings } from "./read-bookings";
export { type ExperienceRow, type KindRow, priceFrom, readExperience } from "./read-experience";
export { refuseHold } from "./refuse";
export { refuseWhileBooked } from "./refuse-while-booked";
export { holdMinutes, longestHoldMinutes, offerMinutes } from "./settings";
export { settleBooking, settleBookings } from "./settle-booking";
export { readSignedId, signId } from "./signed-id";
export { takeOverHolds } from "./take-over-holds";
export { readTicketToken, ticketToken } from "./ticket-token";
export { turnBookingsBack } from "./turn-back";
